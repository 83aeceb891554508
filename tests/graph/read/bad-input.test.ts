import { entitiesQuery } from '../../../src/graph/read/entities.js';
import { statementsQuery } from '../../../src/graph/read/statements.js';
import { suggestionsQuery } from '../../../src/graph/read/suggestions.js';
import { OnRecordError } from '../../../src/errors/onrecord-error.js';

const first = 10;

test.each<[string, () => unknown, string]>([
  [
    'page of none',
    () => statementsQuery({ first: 0 }),
    'first: A page of 0 cannot be given: it must be 1 to 100.',
  ],
  [
    'page too large',
    () => entitiesQuery({ first: 101 }),
    'first: A page of 101 cannot be given: it must be 1 to 100.',
  ],
  [
    'half a page',
    () => statementsQuery({ first: 1.5 }),
    'first: A page of 1.5 cannot be given: it must be 1 to 100.',
  ],
  [
    'both ends of a list',
    () => statementsQuery({ first, last: 10 }),
    'last: The first and the last of a list cannot be asked for at once. Leave out one.',
  ],
  [
    'end of a list too large',
    () => entitiesQuery({ last: 101 }),
    'last: A page of 101 cannot be given: it must be 1 to 100.',
  ],
  [
    'blank name',
    () => statementsQuery({ about: [' '], first }),
    'about: A name is empty. Leave it out or give a name.',
  ],
  [
    'no speaker',
    () => statementsQuery({ by: '', first }),
    'by: A name is empty. Leave it out or give a name.',
  ],
  ['no name', () => suggestionsQuery('\n'), 'name: A name is empty. Leave it out or give a name.'],
  [
    'long name',
    () => entitiesQuery({ name: 'x'.repeat(301), first }),
    'name: A name of 301 characters is too long: at most 300.',
  ],
  [
    'many names',
    () => statementsQuery({ about: Array(11).fill('x'), first }),
    'about: 11 names are too many: at most 10.',
  ],
  [
    'blank text',
    () => statementsQuery({ text: ' \t', first }),
    'text: The text is empty. Leave it out or give a word.',
  ],
  [
    'many words',
    () => statementsQuery({ text: 'w '.repeat(51), first }),
    'text: The text is too long: at most 50 words.',
  ],
  [
    'one long word',
    () => statementsQuery({ text: 'w'.repeat(2001), first }),
    'text: The text is too long: at most 50 words.',
  ],
  [
    'broken cursor',
    () => statementsQuery({ first, after: 'x' }),
    'after: The cursor is broken or belongs to another list. Give the endCursor of the page before, as it was.',
  ],
])('%s', (_name, run, line) => {
  expect(run).toThrow(OnRecordError);
  try {
    run();
  } catch (error) {
    expect((error as OnRecordError).code).toBe('BAD_USER_INPUT');
    expect((error as OnRecordError).toLine()).toBe(line);
  }
});
