import { createConnection, createServer, type Server } from 'node:net';
import { OnRecordError } from '../../errors/onrecord-error.js';
import type { OnProgress } from '../running-database.js';

export interface Ports {
  readonly bolt: number;
  readonly http: number;
}

/** The ports that people know Neo4j by. */
export const usualPorts: Ports = { bolt: 7687, http: 7474 };

/** True when nobody listens on this port of the loopback address. */
export async function isFree(port: number): Promise<boolean> {
  const server = await listen(port);
  if (server !== undefined) await close(server);
  return server !== undefined;
}

/** The preferred ports where they are free, else any free ones, and says so; 0 prefers none. */
export async function freePorts(preferred: Ports, onProgress: OnProgress): Promise<Ports> {
  // Both are held until both are known: the system would give the same port twice.
  const bolt = await hold('Bolt', preferred.bolt, onProgress);
  const http = await hold('Neo4j Browser', preferred.http, onProgress);
  const ports = { bolt: portOf(bolt), http: portOf(http) };
  await Promise.all([close(bolt), close(http)]);
  return ports;
}

async function hold(purpose: string, preferred: number, onProgress: OnProgress): Promise<Server> {
  const server = await listen(preferred);
  if (server !== undefined) return server;
  const other = await listen(0);
  if (other === undefined) {
    throw new OnRecordError('DATABASE_PORTS', 'No port is free.', {
      where: '127.0.0.1',
      hint: 'End some programs that listen on this machine.',
    });
  }
  onProgress(`port ${preferred} is taken: ${purpose} uses ${portOf(other)}`);
  return other;
}

/**
 * Listens on the port, or resolves to undefined where another program does. Some systems let one bind the loopback
 * address although another program listens on all addresses: connecting shows it.
 */
async function listen(port: number): Promise<Server | undefined> {
  if (port !== 0 && (await somebodyAnswers(port))) return undefined;
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function somebodyAnswers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1');
    const end = (answered: boolean) => (): void => {
      socket.destroy();
      resolve(answered);
    };
    socket.once('connect', end(true)).once('error', end(false)).setTimeout(1_000, end(true));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return address.port;
}

const close = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
