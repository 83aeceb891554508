import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type DocumentNode, type GraphQLSchema } from 'graphql';
import { breadthOf } from './breadth.js';
import { costOf } from './cost.js';
import { levelsOf } from './levels.js';

/** What one request may ask for. */
export interface Limits {
  /** Bytes of a request. */
  readonly bytes: number;
  /** Tokens of a document. */
  readonly tokens: number;
  /** Levels of fields in one another. */
  readonly levels: number;
  /** Fields and fragments of one selection. */
  readonly breadth: number;
  /** Fields under another name than their own. */
  readonly aliases: number;
  /** Values that an answer may hold. */
  readonly cost: number;
}

export const LIMITS: Limits = Object.freeze({
  bytes: 100_000,
  tokens: 2_000,
  levels: 15,
  breadth: 200,
  aliases: 50,
  cost: 50_000,
});

/** Refuses, before anything is asked of the database, a query that asks for more than the limits. */
export const enforce = (limits: Limits): ApolloServerPlugin => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operationName, request }) => {
      const refusal = refusalOf(limits, schema, document, operationName, request.variables);
      if (refusal === undefined) return;
      const [message, hint] = refusal;
      throw new GraphQLError(message, {
        extensions: { code: 'QUERY_TOO_LARGE', hint, http: { status: 400 } },
      });
    },
  }),
});

/** Why a document asks for more than the limits, and what to do; undefined where it does not. */
export function refusalOf(
  limits: Limits,
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
  variables: Record<string, unknown> | undefined,
): readonly [message: string, hint: string] | undefined {
  const levels = levelsOf(document);
  if (levels > limits.levels) {
    return [
      `The query is ${levels} levels deep: at most ${limits.levels}.`,
      'Ask for the inner part in a query of its own, by id.',
    ];
  }
  const { widest, aliases } = breadthOf(document);
  if (widest > limits.breadth) {
    return [
      `The query asks for ${widest} fields at one place: at most ${limits.breadth}.`,
      'Ask for a part of them in a query of its own.',
    ];
  }
  if (aliases > limits.aliases) {
    return [
      `The query gives ${aliases} fields another name: at most ${limits.aliases}.`,
      'Ask for a part of them in a query of its own.',
    ];
  }
  const cost = costOf(schema, document, operationName, variables, limits.cost);
  if (cost > limits.cost) {
    return [
      cost === Infinity
        ? `The answer could hold more values than ${limits.cost}.`
        : `The answer could hold ${cost} values: at most ${limits.cost}.`,
      'Ask for smaller pages or for fewer lists inside lists.',
    ];
  }
  return undefined;
}
