import { compare, type Profile } from '../../src/identity/compare.js';
import { readFacts } from '../../src/identity/facts.js';

const person = (name: string, facts: readonly string[] = [], more: Partial<Profile> = {}): Profile => ({
  type: 'PERSON',
  name,
  facts: readFacts(facts),
  ...more,
});
const organisation = (name: string, facts: readonly string[] = []): Profile => ({
  ...person(name, facts),
  type: 'ORGANISATION',
});

test('reasons are told in words', () => {
  const places = new Set(['oslo', 'lviv', 'odesa']);
  const company = new Set(['port', 'vera']);
  expect(
    compare(
      person('ilja brandt', ['claim|head|port'], { places, company }),
      person('ilja brandt', ['claim|head|port'], { places, company }),
    ),
  ).toEqual({
    verdict: 'SAME',
    score: 0.99,
    reasons: [
      'same full name',
      'same role of the same organisation',
      'mentioned with 2 of the same people and organisations',
      '3 shared places',
    ],
    byName: true,
  });
});

test('a role of the same organisation makes a family name enough, and an initial', () => {
  const facts = ['claim|head|port'];
  expect(compare(person('brandt', facts), person('ilja brandt', facts))).toMatchObject({
    verdict: 'SAME',
    score: 0.85,
  });
  expect(compare(person('i brandt', facts), person('ilja brandt', facts))).toMatchObject({
    verdict: 'SAME',
    score: 0.9,
  });
  expect(compare(person('brandt'), person('ilja brandt'))).toMatchObject({ verdict: 'UNSURE', score: 0.65 });
});

test('roles of other walks of life and centuries apart make one name doubtful', () => {
  expect(compare(person('ivo lind', ['domain|sport']), person('ivo lind', ['domain|state']))).toMatchObject({
    verdict: 'UNSURE',
    reasons: ['same full name', 'roles of other walks of life (sport; state)'],
  });
  expect(compare(person('ivo lind', ['year|1890']), person('ivo lind', ['year|2031']))).toMatchObject({
    verdict: 'UNSURE',
    reasons: ['same full name', '141 years between the articles'],
  });
  // … unless they hold the same role.
  expect(
    compare(
      person('ivo lind', ['domain|sport', 'claim|head|port']),
      person('ivo lind', ['domain|state', 'claim|head|port']),
    ),
  ).toMatchObject({ verdict: 'SAME' });
});

test.each<[string, Profile, Profile, string | undefined]>([
  ['legal forms', organisation('ostrov wire inc'), organisation('ostrov wire'), 'SAME'],
  [
    'British and American',
    organisation('world harbour organisation'),
    organisation('world harbour organization'),
    'SAME',
  ],
  [
    'first letters in capitals',
    organisation('who', ['capitals']),
    organisation('world harbour organisation'),
    'SAME',
  ],
  ['a word that is no acronym', organisation('who'), organisation('world harbour organisation'), undefined],
  ['two letters', organisation('un', ['capitals']), organisation('united newsrooms'), 'UNSURE'],
  [
    'two letters that an article explains',
    organisation('un', ['capitals']),
    organisation('united newsrooms', ['alias|un']),
    'SAME',
  ],
  ['another name', organisation('ostrov wire'), organisation('ostrov post'), undefined],
  ['another type', organisation('ida holm'), person('ida holm'), undefined],
])('organisations: %s', (_, a, b, verdict) => {
  expect(compare(a, b)?.verdict).toBe(verdict);
  expect(compare(b, a)?.verdict).toBe(verdict);
});
