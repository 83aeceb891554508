import {
  execute,
  getVariableValues,
  GraphQLError,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { ServiceContext } from '../context.js';
import { BoundedMap } from './bounded-map.js';

/** One validated operation to be answered. `documentHash` stands for the document's text. */
export interface Execution {
  readonly document: DocumentNode;
  readonly documentHash: string;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: ServiceContext;
}

export type Executor = (execution: Execution) => Promise<ExecutionResult>;

/** Compiled operations take some 100 kB each. */
const COMPILED = 300;
const SEEN = 3_000;

type Query = CompiledQuery['query'];

/**
 * Answers operations over `schema`. Walking a document costs more than the rows that it asks for, so a document is turned
 * into code; but turning takes longer than walking once, and a client that never asks the same thing twice would keep the
 * service busy with it: only what comes a second time is compiled.
 */
export function createExecutor(schema: GraphQLSchema): Executor {
  const seen = new BoundedMap<string, true>(SEEN);
  const compiled = new BoundedMap<string, Query>(COMPILED);

  function queryOf({ document, documentHash, operationName }: Execution): Query | undefined {
    const key = `${documentHash} ${operationName ?? ''}`;
    const known = compiled.get(key);
    if (known !== undefined) return known;
    if (seen.get(key) === undefined) {
      seen.set(key, true);
      return undefined;
    }
    const made = compileQuery(schema, document, operationName ?? undefined);
    if (!isCompiledQuery(made)) return undefined;
    compiled.set(key, made.query);
    return made.query;
  }

  return async (execution) => {
    const { document, operation, operationName, variables, context } = execution;
    // Both ways of answering refuse a variable in the same words.
    const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (errors !== undefined) return { errors };
    const query = queryOf(execution);
    if (query === undefined) {
      return execute({ schema, document, operationName, variableValues: variables, contextValue: context });
    }
    const result = await query(undefined, context, variables);
    return result.errors === undefined ? result : { ...result, errors: result.errors.map(asGraphQLError) };
  };
}

/** Compiled code makes errors of a kind of its own, without extensions: clients and plugins are to see no difference. */
function asGraphQLError({ message, path, locations, originalError }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, {
    ...(path === undefined ? {} : { path }),
    ...(originalError === undefined ? {} : { originalError }),
  });
  return Object.assign(error, { locations });
}
