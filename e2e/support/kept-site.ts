import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listKeptFiles, SERVICE_WORKER_FILE } from '../../scripts/build/offline.ts';
import { freePort } from '../../scripts/serve/port.ts';
import { serveSite } from '../../scripts/serve/server.ts';
import { dataset } from './dataset.ts';

/** The next version has other scripts, and calls the report otherwise. */
const [NAME, NEXT_NAME] = ['办理报告', '复查报告'];
export const NEXT_TITLE = dataset.title.zh.replace(NAME, NEXT_NAME);

const HASHED = /-[\w-]{8}(?=\.(?:js|css)\b)/g;
/** As a build names a file whose content has changed. */
const renamed = (text: string) =>
  text.replace(HASHED, (hash) => `${hash.slice(0, -2)}${hash.at(-2) === 'Z' ? 'Y' : 'Z'}${hash.at(-1)}`);

/** The next build of a site: no script has its name any more, and the report has another. */
async function buildNext(site: string, next: string): Promise<void> {
  await cp(site, next, { recursive: true, filter: (from) => !/\.(?:gz|br)$|portable$/.test(from) });
  const names = await readdir(next, { recursive: true });
  for (const name of names.filter((one) => /\.(?:html|js|css)$/.test(one) && one !== SERVICE_WORKER_FILE)) {
    const text = await readFile(path.join(next, name), 'utf8');
    const changed = renamed(text).replaceAll(NAME, NEXT_NAME);
    await rm(path.join(next, name));
    await writeFile(path.join(next, renamed(name)), changed);
  }
  const worker = await readFile(path.join(site, SERVICE_WORKER_FILE), 'utf8');
  const [former, now] = await Promise.all([site, next].map(listKeptFiles));
  const list = JSON.stringify(former);
  if (!worker.includes(list))
    throw new Error('The service worker holds no list of the site that it belongs to.');
  await writeFile(path.join(next, SERVICE_WORKER_FILE), worker.replace(list, JSON.stringify(now)));
}

/** A site with a server of its own, which can be stopped, and to which a new version can be put. */
export interface KeptSite {
  readonly address: string;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Puts the next version in the place of the site, as a build does. */
  putNext(): Promise<void>;
}

export async function makeKeptSite(folder: string): Promise<KeptSite> {
  const site = path.join(folder, 'site');
  const next = path.join(folder, 'next');
  await mkdir(folder, { recursive: true });
  await cp('dist', site, { recursive: true, filter: (from) => !from.endsWith('portable') });
  const port = await freePort(20_000 + Math.floor(Math.random() * 20_000));
  let close: (() => void) | null = null;
  const start = async () => {
    close = (await serveSite(site, port)).close;
  };
  await start();
  return {
    address: `http://localhost:${port}/`,
    start,
    async stop() {
      close?.();
      close = null;
      const answers = await fetch(`http://localhost:${port}/`).then(
        () => true,
        () => false,
      );
      if (answers) throw new Error('The server was stopped, and still answers.');
    },
    async putNext() {
      await buildNext(site, next);
      await rm(site, { recursive: true });
      await rename(next, site);
    },
  };
}
