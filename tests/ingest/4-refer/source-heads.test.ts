import { headsOf } from '../../../ingest/4-refer/source-heads.js';
import { named } from './named.js';

/** What each phrase of a source is headed by: a name, "he" for a pronoun, "(one)" for a part, "noun: name" for a description. */
function heads(marked: string): string[] {
  const { text, names, layout } = named(marked);
  return headsOf(text, layout, names, { start: 0, end: text.length }).map((head) => {
    if (head.form === 'NAME') return text.slice(head.name.start, head.name.end);
    if (head.form === 'PRONOUN') return head.word;
    return head.form === 'PART' ? `(${head.word})` : `${head.phrase.noun}: ${head.phrase.name}`;
  });
}

test.each<[string, string[]]>([
  ['[P Anna Berg]', ['Anna Berg']],
  ['harbour spokeswoman [P Anna Berg]', ['Anna Berg']],
  ['[P Mark Holt]’s lawyer, [P Anna Berg]', ['Anna Berg']],
  ['The ferry’s operator, [O Nordline]', ['Nordline']],
  ['[P Anna Berg], a lawyer and a mother of two', ['Anna Berg']],
  ['[P Anna Berg], the mayor, and [P Mark Holt]', ['Anna Berg', 'Mark Holt']],
  ['[T Oslo], [T Bergen] and [O Harbour Union]', ['Oslo', 'Bergen', 'Harbour Union']],
  ['both [P Anna Berg] and the bishop of [T Oslo], [P Mark Holt]', ['Anna Berg', 'Mark Holt']],
  ['the [O Harbour Workers’ Union] (HWU) chairwoman [P Anna Berg]', ['Anna Berg']],
  ['the official [O Harbour Daily] newspaper', ['Harbour Daily']],
  ['a spokesman for [P Anna Berg]', ['spokesman: spokesman for Anna Berg']],
  ['the trade and industry minister', ['minister: trade and industry minister']],
  ['he', ['he']],
  ['one of them', ['(one)']],
  ['one, a crane driver who asked not to be named', ['driver: crane driver']],
  ['the mayor and his deputy', ['mayor: mayor', 'deputy: deputy']],
])('%s', (marked, expected) => expect(heads(marked)).toEqual(expected));

test('WHO in capitals is no pronoun', () => expect(heads('WHO')).toEqual(['who: WHO']));
