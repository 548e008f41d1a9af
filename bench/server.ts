import { createServer } from 'node:http';
import { fileListener } from '../scripts/serve/files.ts';

/** Serves a folder with its precompressed copies, the same for every variant; `close` ends it. */
export async function serveFolder(folder: string): Promise<{ address: string; close: () => void }> {
  const server = createServer(fileListener(folder, () => ({})));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (typeof bound !== 'object' || !bound) throw new Error('The bench could not listen on any port.');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${bound.port}/`, close };
}
