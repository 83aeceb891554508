import { Command, InvalidArgumentError } from 'commander';
import { withGraph } from '../graph.js';
import { note, print, printJson, type ErrorStyle } from '../output.js';

interface ServeOptions extends ErrorStyle {
  readonly port: number;
  readonly host: string;
}

const HELP = `
It runs until Ctrl+C. Anybody who can reach the host and port may read the whole record: keep it on this machine, or
put your own gateway in front.

Examples:
  onrecord serve
  onrecord serve --port 0 --json      # a free port; its address on standard output
  curl -s localhost:4000/graphql -H 'content-type: application/json' \\
    -d '{"query": "{ statements(about: [\\"Kyiv\\"]) { nodes { text } } }"}'`;

/** `serve`: the GraphQL service, until it is interrupted. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('answer GraphQL over HTTP')
    .option('--port <number>', 'port to listen on, 0 for a free one', portNumber, 4000)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--json', 'the address as JSON')
    .addHelpText('after', HELP)
    .action(async ({ port, host, json }: ServeOptions) => {
      // Apollo Server is large: only where it is used.
      const { createService } = await import('../../src/service/service.js');
      await withGraph(async (graph) => {
        const service = createService(graph);
        const url = await service.start(port, host);
        try {
          await (json === true ? printJson({ url }) : print(`GraphQL answers at ${url}`));
          note('Press Ctrl+C to end it.');
          await interrupted();
        } finally {
          await service.stop();
        }
      });
    });
}

/** Resolves on Ctrl+C or a request to end. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

function portNumber(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) throw new InvalidArgumentError('It must be 0 to 65535.');
  return port;
}
