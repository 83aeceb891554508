import { refer } from '../../../ingest/4-refer/refer.js';
import { recognised } from '../3-recognise/recognised.js';

async function referred(text: string) {
  const { layout, names, attributions } = await recognised(text);
  return refer(text, layout, names, attributions);
}

/** Who says each thing, in text order: names, with the role spoken in after a comma, "?" for nobody. */
async function speakers(text: string): Promise<string[]> {
  const { references, parties } = await referred(text);
  const nameOf = (id: string): string =>
    references.find((reference) => reference.id === id)?.name ?? 'unknown id';
  return parties.map(
    ({ speakers: who }) =>
      who.map(({ entity, as }) => nameOf(entity) + (as ? `, ${as}` : '')).join(' + ') || '?',
  );
}

const CASES: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    'surname alone',
    'Pentagon spokesman Mark Holt said it was late. Holt said it was over.',
    ['Mark Holt, Pentagon spokesman', 'Mark Holt, Pentagon spokesman'],
  ],
  ['he', 'Mark Holt said it was late. He said it was over.', ['Mark Holt', 'Mark Holt']],
  [
    'he, in the next paragraph',
    'Mark Holt said it was late.\n\n“It is over,” he said.',
    ['Mark Holt', 'Mark Holt'],
  ],
  [
    'she is not he',
    'Mr. Holt met the spokeswoman, Anna Berg. Anna Berg said it was late. Mark Holt said it was early. She said it was over.',
    ['Anna Berg, spokeswoman', 'Mark Holt', 'Anna Berg, spokeswoman'],
  ],
  [
    'office first, name with the next words',
    'The head of the harbour union told the paper that they would wait.\n\n“We wait,” Anna Berg said. She added that it rained.',
    [
      'Anna Berg, head of the harbour union',
      'Anna Berg, head of the harbour union',
      'Anna Berg, head of the harbour union',
    ],
  ],
  [
    'the holder of a title',
    'Finance Minister Anna Berg said taxes would rise. The minister added that they had to.',
    ['Anna Berg, Finance Minister', 'Anna Berg, Finance Minister'],
  ],
  [
    'two speakers',
    'British Prime Minister Mark Holt and US President Anna Berg expressed doubt over the plan.',
    ['Mark Holt, British Prime Minister + Anna Berg, US President'],
  ],
  [
    'a spokesman for somebody is not that one',
    'A spokesman for Anna Berg said she was ill.',
    ['spokesman for Anna Berg'],
  ],
  ['a group', 'Western diplomats said the talks had failed.', ['Western diplomats']],
  [
    'the same group again',
    'Western diplomats said the talks had failed. Western diplomats said it was over.',
    ['Western diplomats', 'Western diplomats'],
  ],
  ['a document', 'The report said that the bridge was unsafe.', ['report']],
  ['a country', 'Norway said it would wait.', ['Norway']],
  ['a name that goes on', 'The head of Lenzing AG left. Lenzing said it would close.', ['Lenzing AG']],
  ['an age', 'Mark Holt left. The 26-year-old said that he was tired.', ['Mark Holt']],
  ['a pronoun that nothing explains', 'He said it was late.', ['?']],
  [
    'they, for two whose names are joined',
    'Mark Holt and Anna Berg met in Oslo on Friday. They said the talks had failed.',
    ['Mark Holt + Anna Berg'],
  ],
  [
    'whose lawyer it is',
    'Mark Holt left the court. His lawyer said that he was tired.',
    ['Mark Holt’s lawyer'],
  ],
  [
    'words that are given out',
    'Lenzing AG closed its works. A Lenzing statement said that it was over.',
    ['Lenzing AG'],
  ],
  ['a government', 'The Norwegian government said that taxes would rise.', ['Norway']],
];

test.each(CASES)('%s', async (_, text, expected) => expect(await speakers(text)).toEqual(expected));

test('a bare quotation has the speaker of the attribution that it continues', async () => {
  const text = 'Anna Berg said it would be long. “We wait.”';
  const { layout, names } = await recognised(text);
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const { parties } = refer(text, layout, names, [
    { cue: [at('said')], source: [at('Anna Berg')], content: [at('it would be long')], score: 1 },
    { cue: [], source: [], content: [at('“We wait.”')], continues: 0, score: 1 },
  ]);
  expect(parties[0]?.speakers).toHaveLength(1);
  expect(parties[1]).toEqual(parties[0]);
});

test('roles are split into title and holder', async () => {
  const { references } = await referred('Norwegian Foreign Minister Anna Berg said it was late.');
  const berg = references.find(({ name }) => name === 'Anna Berg');
  const norway = references.find(({ name }) => name === 'Norway');
  expect(berg?.roles).toEqual([
    { title: 'Foreign Minister', text: 'Norwegian Foreign Minister', of: norway?.id },
  ]);
});

test('every mention lies where its words are, and every id that is used exists', async () => {
  const text = 'Mayor Anna Berg of Oslo told reporters that the city was calm. “We wait,” she said in Oslo.';
  const { references, parties } = await referred(text);
  const ids = new Set(references.map(({ id }) => id));
  for (const { mentions } of references) {
    expect(mentions.length).toBeGreaterThan(0);
    for (const { start, end } of mentions) expect(text.slice(start, end)).toMatch(/^\S.*\S$|^\S$/u);
  }
  for (const { speakers: who, addressees } of parties) {
    for (const id of [...who.map(({ entity }) => entity), ...addressees]) expect(ids).toContain(id);
  }
  expect(parties[0]?.addressees.map((id) => references.find((one) => one.id === id)?.name)).toEqual([
    'reporters',
  ]);
});

test('where nobody is likely enough it is left open, and who it may be is kept', async () => {
  const text = 'Mark Holt met Paul Berg. “We wait,” he said.';
  const { layout, names, attributions } = await recognised(text);
  const even = (_: unknown, options: readonly unknown[]) => options.map(() => 1 / options.length);
  const weighed = (anaphor: { phrase?: unknown }, options: readonly unknown[]) =>
    options.length === 2 && !anaphor.phrase ? [0.3, 0.2] : even(anaphor, options);
  const { references, parties } = refer(text, layout, names, attributions, weighed);
  const named = (id: string) => references.find((reference) => reference.id === id);
  const [speaker] = parties.at(-1)?.speakers ?? [];
  expect(named(speaker?.entity ?? '')).toMatchObject({ name: 'he', named: false, type: 'PERSON' });
  expect(speaker?.score).toBe(0.7);
  expect(speaker?.candidates?.map(({ entity, score }) => [named(entity)?.name, score])).toEqual([
    ['Paul Berg', 0.3],
    ['Mark Holt', 0.2],
  ]);
});
