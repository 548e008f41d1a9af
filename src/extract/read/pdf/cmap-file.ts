/** Character maps from the folder of pdf.js; for Node alone. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

const folder = path.join(
  path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  'cmaps',
);

/** The name comes from the PDF: only a plain one names a file. */
export async function readCMapFile(name: string): Promise<Uint8Array> {
  if (!/^[\w-]+$/.test(name)) throw new Error(`No character map is named ${name}`);
  return new Uint8Array(await readFile(path.join(folder, `${name}.bcmap`)));
}
