import { layOut } from '../../../../ingest/2-text/lay-out.js';
import { ownedWords } from '../../../../ingest/3-recognise/attributions/owned-words.js';
import type { Attribution } from '../../../../src/model/attribution.js';
import { NAUGHTY } from '../../../fuzz/naughty-strings.js';

const shown = (text: string, found: readonly Attribution[] = []): string[] =>
  ownedWords(text, layOut(text), found).map(({ source, cue, content }) =>
    [source, cue, content]
      .map((spans) => spans.map(({ start, end }) => text.slice(start, end)).join(' … '))
      .join(' | '),
  );

test.each([
  ['Ek doubted Norway’s claim that the fish were safe.', ['Norway | claim | that the fish were safe']],
  [
    "Few believed the fisheries ministry's promise that nets would be free.",
    ['the fisheries ministry | promise | that nets would be free'],
  ],
  ['Ek doubted Norway’s claim.', []],
  ['Ek doubted the claim that the fish were safe.', []],
  ['Norway’s boat that sank was old.', []],
])('%s', (text, expected) => expect(shown(text)).toEqual(expected));

const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

test('the content ends with the content that it stands in', () => {
  const text = 'Obi denied Norway’s claim that fish were safe, Ek said.';
  const around = {
    cue: [at(text, 'said')],
    source: [],
    content: [at(text, 'Obi denied Norway’s claim that fish were safe')],
    score: 1,
  };
  expect(shown(text, [around])).toEqual(['Norway | claim | that fish were safe']);
});

test('what the reader found at the same cue is left to it', () => {
  const text = 'Ek doubted Norway’s claim that the fish were safe.';
  expect(
    shown(text, [{ cue: [at(text, 'claim')], source: [], content: [at(text, 'that the fish')], score: 1 }]),
  ).toEqual([]);
});

test.each(NAUGHTY.map((text) => [JSON.stringify(text.slice(0, 40)), text]))('%s is borne', (_, text) => {
  expect(() => shown(text)).not.toThrow();
});
