import { createServer } from 'node:net';
import { freePorts, isFree } from '../../src/database/local/ports.js';

const silent = (): void => undefined;

/** Listens on all addresses, as another Neo4j may do, while the work goes on. */
async function whileTaken(work: (port: number) => Promise<void>): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  try {
    if (address === null || typeof address === 'string') throw new Error('no port');
    await work(address.port);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

test('preferred ports are used where they are free', async () => {
  const preferred = await freePorts({ bolt: 0, http: 0 }, silent);
  const told: string[] = [];
  expect(await freePorts(preferred, (line) => told.push(line))).toEqual(preferred);
  expect(told).toEqual([]);
});

test('a taken port gives way to another one, which is told', async () => {
  await whileTaken(async (port) => {
    expect(await isFree(port)).toBe(false);
    const told: string[] = [];
    const ports = await freePorts({ bolt: port, http: 0 }, (line) => told.push(line));
    expect(ports.bolt).not.toBe(port);
    expect(told).toEqual([`port ${port} is taken: Bolt uses ${ports.bolt}`]);
  });
});

test('the two ports are never the same', async () => {
  for (let i = 0; i < 50; i++) {
    const { bolt, http } = await freePorts({ bolt: 0, http: 0 }, silent);
    expect(bolt).not.toBe(http);
  }
});
