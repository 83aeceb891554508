import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { ServiceContext } from '../context.js';
import type { Executor } from './executor.js';

/** The door through which Apollo Server lets another executor than graphql-js in. */
export const gatewayTo = (
  schema: GraphQLSchema,
  executor: Executor,
): ApolloServerOptionsWithGateway<ServiceContext>['gateway'] => ({
  onSchemaLoadOrUpdate(callback) {
    callback({ apiSchema: schema, coreSupergraphSdl: '' });
    return () => undefined;
  },
  load: async () => ({
    executor: ({ document, queryHash, operation, operationName, request, context }) =>
      executor({
        document,
        documentHash: queryHash,
        operation,
        operationName,
        variables: request.variables ?? {},
        context: context as unknown as ServiceContext,
      }),
  }),
  stop: async () => undefined,
});
