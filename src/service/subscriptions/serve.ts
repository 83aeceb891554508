import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { useServer } from 'graphql-ws/use/ws';
import type { GraphQLSchema } from 'graphql';
import { WebSocketServer } from 'ws';
import type { Parts } from '../parts.js';
import { subscriptionOperations } from './operations.js';

/** Clients at the same time; a further one is told to come later. */
const MOST_CLIENTS = 500;
const PATH = /^\/graphql\/?(?:\?|$)/;

/**
 * Answers subscriptions at `/graphql` over WebSockets, in the protocol `graphql-transport-ws`. A page of an origin that may
 * not ask over HTTP may not here either: browsers themselves let every page open a WebSocket.
 */
export function serveSubscriptions(
  http: Server,
  schema: GraphQLSchema,
  parts: Parts,
): { readonly end: () => Promise<void> } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: parts.settings.limits.bytes });
  const subscriptions = useServer(subscriptionOperations(schema, parts), sockets);
  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (!PATH.test(request.url ?? '')) refuse(socket, '404 Not Found');
    else if (!isAllowed(request, parts.settings.origins)) refuse(socket, '403 Forbidden');
    else if (parts.stopping || sockets.clients.size >= MOST_CLIENTS)
      refuse(socket, '503 Service Unavailable');
    else
      sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request));
  });
  return { end: async () => subscriptions.dispose() };
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** Programs send no origin; the service's own pages come from its own address. */
function isAllowed({ headers }: IncomingMessage, origins: readonly string[]): boolean {
  const { origin, host } = headers;
  if (origin === undefined || origins.includes('*') || origins.includes(origin)) return true;
  return origin === `http://${host}` || origin === `https://${host}`;
}
