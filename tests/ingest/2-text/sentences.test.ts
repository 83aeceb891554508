import { sentencesOf } from '../../../ingest/2-text/sentences.js';
import { span } from '../../../src/model/span.js';

const CASES: readonly (readonly string[])[] = [
  ['Mr. Osei left.', 'He did not wait.'],
  ['He met Gen. Ada Obi in St. Gallen on Jan. 4.', 'She had asked him.'],
  ['The U.S. Army agreed.', 'In the U.S.', 'The talks went on.'],
  ['“Yes.” he said.', '“No!” she cried.'],
  ['“Why?” asked J. R. Lund.', '"Because." he answered.'],
  ['It cost $3.5 million vs. nothing last year.'],
  ['She left at 5 p.m. Friday.', 'It rained.'],
  ['“It is over. We go.”', 'Nobody moved.'],
  ['(It had rained.)', 'The field was wet.'],
  ['No. 7 won.'],
  ['KYIV, March 12 —', 'The first trams will run.', 'It rained.'],
  ['MACON, Ga. (Northern Wire) --', 'A bookkeeper sued.'],
  ['NATO - its members - met.'],
];

test.each(CASES.map((sentences) => [sentences.join(' | '), sentences]))('%s', (_, sentences) => {
  const text = sentences.join(' ');
  const found = sentencesOf(text, span(0, text.length)).map(({ start, end }) => text.slice(start, end));
  // Quotations of two sentences are two sentences here; what keeps them together is the quotation.
  const expected = sentences.flatMap((sentence) =>
    sentence === '“It is over. We go.”' ? ['“It is over.', 'We go.”'] : [sentence],
  );
  expect(found).toEqual(expected);
});
