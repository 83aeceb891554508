import { blocksOf } from '../../../../ingest/2-text/blocks.js';
import { quotedTokens } from '../../../../ingest/3-recognise/reader/quotations.js';
import { readerTokens } from '../../../../ingest/3-recognise/reader/tokens.js';

/** One word a token: "(" opens, ")" closes, then where it stands and the number of its quotation. */
const shown = (text: string): string => {
  const tokens = readerTokens(text, blocksOf(text));
  return quotedTokens(text, tokens)
    .map(({ inside, mark, quotation }) => `${['', '(', ')'][mark]}${inside}${quotation}`)
    .join(' ');
};

test.each([
  ['He said “yes” twice', '00 00 (01 11 )11 00'],
  ['"One" two "three"', '(01 11 )11 00 (02 12 )12'],
  ["'It can't be,' she said", '(01 21 21 21 21 21 21 )21 00 00'],
  ["rock 'n' roll and '90s", '00 (01 21 )21 00 00 00 00'],
  ['“a ‘b’ c” d', '(01 11 (12 12 )12 11 )11 00'],
  ['“open\nnext', '(01 11 00'],
  ['“one “two” three', '(01 11 (12 12 )12 00'],
  ['stray” mark', '00 )00 00'],
  ["the dockers' leader", '00 00 00 00'],
])('%s', (text, expected) => expect(shown(text)).toBe(expected));
