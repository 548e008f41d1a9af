import { createServer, type RequestListener, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { refuse, refuseConnection } from './refusals.ts';

/** What one client, or all of them together, may take up. */
export interface Limits {
  /** How many connections at once; any more are closed. Each needs at most two descriptors. */
  connections: number;
  /** How long a request may take to arrive. */
  requestMs: number;
  /** How long a connection may stand without a byte going either way. */
  idleMs: number;
}

const LIMITS: Limits = { connections: 200, requestMs: 20_000, idleMs: 60_000 };

/** How a request that Node could not read is answered. */
function statusOf(error: NodeJS.ErrnoException): number {
  switch (error.code) {
    case 'HPE_HEADER_OVERFLOW':
      return 431;
    case 'HPE_INVALID_METHOD':
      return 501;
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return 408;
    default:
      return 400;
  }
}

/** A server that answers whatever comes, in the same form, and that no connection can end or hold up for long. */
export function createHttpServer(listener: RequestListener, limits: Partial<Limits> = {}): Server {
  const { connections, requestMs, idleMs } = { ...LIMITS, ...limits };
  /** Connections on which an answer is being written; nothing else may be written between. */
  const answering = new WeakSet<Duplex>();
  const server = createServer({
    headersTimeout: requestMs,
    requestTimeout: requestMs,
    connectionsCheckingInterval: Math.min(requestMs, 5_000),
    // Refused by the listener, so that this answer is like all others.
    requireHostHeader: false,
  });
  server.maxConnections = connections;
  server.setTimeout(idleMs);
  server.on('request', (request, response) => {
    const { socket } = request;
    answering.add(socket);
    response.once('close', () => answering.delete(socket));
    listener(request, response);
  });
  server.on('checkExpectation', (_request, response) => refuse(response, 417));
  server.on('connect', (_request, socket) => {
    // Node hands the bare connection over here, and no longer listens to its faults.
    socket.on('error', () => socket.destroy());
    refuseConnection(socket, 405, { Allow: 'GET, HEAD' });
  });
  server.on('clientError', (error, socket) => {
    if (answering.has(socket)) socket.destroy();
    else refuseConnection(socket, statusOf(error));
  });
  // Too many descriptors of the machine are open for one connection more: the next may find one.
  server.on('error', () => {});
  return server;
}
