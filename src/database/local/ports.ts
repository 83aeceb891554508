import { createServer } from 'node:net';
import type { OnProgress } from '../running-database.js';

export interface Ports {
  readonly bolt: number;
  readonly http: number;
}

/** The ports that people know Neo4j by. */
export const usualPorts: Ports = { bolt: 7687, http: 7474 };

/** Binds the port of the loopback address for a moment; 0 asks for any free one. Resolves to the port, or undefined if taken. */
export function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined));
    });
  });
}

/** The preferred ports where they are free, else any free ones, and says so. */
export async function freePorts(preferred: Ports, onProgress: OnProgress): Promise<Ports> {
  return {
    bolt: await freePort('Bolt', preferred.bolt, onProgress),
    http: await freePort('Neo4j Browser', preferred.http, onProgress),
  };
}

async function freePort(purpose: string, preferred: number, onProgress: OnProgress): Promise<number> {
  const port = await tryPort(preferred);
  if (port !== undefined) return port;
  const other = await tryPort(0);
  if (other === undefined) throw new Error('No port of 127.0.0.1 is free.');
  onProgress(`port ${preferred} is taken: ${purpose} uses ${other}`);
  return other;
}
