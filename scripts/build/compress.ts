import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The sizes of one file of the site, in bytes. */
export interface FileSize {
  name: string;
  plain: number;
  gzip: number;
  brotli: number;
}

const TEXT = /\.(?:html|js|css|json|svg|webmanifest|txt)$/;
const compressGzip = promisify(gzip);
const compressBrotli = promisify(brotliCompress);

/** Writes a `.gz` and a `.br` beside every text file of a folder, for the server to send as they are. */
export async function compressFolder(folder: string): Promise<FileSize[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => TEXT.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      const plain = await readFile(file);
      const [gz, br] = await Promise.all([
        compressGzip(plain, { level: 9 }),
        compressBrotli(plain, {
          params: {
            [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
            [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
          },
        }),
      ]);
      await Promise.all([writeFile(`${file}.gz`, gz), writeFile(`${file}.br`, br)]);
      return { name, plain: plain.length, gzip: gz.length, brotli: br.length };
    }),
  );
}

/** The sizes as a table of plain text, in kilobytes of 1000 bytes. */
export function sizeTable(sizes: readonly FileSize[]): string {
  const width = Math.max(...sizes.map((size) => size.name.length));
  const cell = (bytes: number | string) =>
    (typeof bytes === 'number' ? (bytes / 1000).toFixed(1) : bytes).padStart(9);
  const row = (name: string, ...cells: (number | string)[]) => name.padEnd(width) + cells.map(cell).join('');
  return [
    row('kB', 'plain', 'gzip', 'brotli'),
    ...sizes.map((size) => row(size.name, size.plain, size.gzip, size.brotli)),
  ].join('\n');
}
