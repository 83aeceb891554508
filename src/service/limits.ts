import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { getComplexity, simpleEstimator, type ComplexityEstimator } from 'graphql-query-complexity';

/** Bytes of a request, tokens of a document, levels of fields in one another, values that an answer may hold. */
export const LIMITS = Object.freeze({ bytes: 100_000, tokens: 2_000, levels: 15, values: 50_000 });

/** What a list without `first` is taken to hold: speakers, fragments, aliases. */
const USUAL_LENGTH = 2;
/** Counting goes through all that is counted. */
const COST_OF_COUNT = 50;

/** A field counts as one value, a list as many as it may hold, a page as `first` times what stands in one row. */
const byLength: ComplexityEstimator = ({ args, field, childComplexity }) => {
  if (field.name === 'totalCount') return COST_OF_COUNT;
  if (typeof args['first'] === 'number') return 1 + Math.max(1, args['first']) * childComplexity;
  const isList = String(field.type).startsWith('[');
  return isList && field.name !== 'nodes' && field.name !== 'edges'
    ? 1 + USUAL_LENGTH * childComplexity
    : undefined;
};

/** Refuses, before anything is asked of the database, a query that is nested too deeply or may have too large an answer. */
export const limits: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operationName, request }) => {
      const levels = levelsOf(document);
      if (levels > LIMITS.levels) {
        throw refused(
          `The query is ${levels} levels deep: at most ${LIMITS.levels}.`,
          'Ask for the inner part in a query of its own, by id.',
        );
      }
      const values = valuesOf(schema, document, operationName, request.variables);
      if (values > LIMITS.values) {
        throw refused(
          values === Infinity
            ? `The answer could hold more values than ${LIMITS.values}.`
            : `The answer could hold ${values} values: at most ${LIMITS.values}.`,
          'Ask for smaller pages or for fewer lists inside lists.',
        );
      }
    },
  }),
};

const refused = (message: string, hint: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'QUERY_TOO_LARGE', hint, http: { status: 400 } } });

/** At most how many values the answer has, or nothing when variables are wrong: executing the query says so. */
function valuesOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | null,
  variables: Record<string, unknown> | undefined,
): number {
  try {
    return getComplexity({
      schema,
      query,
      variables: variables ?? {},
      ...(operationName === null ? {} : { operationName }),
      estimators: [byLength, simpleEstimator({ defaultComplexity: 1 })],
      maxQueryNodes: LIMITS.values,
    });
  } catch (error) {
    // Fragments in fragments can stand for more fields than anyone could count.
    if (error instanceof GraphQLError && error.message.includes('maximum allowed number of nodes'))
      return Infinity;
    return 0;
  }
}

/** The deepest field of a document that has passed validation: its fragments make no circle. Introspection is not counted. */
export function levelsOf(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  // A fragment may be spread thousands of times over: each is measured once.
  const measured = new Map<SelectionSetNode, number>();
  const below = (set: SelectionSetNode | undefined): number => {
    if (set === undefined) return 0;
    const known = measured.get(set);
    if (known !== undefined) return known;
    const depths = set.selections.map((selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return below(selection.selectionSet);
      if (selection.kind === Kind.FRAGMENT_SPREAD)
        return below(fragments.get(selection.name.value)?.selectionSet);
      return selection.name.value.startsWith('__') ? 0 : 1 + below(selection.selectionSet);
    });
    const depth = Math.max(0, ...depths);
    measured.set(set, depth);
    return depth;
  };
  return Math.max(
    0,
    ...document.definitions.map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? below(definition.selectionSet) : 0,
    ),
  );
}
