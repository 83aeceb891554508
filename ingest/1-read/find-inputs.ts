import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { OnRecordError } from '../../src/errors/onrecord-error.js';
import { fileError } from './file-error.js';

export const STANDARD_INPUT = '-';

/**
 * What a path on the command line leads to: an article to read, an input that cannot be read and why,
 * or something that stands beside the articles of a folder and is passed over.
 */
export type Input =
  | { readonly kind: 'article'; readonly path: string }
  | { readonly kind: 'failed'; readonly path: string; readonly error: OnRecordError }
  | { readonly kind: 'skipped'; readonly path: string; readonly reason: string };

/**
 * Expands paths into inputs without opening a file: a file is itself, whatever its name; `-` is standard input;
 * a folder is all its `*.txt`, however deep, sorted by path. Hidden files and side files (`a.txt.json`) are no
 * articles and not reported; other files of a folder are, as skipped. A path given twice counts once. Never throws
 * for a bad path: it becomes a `failed` input.
 */
export async function findInputs(paths: readonly string[]): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  for (const path of new Set(paths)) {
    if (path === STANDARD_INPUT) {
      inputs.push({ kind: 'article', path });
      continue;
    }
    try {
      const isFolder = (await stat(path)).isDirectory();
      inputs.push(...(isFolder ? await findInFolder(path) : [namedFile(path)]));
    } catch (cause) {
      inputs.push({ kind: 'failed', path, error: fileError(path, cause) });
    }
  }
  return inputs;
}

const isSideFile = (name: string): boolean => name.endsWith('.txt.json');

function namedFile(path: string): Input {
  if (!isSideFile(path)) return { kind: 'article', path };
  const article = path.slice(0, -'.json'.length);
  const error = new OnRecordError('INPUT_IS_SIDE_FILE', 'is the side file of an article, not an article.', {
    where: path,
    hint: `Give ${article} instead: what stands in the side file is read with it.`,
  });
  return { kind: 'failed', path, error };
}

async function findInFolder(folder: string): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  await walk(folder, [], inputs);
  if (inputs.every(({ kind }) => kind === 'skipped')) {
    const error = new OnRecordError('INPUT_FOLDER_EMPTY', 'is a folder without articles.', {
      where: folder,
      hint: 'Articles are files whose names end in .txt.',
    });
    inputs.push({ kind: 'failed', path: folder, error });
  }
  return inputs;
}

/** `above` holds the real paths of the folders that lead here: meeting one again is a loop of links. */
async function walk(folder: string, above: readonly string[], inputs: Input[]): Promise<void> {
  const real = await realpath(folder);
  if (above.includes(real)) {
    const error = new OnRecordError('INPUT_FOLDER_LOOP', 'is a link that leads back to a folder above it.', {
      where: folder,
      hint: 'Remove the link; the articles of that folder are read once.',
    });
    inputs.push({ kind: 'failed', path: folder, error });
    return;
  }
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.') && !isSideFile(name)).sort();
  for (const name of names) {
    const path = join(folder, name);
    try {
      const found = await stat(path);
      if (found.isDirectory()) await walk(path, [...above, real], inputs);
      else if (!name.endsWith('.txt'))
        inputs.push({ kind: 'skipped', path, reason: 'its name does not end in .txt' });
      else if (!found.isFile()) inputs.push({ kind: 'skipped', path, reason: 'it is no regular file' });
      else inputs.push({ kind: 'article', path });
    } catch (cause) {
      inputs.push({ kind: 'failed', path, error: fileError(path, cause) });
    }
  }
}
