import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { isEnumType, isInterfaceType, isIntrospectionType, isObjectType } from 'graphql';
import { createSchema } from '../../src/service/executable-schema.js';

const schema = createSchema();

test('the code types are those that schema.graphql gives', () => {
  const script = join(__dirname, '..', '..', 'scripts', 'generate-schema-types.mjs');
  // A difference makes it exit with 1, and this throw.
  expect(execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toBe('');
});

test('every type, field, argument and value says what it is', () => {
  const silent: string[] = [];
  const look = (place: string, description: string | null | undefined): void => {
    if (!description?.trim()) silent.push(place);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    look(type.name, type.description);
    if (isEnumType(type))
      for (const value of type.getValues()) look(`${type.name}.${value.name}`, value.description);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field.description);
      for (const argument of field.args)
        look(`${type.name}.${field.name}(${argument.name})`, argument.description);
    }
  }
  expect(silent).toEqual([]);
});

test('every entity type is an Entity, and nothing but who is who can be changed through the schema', () => {
  const entity = schema.getType('Entity');
  if (!isInterfaceType(entity)) throw new Error('Entity is no interface.');
  expect(schema.getPossibleTypes(entity).map(({ name }) => name)).toEqual([
    'Person',
    'Organisation',
    'City',
    'Country',
    'Region',
    'Place',
    'Group',
    'Document',
  ]);
  expect(Object.keys(schema.getMutationType()?.getFields() ?? {})).toEqual([
    'judgeSame',
    'judgeDifferent',
    'undoJudgement',
  ]);
});
