import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GraphQLSchema } from 'graphql';
import type { ServiceContext } from './context.js';
import { logDefects } from './defects.js';
import { createExecutor } from './execution/executor.js';
import { gatewayTo } from './execution/gateway.js';
import { formatError } from './format-error.js';
import { enforce } from './limits/limits.js';
import { onlyWhatCanBeExecuted } from './limits/operation-kind.js';
import { noteInRecord } from './observe/record-plugin.js';
import type { Parts } from './parts.js';
import { statusOfErrors } from './status-of-errors.js';

/** Apollo Server as this service wants it: nothing sent elsewhere, nothing wrapped around fields, nothing told of insides. */
export function createApollo(
  schema: GraphQLSchema,
  http: Server,
  { settings, log }: Parts,
  namesInErrors: boolean,
): ApolloServer<ServiceContext> {
  return new ApolloServer<ServiceContext>({
    gateway: gatewayTo(schema, createExecutor(schema)),
    introspection: !settings.production,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !namesInErrors,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: settings.limits.tokens },
    formatError,
    plugins: [
      onlyWhatCanBeExecuted,
      enforce(settings.limits),
      logDefects(log),
      statusOfErrors,
      noteInRecord,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: http }),
    ],
  });
}
