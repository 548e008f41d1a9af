import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { PORTABLE_FOLDER } from '../../src/app/document/documents.ts';

/** Thrown when another program listens on the port. */
export class PortTakenError extends Error {}

/** Counts only in a header. */
const FRAMES = "frame-ancestors 'self'";

/** The policy of a built document, as the server sends it too: some directives only count in a header. */
async function readPolicy(site: string): Promise<string> {
  const html = await readFile(path.join(site, 'index.html'), 'utf8').catch(() => {
    throw new Error('dist/ holds no built site: run npm run build first.');
  });
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
  if (!policy) throw new Error('dist/index.html has no Content-Security-Policy: build it again.');
  return `${policy}; ${FRAMES}`;
}

/** Documents of one file carry a policy of their own, which allows less and names other hashes. */
const ownPolicy = (pathname: string) => pathname.startsWith(`/${PORTABLE_FOLDER}/`);

function handler(site: string, policy: string): (request: IncomingMessage, response: ServerResponse) => void {
  const files = sirv(site, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, pathname) => {
      const hashed = pathname.startsWith('/assets/');
      response.setHeader('Cache-Control', hashed ? 'public,max-age=31536000,immutable' : 'no-cache');
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Referrer-Policy', 'no-referrer');
      response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
      response.setHeader('Content-Security-Policy', ownPolicy(pathname) ? FRAMES : policy);
    },
  });
  return (request, response) =>
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('404 · 没有这个页面 / No such page\n');
    });
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(`port ${port} is taken`) : error),
    );
    server.listen(port, host, resolve);
  });
}

/**
 * Serves a built site on this machine only: the precompressed copies, with the documents' own policy.
 * @param port 0 for any free one
 * @throws PortTakenError, or an Error that says what to do when there is nothing to serve
 */
export async function serveSite(site: string, port: number): Promise<{ address: string; close: () => void }> {
  const handle = handler(site, await readPolicy(site));
  const main = createServer(handle);
  await listen(main, '127.0.0.1', port);
  const bound = main.address();
  const actual = typeof bound === 'object' && bound ? bound.port : port;
  // `localhost` is ::1 to some programs; a machine without IPv6 has no such address.
  const second = createServer(handle);
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
