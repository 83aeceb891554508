import { EntityDrafts } from '../../../ingest/4-refer/entity-draft.js';
import { clusterNames } from '../../../ingest/4-refer/names.js';
import { plainNames } from '../../../ingest/4-refer/person-names.js';
import { isSpelling } from '../../../ingest/4-refer/spellings.js';
import { named } from './named.js';

function entities(marked: string): string[] {
  const { text, names } = named(marked);
  const drafts = new EntityDrafts();
  clusterNames(text, names, drafts);
  return drafts.all.map(({ name }) => name);
}

test.each([
  ['a last name', '[P Anna Berg] met him. [P Berg] left.', ['Anna Berg']],
  [
    'letters in brackets',
    'The [O People’s Harbour Army] ([O EHP]) left. [O EHP] came.',
    ['People’s Harbour Army'],
  ],
  ['initials', 'The [O Harbour Workers Union] left. [O HWU] came.', ['Harbour Workers Union']],
  ['a last name taken for a city', '[P Rosa Salamanca] left. [T Salamanca] said so.', ['Rosa Salamanca']],
  [
    'the city all the same',
    '[P Rosa Salamanca] left. She lives in [T Salamanca].',
    ['Rosa Salamanca', 'Salamanca'],
  ],
  ['a slip of the pen', '[P Anna Karlsdotter] left. [P Karlsdoter] came.', ['Anna Karlsdotter']],
  [
    'two people of one family',
    '[P Anna Karlsdotter] met [P Eva Karlsdoter].',
    ['Anna Karlsdotter', 'Eva Karlsdoter'],
  ],
])('%s', (_, marked, expected) => expect(entities(marked)).toEqual(expected));

test.each([
  ['brown', 'braun', false],
  ['clinton', 'clintons', false],
  ['yastrovsky', 'yastrowsky', true],
])('%s and %s', (one, other, same) => expect(isSpelling(one, other)).toBe(same));

test.each([
  ['Anna Berg KC', ['Anna Berg']],
  ['Rev. Anna Berg', ['Anna Berg']],
  ['Anna Berg', []],
])('titles and honours of %s', (name, plain) => expect(plainNames(name)).toEqual(plain));
