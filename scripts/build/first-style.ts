import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

function chunkAt(bundle: Bundle, file: string): Rolldown.OutputChunk {
  const chunk = bundle[file];
  if (chunk?.type !== 'chunk') throw new Error(`The client's build has no chunk ${file}.`);
  return chunk;
}

/** The entries, what they import at once or as their first act, and what that imports; each once, in order. */
function firstChunks(bundle: Bundle): Rolldown.OutputChunk[] {
  const found = new Set<Rolldown.OutputChunk>();
  const visit = (file: string) => {
    const chunk = chunkAt(bundle, file);
    if (found.has(chunk)) return;
    found.add(chunk);
    for (const imported of chunk.imports) visit(imported);
  };
  const entries = Object.values(bundle).filter((output) => output.type === 'chunk' && output.isEntry);
  for (const entry of entries as Rolldown.OutputChunk[]) {
    // Before its imports: what the page's own stylesheet says, a component's may change.
    found.add(entry);
    for (const imported of [...entry.imports, ...entry.dynamicImports]) visit(imported);
  }
  return [...found];
}

/**
 * Takes the styles of the first load out of a client's build, for the documents to inline, and leaves those of
 * each lazily loaded part in a file of its own, which Vite loads with the part's code.
 */
export function firstStyle(): { plugin: Plugin; text: () => string } {
  let taken: string | null = null;
  const plugin: Plugin = {
    name: 'youju-first-style',
    apply: 'build',
    // Before Vite lists what stylesheets each dynamic import waits for: these stand in the document already.
    enforce: 'pre',
    generateBundle(_, bundle) {
      const texts: string[] = [];
      for (const chunk of firstChunks(bundle)) {
        for (const file of chunk.viteMetadata?.importedCss ?? []) {
          const sheet = bundle[file];
          if (sheet?.type !== 'asset') throw new Error(`The client's build has no stylesheet ${file}.`);
          texts.push(String(sheet.source).trim());
          delete bundle[file];
        }
        chunk.viteMetadata?.importedCss.clear();
      }
      taken = texts.join('\n');
    },
  };
  return {
    plugin,
    text: () => {
      if (!taken) throw new Error("The client's build has no stylesheet for its first load.");
      if (/url\(\s*["']?(?!data:|#)/.test(taken)) {
        throw new Error('An inlined stylesheet cannot hold relative addresses.');
      }
      return taken;
    },
  };
}
