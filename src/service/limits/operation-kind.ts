import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';

/** Refuses operations that GraphQL's own rules let through although nothing here could execute them. */
export const onlyWhatCanBeExecuted: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, operation }) => {
      if (operation === undefined) return;
      if (schema.getRootType(operation.operation) == null) {
        throw new GraphQLError(`The schema has no ${operation.operation}.`, {
          nodes: operation,
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
        });
      }
      if (operation.operation === OperationTypeNode.SUBSCRIPTION) {
        throw new GraphQLError('A subscription is not answered over HTTP.', {
          nodes: operation,
          extensions: {
            code: 'SUBSCRIPTION_OVER_HTTP',
            hint: 'Open a WebSocket at the same address, with the protocol graphql-transport-ws.',
            http: { status: 400 },
          },
        });
      }
    },
  }),
};
