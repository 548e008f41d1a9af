import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Manifest, minifySync, transformWithOxc } from 'vite';
import { arriveFirst } from './arrive-first.ts';
import type { Assets } from './documents.ts';
import { firstStyle } from './first-style.ts';
import { type LicensedPackage, licenceCollector } from './licences.ts';

export const ENTRY = 'src/app/main.ts';
const PAGE = 'src/app/shell/Page.tsx';

/** React changes less often than the page: a chunk that stays in the reader's cache. */
const REACT = /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/;

/**
 * Small modules that several parts share, each in one chunk: the page names every chunk that a part needs, and
 * names are bytes of the first load.
 */
const SHARED = [{ name: 'files', test: /src[\\/]exports[\\/](?:csv|download|formula|xml)\.ts/ }];

/** What the first load needs beside React: the page's own module and all that it imports statically. */
function firstLoad(
  root: string,
  context: { getModuleInfo: (id: string) => { importedIds: readonly string[] } | null },
): ReadonlySet<string> {
  const modules = new Set<string>();
  const visit = (id: string) => {
    if (modules.has(id)) return;
    modules.add(id);
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) visit(imported);
  };
  visit(path.join(root, PAGE));
  return modules;
}

/** Reads the client's manifest and takes it away: it is the build's, not the site's. */
async function takeManifest(folder: string): Promise<Manifest> {
  const file = path.join(folder, '.vite/manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  await rm(path.dirname(file), { recursive: true });
  return manifest;
}

/** A chunk and what it imports statically, in order, each once. */
function chunksOf(manifest: Manifest, key: string, seen = new Set<string>()): string[] {
  if (seen.has(key)) return [];
  seen.add(key);
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The client's build has no chunk ${key}.`);
  return [chunk.file, ...(chunk.imports ?? []).flatMap((imported) => chunksOf(manifest, imported, seen))];
}

/** The script that runs before the first paint, as it is inlined. */
export const compileBeforePaint = (root: string) => compileInline(root, 'before-paint');

/** The script that says that the client did not arrive, as it is inlined. */
export const compileWatchScript = (root: string) => compileInline(root, 'watch-script');

async function compileInline(root: string, name: 'before-paint' | 'watch-script'): Promise<string> {
  const file = path.join(root, `src/app/document/${name}.ts`);
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file, { target: 'chrome100' });
  const { code: small } = minifySync(`${name}.js`, `(() => {${code.replace(/export \{\s*\};?/, '')}})()`, {
    compress: { target: 'chrome100' },
  });
  return small.trim();
}

/** Builds what the browser runs into `outDir`, and says what a document must link and what was shipped. */
export async function buildClient(
  root: string,
  outDir: string,
): Promise<{ assets: Assets; packages: LicensedPackage[] }> {
  const style = firstStyle();
  const licences = licenceCollector(root);
  await build({
    root,
    logLevel: 'warn',
    plugins: [style.plugin, licences.plugin, arriveFirst],
    worker: { plugins: () => [licences.plugin] },
    build: {
      outDir,
      emptyOutDir: true,
      manifest: true,
      rolldownOptions: {
        input: path.join(root, ENTRY),
        output: {
          codeSplitting: {
            groups: [
              { name: 'react', test: REACT, priority: 1 },
              {
                debugName: 'page',
                name: (id, context) => (firstLoad(root, context).has(id) ? 'page' : null),
              },
              ...SHARED,
            ],
          },
        },
      },
    },
  });
  const manifest = await takeManifest(outDir);
  const seen = new Set<string>();
  const assets = {
    beforePaint: await compileBeforePaint(root),
    // Inlined, so that the first paint waits for one answer of the server, not two.
    style: { text: style.text() },
    script: {
      hrefs: [ENTRY, ...(manifest[ENTRY]?.dynamicImports ?? [])]
        .flatMap((key) => chunksOf(manifest, key, seen))
        .map((file) => `./${file}`),
      watch: await compileWatchScript(root),
    },
  };
  return { assets, packages: licences.packages() };
}

/** Builds the page for Node, into a folder that is no part of the site, and loads it. */
export async function loadServerPage(
  root: string,
  outDir: string,
): Promise<typeof import('../../src/app/entry-server.tsx')> {
  await build({
    root,
    logLevel: 'warn',
    publicDir: false,
    build: { outDir, emptyOutDir: true, manifest: false, ssr: 'src/app/entry-server.tsx', minify: false },
  });
  return import(pathToFileURL(path.join(outDir, 'entry-server.js')).href);
}
