import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** An import on demand of a file beside the one that it stands in. */
const IMPORT = /\bimport\(([`'"])\.\/([^`'"]+\.js)\1\)/g;

type Chunk = Pick<Rolldown.OutputChunk, 'fileName' | 'code' | 'imports' | 'dynamicImports' | 'isEntry'>;

/** A chunk and all that it imports statically, each once. */
function withImports(
  file: string,
  chunks: ReadonlyMap<string, Chunk>,
  seen = new Set<string>(),
): Set<string> {
  if (!seen.has(file)) {
    seen.add(file);
    for (const imported of chunks.get(file)?.imports ?? []) withImports(imported, chunks, seen);
  }
  return seen;
}

/** What the document itself asks for: the entry and what it wakes the page with. */
function firstFiles(chunks: ReadonlyMap<string, Chunk>): Set<string> {
  const first = new Set<string>();
  for (const { fileName, isEntry, dynamicImports } of chunks.values()) {
    if (!isEntry) continue;
    for (const file of [fileName, ...dynamicImports]) withImports(file, chunks, first);
  }
  return first;
}

/**
 * Gives every import on demand the names of the files that must have arrived before it (src/app/code/when-arrived.ts).
 * Those of the entry are left: the document asks for their files, and watches over them by itself.
 * @returns the chunks whose code changes, by file
 * @throws where an import names a file that was not built
 */
export function arrivingFirst(all: readonly Chunk[]): Map<string, string> {
  const chunks = new Map(all.map((chunk) => [chunk.fileName, chunk]));
  const first = firstFiles(chunks);
  const changed = new Map<string, string>();
  for (const { fileName, code, isEntry } of all) {
    if (isEntry) continue;
    const folder = path.posix.dirname(fileName);
    const next = code.replace(IMPORT, (whole, _quote, name: string) => {
      const file = path.posix.join(folder, name);
      if (!chunks.has(file)) throw new Error(`${fileName} imports ${name}, which was not built.`);
      const needed = [...withImports(file, chunks)].filter((one) => !first.has(one));
      if (needed.length === 0) return whole;
      const names = needed.map((one) => path.posix.relative(folder, one)).join(' ');
      return `whenArrived(${JSON.stringify(names)}).then(()=>${whole})`;
    });
    if (next !== code) changed.set(fileName, next);
  }
  return changed;
}

/** @see arrivingFirst */
export const arriveFirst: Plugin = {
  name: 'youju-arrive-first',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    // After Vite has named the stylesheets of each part.
    order: 'post',
    handler(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const changed = arrivingFirst(chunks);
      for (const chunk of chunks) chunk.code = changed.get(chunk.fileName) ?? chunk.code;
    },
  },
};
