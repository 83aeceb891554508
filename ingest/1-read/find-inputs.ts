import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { OnRecordError } from '../../src/errors/onrecord-error.js';
import { canonicalAddress } from './canonical-address.js';
import { fileError } from './file-error.js';
import { isArticleName } from './sources/format-of.js';

export const STANDARD_INPUT = '-';

/** A path that is an address to fetch; other schemes too, so that they are refused and not looked for on the disk. */
export const isAddress = (path: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(path);

/**
 * What a path on the command line leads to: something to read, which may hold several articles, an input that cannot be
 * read and why, or something that stands beside the articles of a folder and is passed over.
 */
export type Input =
  | {
      readonly kind: 'article';
      readonly path: string;
      /** Only what is found at these places of it (`12`, an address): the rest has been read before. */
      readonly only?: ReadonlySet<string>;
    }
  | { readonly kind: 'failed'; readonly path: string; readonly error: OnRecordError }
  | { readonly kind: 'skipped'; readonly path: string; readonly reason: string };

/**
 * Expands paths into inputs without opening a file: a file is itself, whatever its name; `-` is standard input; an http
 * or https address is itself; a folder is all its files whose names say that they hold articles (`*.txt`, `*.html`,
 * `*.jsonl.gz` …), however deep, sorted by path. Hidden files and side files (`a.txt.json`) are no articles and not
 * reported; other files of a folder are, as skipped. A path given twice counts once. Never throws for a bad path: it
 * becomes a `failed` input.
 */
export async function findInputs(paths: readonly string[]): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  for (const path of new Set(paths)) {
    if (path === STANDARD_INPUT) {
      inputs.push({ kind: 'article', path });
      continue;
    }
    if (isAddress(path)) {
      inputs.push(addressInput(path));
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

function addressInput(path: string): Input {
  try {
    canonicalAddress(path);
    return { kind: 'article', path };
  } catch (cause) {
    if (!(cause instanceof OnRecordError)) throw cause;
    const error = new OnRecordError('ADDRESS_INVALID', cause.message, {
      where: path,
      hint: 'Give an address that begins with http:// or https://, without user name and password.',
    });
    return { kind: 'failed', path, error };
  }
}

/** `a.txt.json` beside any article whose name is known; `a.json` is an article. */
const isSideFile = (name: string): boolean =>
  /\.json$/i.test(name) && isArticleName(name.slice(0, -'.json'.length));

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
      hint: 'Articles are files whose names end in .txt, .html, .json, .jsonl, .csv, .xml, .rss, .atom or .warc, also with .gz.',
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
      if (found.isDirectory()) {
        const page = pageOf(name, names);
        if (page === undefined) await walk(path, [...above, real], inputs);
        else inputs.push({ kind: 'skipped', path, reason: `it holds what belongs to ${page}` });
      } else if (!isArticleName(name))
        inputs.push({ kind: 'skipped', path, reason: 'its name does not say that it is an article' });
      else if (!found.isFile()) inputs.push({ kind: 'skipped', path, reason: 'it is no regular file' });
      else inputs.push({ kind: 'article', path });
    } catch (cause) {
      inputs.push({ kind: 'failed', path, error: fileError(path, cause) });
    }
  }
}

/** Browsers save the pictures and frames of "A page.html" in "A page_files": no articles. */
function pageOf(folder: string, names: readonly string[]): string | undefined {
  const stem = /^(.+)(?:_files|_fichiers|-Dateien|_archivos|_bestanden|\.files)$/.exec(folder)?.[1];
  return stem === undefined
    ? undefined
    : names.find((name) => name === `${stem}.html` || name === `${stem}.htm`);
}
