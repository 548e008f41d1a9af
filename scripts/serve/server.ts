import type { Server } from 'node:http';
import { fileListener } from './files.ts';
import { createHttpServer, type Limits } from './http-server.ts';
import { siteHeaders } from './site-headers.ts';

/** Thrown when another program listens on the port. */
export class PortTakenError extends Error {}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(`port ${port} is taken`) : error);
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      resolve();
    });
  });
}

/**
 * Serves a built site on this machine only: the precompressed copies, with the documents' own policy.
 * @param port 0 for any free one
 * @throws PortTakenError, or an Error that says what to do when there is nothing to serve
 */
export async function serveSite(
  site: string,
  port: number,
  limits: Partial<Limits> = {},
): Promise<{ address: string; close: () => void }> {
  const listener = fileListener(site, siteHeaders(site));
  const main = createHttpServer(listener, limits);
  await listen(main, '127.0.0.1', port);
  const bound = main.address();
  const actual = typeof bound === 'object' && bound ? bound.port : port;
  // `localhost` is ::1 to some programs; a machine without IPv6 has no such address.
  const second = createHttpServer(listener, limits);
  await listen(second, '::1', actual).catch((error: unknown) => {
    if (error instanceof PortTakenError) {
      main.close();
      throw error;
    }
  });
  const close = () => {
    for (const server of [main, second]) {
      server.close();
      server.closeAllConnections();
    }
  };
  return { address: `http://localhost:${actual}`, close };
}
