import fc from 'fast-check';
import { readerWeights } from '../../../../ingest/3-recognise/reader/weights.js';
import { WordPiece } from '../../../../ingest/3-recognise/reader/wordpiece.js';
import { NAUGHTY } from '../../../fuzz/naughty-strings.js';
import { FOLDER, wordPiece } from './vectors.js';

const { vocabulary } = readerWeights(FOLDER);
const cut = (word: string): readonly string[] => wordPiece.pieces(word).map((id) => vocabulary[id] ?? '');

test.each([
  ['said', ['said']],
  ['Kyiv', ['kyiv']],
  ['Zelenskiy', ['ze', '##len', '##ski', '##y']],
  ['Ünal', ['una', '##l']],
  ['unbelievably', ['un', '##bel', '##ie', '##va', '##bly']],
  ['“', ['“']],
  ['😀', ['[UNK]']],
  ['\ud800', ['[UNK]']],
  ['\u0301', ['[UNK]']],
  ['a'.repeat(101), ['[UNK]']],
])('%s', (word, pieces) => expect(cut(word)).toEqual(pieces));

const givesWordBack = (word: string): void => {
  const pieces = cut(word);
  expect(pieces.length).toBeGreaterThan(0);
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
  if (pieces[0] !== '[UNK]') {
    expect(pieces.map((piece, i) => (i === 0 ? piece : piece.replace('##', ''))).join('')).toBe(plain);
  } else {
    expect(pieces).toHaveLength(1);
  }
};

test.each(NAUGHTY)('the pieces of each word of %j give it back', (text) => {
  for (const word of text.match(/[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]/gu) ?? []) givesWordBack(word);
});

test('the pieces of any word give it back, the first time and the second', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (word) => {
      givesWordBack(word);
      expect(wordPiece.pieces(word)).toEqual(wordPiece.pieces(word));
    }),
  );
});

test('a vocabulary without the unknown piece is refused', () => {
  expect(() => new WordPiece(['a', '##b'])).toThrow('The vocabulary has no [UNK].');
});
