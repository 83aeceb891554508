import { createHash } from 'node:crypto';
import { extract } from '../../../../ingest/extract.js';

/** What the last statement of a text is about: "Anna Berg by pronoun". The texts, people and firms are invented. */
async function about(text: string): Promise<readonly string[]> {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const { statements, references } = await extract({ path: 'a.txt', text, sha256 });
  const nameOf = (id: string) => references.find((reference) => reference.id === id)?.name ?? id;
  const found = statements
    .at(-1)
    ?.about.map(({ entity, form }) => `${nameOf(entity)} by ${form.toLowerCase()}`);
  return [...(found ?? [])].sort();
}

/** Names, and what is never spoken of: whatever the weights. */
const SURE: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
  [
    'names, and an adjective of nationality',
    'Anna Berg said that Russian troops had left Kyiv.',
    ['Kyiv by name', 'Russia by name'],
  ],
  ['the speaker is not spoken of', 'Anna Berg, the mayor, said that she would stay.', []],
  ['unless the content names her', 'Anna Berg said that Berg would stay.', ['Anna Berg by name']],
  ['he who speaks', 'Mark Holt said that he was tired.', []],
  ['nobody at all', 'Mark Holt said that it was raining.', []],
];

test.each(SURE)('%s', async (_, text, expected) => expect(await about(text)).toEqual(expected));

/** Each training moves some of these. */
const LEAST_RIGHT = 0.7;
const LEARNT: readonly (readonly [text: string, expected: string])[] = [
  [
    'Finance Minister Anna Berg resigned on Monday. Mark Holt said that the minister had been tired.',
    'Anna Berg by description',
  ],
  [
    'Lenzing AG closed its mill on Monday. Lenzing had lost money for years, and Lenzing’s shares fell. Mark Holt, a worker, said that the company had lied.',
    'Lenzing AG by description',
  ],
  [
    'The Harbour Commission met on Monday. Mark Holt said that the commission had slept.',
    'Harbour Commission by description',
  ],
  [
    'Kyiv is the capital of Ukraine. Kyiv was shelled on Monday. Kyiv has three million people. Mark Holt said that the city was calm.',
    'Kyiv by description',
  ],
  [
    'Norway votes on Monday. Norway has had three governments, and Norwegian voters are tired. Mark Holt said that the country was ready.',
    'Norway by description',
  ],
  [
    'Mayor Anna Berg left on Monday. Ms Berg had led the town for ten years. Berg said: “I am tired.” “She was good to us,” Mark Holt said.',
    'Anna Berg by pronoun',
  ],
  [
    'Mark Holt was arrested on Monday. Mr Holt had worked at the mill. Holt denies it. Anna Berg, his lawyer, told reporters: “He is innocent.”',
    'Mark Holt by pronoun',
  ],
];

test('most of what needs weighing is given to whom it means', async () => {
  const wrong: string[] = [];
  for (const [text, expected] of LEARNT) {
    const found = await about(text);
    if (!found.includes(expected)) wrong.push(`${text}: ${found.join(', ')}`);
  }
  const right = 1 - wrong.length / LEARNT.length;
  // Prints what went wrong when too much does.
  expect(right < LEAST_RIGHT ? { right, wrong } : {}).toEqual({});
});
