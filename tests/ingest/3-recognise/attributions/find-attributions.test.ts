import fc from 'fast-check';
import { layOut } from '../../../../ingest/2-text/lay-out.js';
import { findAttributions } from '../../../../ingest/3-recognise/attributions/find-attributions.js';
import { NAUGHTY } from '../../../fuzz/naughty-strings.js';

/** Each attribution as "source | cue | content … content". */
function shown(text: string): string[] {
  const words = (spans: readonly { start: number; end: number }[]): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return findAttributions(text, layOut(text)).map(
    ({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`,
  );
}

const CASES: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  ['that', 'The mayor said that the bridge was safe.', ['The mayor | said | that the bridge was safe']],
  ['without that', 'Ada Obi said the bridge was safe.', ['Ada Obi | said | the bridge was safe']],
  [
    'told somebody',
    'Harbour chief Ada Obi told reporters in Lagos that work would stop.',
    ['Harbour chief Ada Obi | told | that work would stop'],
  ],
  [
    'an amount',
    'The governor said at least 12 people were hurt.',
    ['The governor | said | at least 12 people were hurt'],
  ],
  [
    'time before the content',
    'The bank said on Tuesday it would close.',
    ['The bank | said | it would close'],
  ],
  [
    'time before the verb',
    'China on Thursday accused the firm of spying.',
    ['China | accused | the firm of spying'],
  ],
  [
    'medium before the content',
    'The union said in a statement on Friday that it would strike.',
    ['The union | said | that it would strike'],
  ],
  ['quotation before', '“We stay,” Ada Obi said.', ['Ada Obi | said | “We stay,”']],
  [
    'quotation before, verb first',
    '“We stay,” said Ada Obi, who leads the union.',
    ['Ada Obi, who leads the union | said | “We stay,”'],
  ],
  ['quotation after a colon', 'Ada Obi said: “We stay.”', ['Ada Obi | said | “We stay.”']],
  ['two halves', '“We stay,” she said, “and we wait.”', ['she | said | “We stay,” … “and we wait.”']],
  [
    'goes on in the next sentence',
    '“We stay,” she said. “We wait.”',
    ['she | said | “We stay,” … “We wait.”'],
  ],
  [
    'goes on in the next paragraph',
    '“We stay,” she said.\n\n“We wait. It rains.”',
    ['she | said | “We stay,” … “We wait. It rains.”'],
  ],
  [
    'a quotation after a paraphrase',
    'She said it would be long. “We wait.”',
    ['She | said | it would be long', ' |  | “We wait.”'],
  ],
  [
    'quotation inside a clause',
    'Kofi Ade said the firm was only “pausing” its work.',
    ['Kofi Ade | said | the firm was only “pausing” its work'],
  ],
  [
    'partly quoted, before',
    '“A long way to go” to reach a deal, Ade told the paper.',
    ['Ade | told | “A long way to go” to reach a deal'],
  ],
  [
    'clause before',
    'The vote would be held in May, Obi said.',
    ['Obi | said | The vote would be held in May'],
  ],
  [
    'around the source',
    'The alliance, he said, is “stronger than ever”.',
    ['he | said | The alliance … is “stronger than ever”'],
  ],
  [
    'according to, after',
    'Prices fell by half, according to the ministry.',
    ['the ministry | according to | Prices fell by half'],
  ],
  [
    'according to, first',
    'According to Ada Obi, a trader in Lagos, prices fell.',
    ['Ada Obi, a trader in Lagos | According to | prices fell'],
  ],
  [
    'two sources',
    'Prime Minister Ada Obi and President Jon Ek expressed doubt over the plan.',
    ['Prime Minister Ada Obi and President Jon Ek | expressed | doubt over the plan'],
  ],
  [
    'joined cues',
    'The allies expressed doubt and warned that time was short.',
    ['The allies | expressed | doubt', 'The allies | warned | that time was short'],
  ],
  [
    'joined sources',
    'Obi said it was late, and Ek said that it was early.',
    ['Obi | said | it was late', 'Ek | said | that it was early'],
  ],
  [
    'participle',
    'The firm closed its plant, saying demand had fallen.',
    ['The firm | saying | demand had fallen'],
  ],
  [
    'nested',
    'Obi said the minister had told her that it was over.',
    ['Obi | said | the minister had told her that it was over', 'the minister | told | that it was over'],
  ],
  [
    'noun as cue',
    'Ek doubted Norway’s claim that the fish were safe.',
    ['Norway | claim | that the fish were safe'],
  ],
  [
    'apposition',
    'Jon Ek, 52, the coach of the team, said they were tired.',
    ['Jon Ek, 52, the coach of the team | said | they were tired'],
  ],
  ['called', 'The minister called the attack “a crime”.', ['The minister | called | the attack “a crime”']],
  [
    'what he called',
    'The end of what Ek called “the long wait”, comes as prices rise.',
    ['Ek | called | “the long wait”'],
  ],
  ['infinitive', 'The firm offered not to raise prices.', ['The firm | offered | not to raise prices']],
  [
    'quotation of several sentences',
    '“It is over. We lost. It is done,” he told the paper.',
    ['he | told | “It is over. We lost. It is done,”'],
  ],
  ['narration', 'The bridge was closed on Monday. Cars were turned back.', []],
  ['passive', 'The bridge is said to be safe.', []],
  ['infinitive cue', 'He wanted to say that it was late.', []],
  ['words in quotation marks that nobody says', 'The “green” bridge was closed.', []],
];

test.each(CASES)('%s', (_, text, expected) => expect(shown(text)).toEqual(expected));

test('only paragraphs of news are read', () => {
  const text = `Minister says all is well

The bridge was closed on Monday. Cars were turned back.

READ MORE: Ada Obi said the bridge was safe.

Additional reporting by Jon Ek, who said so`;
  expect(shown(text)).toEqual(['Minister | says | all is well']);
});

test('spans lie inside the text, whatever the text', () => {
  const check = (text: string): void => {
    for (const { source, cue, content } of findAttributions(text, layOut(text))) {
      expect(content.length).toBeGreaterThan(0);
      for (const { start, end } of [...source, ...cue, ...content]) {
        expect(start >= 0 && start < end && end <= text.length).toBe(true);
      }
    }
  };
  for (const text of NAUGHTY) check(text);
  const pieces = fc.constantFrom(
    '“',
    '”',
    ', ',
    '. ',
    ' said ',
    ' told ',
    ' that ',
    'Obi',
    'he',
    ' and ',
    ' according to ',
    ' called ',
    '\n\n',
    'the plan',
    ' was ',
    ' “no” ',
    ' who ',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (words) => check(words.join(''))),
    { numRuns: 300 },
  );
});
