import { readAlone } from '../recognised.js';
import { HARD_CASES } from './hard-cases.js';

/** A trained reader is right most of the time, not always: each training moves some cases. */
const LEAST_RIGHT = 0.65;

async function shown(text: string): Promise<readonly string[]> {
  const { attributions } = await readAlone(text);
  const words = (spans: readonly { start: number; end: number }[]): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return attributions.map(
    ({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`,
  );
}

test('most hard cases are read as a person reads them', async () => {
  const wrong: (readonly [string, readonly string[]])[] = [];
  for (const [, text, expected] of HARD_CASES) {
    const found = await shown(text);
    if (JSON.stringify(found) !== JSON.stringify(expected)) wrong.push([text, found]);
  }
  // Prints what went wrong when too much does.
  expect(wrong.length > (1 - LEAST_RIGHT) * HARD_CASES.length ? wrong : []).toEqual([]);
});
