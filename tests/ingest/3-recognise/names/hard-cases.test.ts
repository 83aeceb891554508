import { recognised } from '../recognised.js';
import { HARD_CASES } from './hard-cases.js';

/** A trained reader is right most of the time, not always: each training moves some cases. */
const LEAST_RIGHT = 0.8;
const SHORT: Readonly<Record<string, string>> = { ORGANISATION: 'ORG' };

/** One line for the eye each: "John Kirby PERSON", "Russian COUNTRY~Russia", "kyiv CITY=Kyiv". */
async function namesIn(text: string): Promise<readonly string[]> {
  const { names } = await recognised(text);
  return names.map(({ start, end, type, demonym, canonical }) => {
    const words = text.slice(start, end);
    const other = canonical !== undefined && canonical !== words ? `=${canonical}` : '';
    return `${words} ${SHORT[type] ?? type}${demonym === true ? `~${canonical}` : other}`;
  });
}

test('most names of the hard cases are found, and few others', async () => {
  const missed: string[] = [];
  const added: string[] = [];
  let right = 0;
  for (const [text, expected] of HARD_CASES) {
    const found = await namesIn(text);
    right += expected.filter((name) => found.includes(name)).length;
    missed.push(...expected.filter((name) => !found.includes(name)));
    added.push(...found.filter((name) => !expected.includes(name)));
  }
  const score = (2 * right) / (2 * right + missed.length + added.length);
  // Prints what went wrong when too much does.
  expect(score < LEAST_RIGHT ? { score, missed, added } : {}).toEqual({});
});
