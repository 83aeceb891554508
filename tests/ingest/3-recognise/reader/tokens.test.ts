import fc from 'fast-check';
import { blocksOf } from '../../../../ingest/2-text/blocks.js';
import { readerTokens } from '../../../../ingest/3-recognise/reader/tokens.js';
import { NAUGHTY } from '../../../fuzz/naughty-strings.js';

const tokensOf = (text: string) => readerTokens(text, blocksOf(text));

test('words, numbers and single marks, with their paragraphs', () => {
  const text = 'Kirby said: “Don’t!”\nIn 2022, naïve_x.';
  expect(tokensOf(text).map(({ start, end, paragraph }) => [text.slice(start, end), paragraph])).toEqual([
    ...['Kirby', 'said', ':', '“', 'Don', '’', 't', '!', '”'].map((word) => [word, 0]),
    ...['In', '2022', ',', 'naïve_x', '.'].map((word) => [word, 1]),
  ]);
});

const keepsText = (text: string): void => {
  let rest = text;
  for (const { start, end } of [...tokensOf(text)].reverse()) {
    expect(end).toBeGreaterThan(start);
    expect(rest.slice(end)).toMatch(/^\s*$/u);
    rest = rest.slice(0, start);
  }
  expect(rest).toMatch(/^\s*$/u);
};

test.each(NAUGHTY)('nothing but white space lies between the tokens of %j', keepsText);

test('nothing but white space lies between the tokens of any text', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), keepsText));
});
