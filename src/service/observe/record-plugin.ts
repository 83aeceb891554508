import type { ApolloServerPlugin } from '@apollo/server';
import type { ServiceContext } from '../context.js';

/** Notes which operation a request was, and the codes of the errors in its answer. */
export const noteInRecord: ApolloServerPlugin<ServiceContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ contextValue: { record }, operation, operationName }) => {
      record.operationName = operationName;
      record.operationType = operation?.operation ?? null;
    },
    willSendResponse: async ({ contextValue: { record }, response: { body } }) => {
      const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
      record.errorCodes = errors.map(({ extensions }) => String(extensions?.['code'] ?? 'UNKNOWN'));
    },
  }),
};
