import { createServer } from 'node:http';
import sirv from 'sirv';

/** Serves a folder with its precompressed copies, the same for every variant; `close` ends it. */
export async function serveFolder(folder: string): Promise<{ address: string; close: () => void }> {
  const files = sirv(folder, { brotli: true, gzip: true, etag: true });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404).end();
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (typeof bound !== 'object' || !bound) throw new Error('The bench could not listen on any port.');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${bound.port}/`, close };
}
