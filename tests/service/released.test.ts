import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql';
import { createSchema } from '../../src/service/executable-schema.js';

// Beside this file lies the schema of each release, as it was given out: what a client was written for goes on working.
const folder = join(__dirname, 'released');
const releases = readdirSync(folder).map((file) => [file.replace('.graphql', '')] as const);
const released = (version: string): GraphQLSchema =>
  buildSchema(readFileSync(join(folder, `${version}.graphql`), 'utf8'));
const schema = createSchema();

test.each(releases)('nothing that %s had has gone or changed its meaning', (version) => {
  expect(findBreakingChanges(released(version), schema)).toEqual([]);
});

test('what would break a client is found', () => {
  const [[version] = ['']] = releases;
  const text = readFileSync(join(folder, `${version}.graphql`), 'utf8');
  expect(
    findBreakingChanges(
      buildSchema(text),
      buildSchema(text.replace('quotes: [String!]!', 'cited: [String!]!')),
    ),
  ).toEqual([{ type: 'FIELD_REMOVED', description: 'Statement.quotes was removed.' }]);
});

test('whatever is deprecated says what to use instead', () => {
  const reasons: (readonly [string, string])[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    const parts = isEnumType(type)
      ? type.getValues()
      : isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).flatMap((field) => [field, ...field.args])
        : [];
    for (const { name, deprecationReason } of parts) {
      if (deprecationReason != null) reasons.push([`${type.name}.${name}`, deprecationReason]);
    }
  }
  for (const [place, reason] of reasons)
    expect([place, reason]).toEqual([place, expect.stringMatching(/^Use /)]);
});
