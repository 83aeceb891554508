import { readFile } from 'node:fs/promises';
import { distance } from 'fastest-levenshtein';
import { OnRecordError } from '../../src/errors/onrecord-error.js';
import type { ArticleFacts } from '../../src/model/document.js';
import { checkFact, FACT_NAMES, type FactName } from './facts.js';
import { fileError } from './file-error.js';

/**
 * The facts in the side file of an article, `article.txt.json` beside `article.txt`; none when there is no such file.
 * Null stands for "not known". Throws `SIDE_FILE_INVALID` (no JSON, no object, a key that is not known), `FACT_INVALID`.
 */
export async function readSideFile(article: string): Promise<ArticleFacts> {
  const where = `${article}.json`;
  const source = await read(where);
  if (source === undefined) return {};
  const facts: Partial<Record<FactName, string>> = {};
  for (const [key, value] of Object.entries(parse(source, where))) {
    const name = FACT_NAMES.find((known) => known === key);
    if (name === undefined) throw unknownKey(key, where);
    if (value !== null) facts[name] = checkFact(name, value, where);
  }
  return facts;
}

async function read(path: string): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    const error = fileError(path, cause);
    if (error.code === 'INPUT_MISSING') return undefined;
    throw error;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new OnRecordError('SIDE_FILE_INVALID', 'is not UTF-8.', {
      where: path,
      hint: 'Save it as UTF-8 and try again.',
      cause,
    });
  }
}

function parse(source: string, where: string): object {
  const hint = `It holds an object like {"publishedAt": "2022-03-30"}; keys: ${FACT_NAMES.join(', ')}.`;
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (cause) {
    throw new OnRecordError('SIDE_FILE_INVALID', 'is not valid JSON.', {
      where: placeOf(cause, source, where),
      hint,
    });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new OnRecordError('SIDE_FILE_INVALID', 'holds no JSON object.', { where, hint });
  }
  return value;
}

/** `article.txt.json:3:5` where the parser's message gives the position, as Node's does. */
function placeOf(cause: unknown, source: string, where: string): string {
  const position = cause instanceof Error ? /at position (\d+)/.exec(cause.message)?.[1] : undefined;
  if (position === undefined) return where;
  const before = source.slice(0, Number(position)).split('\n');
  return `${where}:${before.length}:${before.at(-1)!.length + 1}`;
}

function unknownKey(key: string, where: string): OnRecordError {
  const lower = key.toLowerCase();
  // The beginning of a name stands above any letters off: "published" means publishedAt, not publisher.
  const off = (name: string): number => (name.startsWith(lower) ? 0 : distance(lower, name));
  const near = FACT_NAMES.map((name) => ({ name, off: off(name.toLowerCase()) }))
    .filter(({ name, off }) => off <= name.length / 2)
    .sort((a, b) => a.off - b.off)[0];
  const hint = near === undefined ? `Keys: ${FACT_NAMES.join(', ')}.` : `Did you mean "${near.name}"?`;
  return new OnRecordError('SIDE_FILE_INVALID', `has the unknown key "${key}".`, { where, hint });
}
