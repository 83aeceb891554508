import { existsSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { shippedFile } from '../ontology/shipped-file.js';
import { resolvers } from './resolvers/index.js';

/** schema.graphql with its resolvers. A resolver for something that the schema does not have is refused. */
export function createSchema(): GraphQLSchema {
  const path = shippedFile('schema.graphql');
  if (!existsSync(path)) throw new Error('schema.graphql is missing from the package.');
  return makeExecutableSchema({
    typeDefs: readFileSync(path, 'utf8'),
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
