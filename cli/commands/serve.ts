import { Command, InvalidArgumentError } from 'commander';
import { OnRecordError } from '../../src/errors/onrecord-error.js';
import type { LogRequest } from '../../src/service/parts.js';
import type { Settings } from '../../src/service/settings/read-settings.js';
import { withGraph } from '../graph.js';
import { note, print, printJson, type ErrorStyle } from '../output.js';
import { WrongUse } from '../wrong-use.js';

interface ServeOptions extends ErrorStyle {
  readonly port?: number;
  readonly host?: string;
  readonly config?: string;
  readonly printConfig?: boolean;
}

const HELP = `
It runs until Ctrl+C, and then answers what it has been asked. Anybody who can reach the host and port may read the
whole record: keep it on this machine, or put your own gateway in front. Settings: docs/service.md.

Examples:
  onrecord serve
  onrecord serve --port 0 --json      # a free port; its address on standard output
  ONRECORD_PRODUCTION=true ONRECORD_LOG=info onrecord serve --print-config
  curl -s localhost:4000/graphql -H 'content-type: application/json' \\
    -d '{"query": "{ statements(about: [\\"Kyiv\\"]) { nodes { text } } }"}'`;

/** `serve`: the GraphQL service, until it is interrupted. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('answer GraphQL over HTTP, and the explorer at /')
    .option('--port <number>', 'port to listen on, 0 for a free one (default: 4000)', portNumber)
    .option('--host <address>', 'address to listen on (default: 127.0.0.1)')
    .option('--config <file>', 'file of settings (default: onrecord.json, if there is one)')
    .option('--print-config', 'print all settings and where each comes from, without secrets')
    .option('--json', 'the address as JSON')
    .addHelpText('after', HELP)
    .action(async ({ port, host, config, printConfig, json }: ServeOptions) => {
      // Apollo Server is large: only where it is used.
      const [{ readSettings }, { serviceSettings, shownSettings }] = await Promise.all([
        import('../../src/service/settings/read-settings.js'),
        import('../../src/service/settings/show-settings.js'),
      ]);
      const settings = orWrongUse(() =>
        readSettings({
          file: config ?? process.env['ONRECORD_CONFIG'],
          folder: process.cwd(),
          environment: process.env,
          options: { port, host },
        }),
      );
      if (printConfig === true) {
        await printJson(shownSettings(settings));
        return;
      }
      const { createService } = await import('../../src/service/service.js');
      const told = await telling(settings);
      await withGraph(async (graph) => {
        const service = createService(graph, { ...serviceSettings(settings), ...told });
        const url = await service.start(settings.port.value, settings.host.value);
        try {
          await (json === true ? printJson({ url }) : print(`GraphQL answers at ${url}`));
          note(`Look around in a browser: ${url.replace(/graphql$/, '')}`);
          if (settings.graphiql.value) note(`Ask in a browser: ${url.replace(/graphql$/, 'graphiql')}`);
          note('Press Ctrl+C to end it.');
          await interrupted();
        } finally {
          await service.stop();
        }
      });
    });
}

/** What the service has to say goes to standard error, a line of JSON each. */
async function telling(settings: Settings) {
  const { createLogger } = await import('../../src/service/observe/log.js');
  const logger = createLogger(settings.log.value, process.stderr);
  const logRequest: LogRequest = (record, { status, milliseconds }) => {
    const { id, operationName, operationType, reads, errorCodes } = record;
    logger.info(
      {
        request: id,
        operation: operationType,
        name: operationName,
        status,
        milliseconds: Math.round(milliseconds * 10) / 10,
        reads,
        ...(errorCodes.length === 0 ? {} : { errors: errorCodes }),
      },
      'answered',
    );
  };
  const log = (message: string, error: unknown, request?: string): void =>
    logger.error({ request, error }, message);
  return { log, logRequest };
}

/** Resolves on Ctrl+C or a request to end. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/** Settings that cannot be are wrong use of the program. */
function orWrongUse<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof OnRecordError)) throw error;
    const { code, message, where, hint } = error;
    throw new WrongUse(code, message, {
      ...(where === undefined ? {} : { where }),
      ...(hint === undefined ? {} : { hint }),
      cause: error,
    });
  }
}

function portNumber(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) throw new InvalidArgumentError('It must be 0 to 65535.');
  return port;
}
