import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { OnRecordError } from '../errors/onrecord-error.js';

/**
 * What a client sees of an error. Coded errors of OnRecord keep their message, code, hint and the argument that they are about;
 * errors of GraphQL itself stay as they are; everything else is a defect, and its message is kept back.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const thrown = unwrapResolverError(error);
  const place = {
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
  };
  if (thrown instanceof OnRecordError) {
    const { code, message, hint, where } = thrown;
    const argument = code === 'BAD_USER_INPUT' ? where : undefined;
    return {
      message,
      ...place,
      extensions: {
        code,
        ...(argument === undefined ? {} : { argument }),
        ...(hint === undefined ? {} : { hint }),
      },
    };
  }
  if (thrown instanceof GraphQLError && formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') {
    return formatted;
  }
  return {
    message: 'OnRecord failed to answer this; the log of the service says why.',
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}
