import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import { OnRecordError } from '../errors/onrecord-error.js';
import type { ServiceContext } from './context.js';

/** Where defects are written, with the id of the request: the client is told only that there was one. */
export type Log = (message: string, error: unknown, requestId?: string) => void;

/** Whatever was not raised on purpose, by OnRecord or by GraphQL itself. */
export function isDefect(thrown: unknown): boolean {
  if (thrown instanceof OnRecordError) return false;
  if (!(thrown instanceof GraphQLError)) return true;
  const { code } = thrown.extensions;
  return code === undefined || code === 'INTERNAL_SERVER_ERROR';
}

export const logDefects = (log: Log): ApolloServerPlugin<ServiceContext> => ({
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue }) => {
      for (const error of errors) {
        const thrown = unwrapResolverError(error);
        if (isDefect(thrown)) log('A field could not be answered.', thrown, contextValue.record.id);
      }
    },
  }),
});
