import { layOut } from '../../../../ingest/2-text/lay-out.js';
import { pointersIn } from '../../../../ingest/4-refer/about/pointers.js';
import { span } from '../../../../src/model/span.js';

/** "kind noun (as it stands)" of each pointer in a text that is all content; `taken` are words that are mentions already. */
function pointers(text: string, taken = ''): readonly string[] {
  const at = taken === '' ? -1 : text.indexOf(taken);
  const isTaken = ({ start, end }: { start: number; end: number }): boolean =>
    at >= 0 && start < at + taken.length && at < end;
  return pointersIn(text, layOut(text), [span(0, text.length)], isTaken).map(
    ({ kind, places, pair }) =>
      `${kind}: ${places.map(({ start, end }) => text.slice(start, end)).join(' … ')}${pair ? ' (pair)' : ''}`,
  );
}

test.each([
  ['He told her that its roof fell.', ['he: He', 'she: her', 'it: its']],
  ['They said we had lost their keys to them.', ['they: They … their … them', 'we: we']],
  ['The US left us.', ['we: us']],
  ['The company lied.', ['organisation: The company']],
  ['This troubled old company lied.', ['organisation: This troubled old company']],
  [
    'The prime minister and his party lied.',
    ['person: The prime minister', 'he: his', 'organisation: his party'],
  ],
  [
    'Both countries and the two leaders agreed.',
    ['state: Both countries (pair)', 'person: the two leaders (pair)'],
  ],
  ['The government left the capital.', ['government: The government', 'town: the capital']],
  ['The 35-year-old waited at the airport.', ['person: The 35-year-old', 'place: the airport']],
  // Not the head of the phrase, or pointing at nothing
  ['The city council met.', ['organisation: The city council']],
  ['The company-wide ban ended.', []],
  ['A company lied to companies.', []],
])('%s', (text, expected) => expect(pointers(text)).toEqual(expected));

test('what is a mention already is no pointer, and no part of one', () => {
  expect(pointers('The Burundi government fell.', 'Burundi')).toEqual([]);
  expect(pointers('He fell.', 'He')).toEqual([]);
});
