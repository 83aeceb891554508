import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { schemaText } from './schema-file.js';
import { resolvers } from './resolvers/index.js';

/** schema.graphql with its resolvers. A resolver for something that the schema does not have is refused. */
export const createSchema = (): GraphQLSchema =>
  makeExecutableSchema({
    typeDefs: schemaText(),
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
