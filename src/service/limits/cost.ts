import { GraphQLError, type DocumentNode, type GraphQLSchema } from 'graphql';
import { USUAL_PAGE } from '../../graph/read/page.js';
import { getComplexity, simpleEstimator, type ComplexityEstimator } from 'graphql-query-complexity';

/** What a list without `first` is taken to hold: speakers, fragments, aliases. */
const USUAL_LENGTH = 2;
/** Counting goes through all that is counted. */
const COST_OF_COUNT = 50;

/** A field counts as one value, a list as many as it may hold, a page as its size times what stands in one row. */
const byLength: ComplexityEstimator = ({ args, field, childComplexity }) => {
  if (field.name === 'totalCount') return COST_OF_COUNT;
  if (field.args.some(({ name }) => name === 'first')) {
    const size = Number(args['first'] ?? args['last'] ?? USUAL_PAGE);
    return 1 + Math.max(1, size) * childComplexity;
  }
  const isList = String(field.type).startsWith('[');
  return isList && field.name !== 'nodes' && field.name !== 'edges'
    ? 1 + USUAL_LENGTH * childComplexity
    : undefined;
};

/**
 * At most how many values the answer has; infinite where more fields are asked for than `most`, nothing when variables
 * are wrong: executing the query says so.
 */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | null,
  variables: Record<string, unknown> | undefined,
  most: number,
): number {
  try {
    return getComplexity({
      schema,
      query,
      variables: variables ?? {},
      ...(operationName === null ? {} : { operationName }),
      estimators: [byLength, simpleEstimator({ defaultComplexity: 1 })],
      maxQueryNodes: most,
    });
  } catch (error) {
    // Fragments in fragments can stand for more fields than anyone could count.
    if (error instanceof GraphQLError && error.message.includes('maximum allowed number of nodes'))
      return Infinity;
    return 0;
  }
}
