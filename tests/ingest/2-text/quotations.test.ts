import { blocksOf } from '../../../ingest/2-text/blocks.js';
import { quotationsOf } from '../../../ingest/2-text/quotations.js';

/** Each quotation as its words, with ~ for one that is not balanced, + for one that continues, > for each depth. */
function shown(text: string): string[] {
  return [...quotationsOf(text, blocksOf(text))]
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .map(
      ({ span, depth, balanced, continues }) =>
        `${'>'.repeat(depth)}${continues ? '+' : ''}${balanced ? '' : '~'}${text.slice(span.start, span.end)}`,
    );
}

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['curly', 'He said: “It is late.”', ['“It is late.”']],
  ['straight', 'He said: "It is late."', ['"It is late."']],
  ['two in a sentence', '"A," he said, "B."', ['"A,"', '"B."']],
  [
    'single, British',
    "'I did not know,' she said. 'It's the people's money.'",
    ["'I did not know,'", "'It's the people's money.'"],
  ],
  [
    'plural possessive inside single',
    "'Other people's and officials' careers are at stake,' he said.",
    ["'Other people's and officials' careers are at stake,'"],
  ],
  ['apostrophes are none', "The '90s were the boys' and girls' time, wasn't it?", []],
  [
    'nested',
    '“He told me ‘go home’ and I went,” she said.',
    ['“He told me ‘go home’ and I went,”', '>‘go home’'],
  ],
  ['angle', '« Nous verrons », said the mayor.', ['« Nous verrons »']],
  ['over two paragraphs', '“One.\n\n“Two,” he said.', ['“One.', '+“Two,”']],
  ['straight over two paragraphs', '"One.\n\n"Two," he said.', ['"One.', '+"Two,"']],
  ['never closed', '“One. Two went home.\n\nThree.', ['~“One.']],
  ['closed, never opened', 'It ended in a crisis.” They left.', []],
  ['opened twice', 'He called it “good. She called it “bad”.', ['~“good.', '“bad”']],
  ['inches', 'A 6" pipe and a 7" one.', []],
  ['empty', '“” and "" are nothing.', []],
];

test.each(CASES)('%s', (_, text, expected) => expect(shown(text)).toEqual(expected));
