import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { compressFolder } from '../scripts/build/compress.ts';
import { smallestPage } from './smallest.ts';

/** One way to serve the same content; `folder` is ready to be served. */
export interface Variant {
  name: string;
  folder: string;
}

/** How many charts the page holds: what each variant has to paint. */
export async function countCharts(site: string): Promise<number> {
  const html = await readFile(path.join(site, 'index.html'), 'utf8');
  const count = html.split('class="chart-drawing').length - 1;
  if (count === 0) throw new Error('dist/index.html holds no chart: run npm run build.');
  return count;
}

/**
 * The same content as one static page: our own prerendered HTML with its stylesheet inlined, and no script,
 * data or policy. As good as such a page can be made.
 */
export function withoutScripts(html: string): string {
  return html
    .replace(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/<link rel="modulepreload"[^>]*>/g, '')
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(/^\s*\n/gm, '');
}

async function makeStaticPage(site: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const html = await readFile(path.join(site, 'index.html'), 'utf8');
  await writeFile(path.join(folder, 'index.html'), withoutScripts(html));
  for (const name of ['favicon.svg', 'manifest.webmanifest']) {
    await cp(path.join(site, name), path.join(folder, name));
  }
  await compressFolder(folder);
}

/** The same words, rows and charts in as little as they can be said in: bench/smallest.ts. */
async function makeSmallestPage(site: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const html = await readFile(path.join(site, 'index.html'), 'utf8');
  await writeFile(path.join(folder, 'index.html'), smallestPage(html));
  await compressFolder(folder);
}

/** An ordinary client-rendered build with all of ECharts; see bench/ordinary/. */
async function makeOrdinaryPage(root: string, folder: string): Promise<void> {
  await build({
    configFile: path.join(root, 'bench/ordinary/vite.config.ts'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
  await compressFolder(folder);
}

/** Makes the rivals of the page that `site` holds, into `.build/bench/`. The page itself comes first. */
export async function makeVariants(root: string, site: string): Promise<Variant[]> {
  const folder = path.join(root, '.build/bench');
  const rivals = {
    still: path.join(folder, 'static'),
    smallest: path.join(folder, 'smallest'),
    ordinary: path.join(folder, 'ordinary'),
  };
  await rm(folder, { recursive: true, force: true });
  await makeStaticPage(site, rivals.still);
  await makeSmallestPage(site, rivals.smallest);
  await makeOrdinaryPage(root, rivals.ordinary);
  return [
    { name: 'this page', folder: site },
    { name: 'static page', folder: rivals.still },
    { name: 'smallest static page', folder: rivals.smallest },
    { name: 'ordinary build', folder: rivals.ordinary },
  ];
}
