/** npm run generate: rewrites what is made from the schema and the datasets. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateFiles } from './generate/files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
for (const { path, content } of generateFiles(root)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
  console.log(path);
}
