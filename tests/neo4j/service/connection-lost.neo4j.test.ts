import { once } from 'node:events';
import { connect as dial, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { connect, type Graph } from '../../../src/graph/connection.js';
import { createService, type Service } from '../../../src/service/service.js';
import { handedAddress } from '../../setup/address.js';
import { testGraph, wipe } from '../../setup/database.js';
import { addCast } from '../read/cast.js';

/** A line to the real database that can be cut. */
const sockets = new Set<Socket>();
let line: Server;
let port = 0;
async function lay(): Promise<void> {
  const { hostname, port: bolt } = new URL(handedAddress().uri);
  line = createServer((near) => {
    const far = dial(Number(bolt), hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  line.listen(port, '127.0.0.1');
  await once(line, 'listening');
  port = (line.address() as AddressInfo).port;
}
async function cut(): Promise<void> {
  line.close();
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  await once(line, 'close');
}

let graph: Graph;
let service: Service;
beforeAll(async () => {
  const direct = testGraph();
  await wipe(direct);
  await addCast(direct);
  await direct.close();
  await lay();
  graph = connect({ ...handedAddress(), uri: `bolt://127.0.0.1:${port}` });
  service = createService(graph);
});
afterAll(async () => {
  await service.stop();
  await graph.close();
  await cut();
});

const ask = () => service.execute('{ statements(about: ["Odesa"]) { totalCount } }');

test('while Neo4j is gone that is said; once it is back, so are the answers', async () => {
  expect(await ask()).toEqual({ data: { statements: { totalCount: 1 } } });
  await cut();
  for (let i = 0; i < 2; i++) {
    expect((await ask()).errors).toMatchObject([
      {
        message: 'Neo4j does not answer.',
        extensions: {
          code: 'DATABASE_UNREACHABLE',
          hint: 'Start it with "onrecord db start", or check NEO4J_URI.',
        },
      },
    ]);
  }
  await lay();
  expect(await ask()).toEqual({ data: { statements: { totalCount: 1 } } });
});
