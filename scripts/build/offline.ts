import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { type LicensedPackage, licenceCollector } from './licences.ts';

/** The script that keeps the site on the device; src/app/document/worker-address.ts names it too. */
export const SERVICE_WORKER_FILE = 'service-worker.js';

/** One file that the device keeps: its address beside the page, and what it must be. */
export interface KeptFile {
  url: string;
  revision: string | null;
  integrity: string;
}

/** Copies that the server chooses from, and the list itself. */
const NOT_KEPT = /\.(?:gz|br)$|^service-worker\.js$/;

/** A file whose name changes with its content needs no revision: the browser may have it already, and takes that. */
const NAMED_BY_CONTENT = /^assets\//;

/** What is read first is kept first. */
const rank = (name: string) => (/^[^/]*\.html$/.test(name) ? 0 : /\.(?:js|css)$/.test(name) ? 1 : 2);

/** Every file of a built site that a reader may need without a network, in the order in which they are fetched. */
export async function listKeptFiles(site: string): Promise<KeptFile[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && !NOT_KEPT.test(entry.name))
    .map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Promise.all(
    names.map(async (name) => {
      const digest = createHash('sha256').update(await readFile(path.join(site, name)));
      const sha256 = digest.copy().digest('base64');
      const url = `./${name.split('/').map(encodeURIComponent).join('/')}`;
      return {
        url,
        revision: NAMED_BY_CONTENT.test(name) ? null : digest.digest('hex').slice(0, 16),
        integrity: `sha256-${sha256}`,
      };
    }),
  );
}

/** Where the script reads its list; a name that survives the build. */
const LIST = 'self.__KEPT_FILES';

/**
 * Builds the script that keeps the site. A classic script: modules as service workers are younger than the oldest browser.
 * @returns the script, still without the list of what it keeps, and the packages that are in it
 */
export async function buildServiceWorker(
  root: string,
): Promise<{ code: string; packages: LicensedPackage[] }> {
  const licences = licenceCollector(root);
  const { output } = (await build({
    root,
    logLevel: 'warn',
    publicDir: false,
    plugins: [licences.plugin],
    define: { KEPT_FILES: LIST, 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      rolldownOptions: {
        input: path.join(root, 'src/app/offline/service-worker.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  const [script, ...others] = output;
  if (script.type !== 'chunk' || others.length > 0) throw new Error('The service worker must be one script.');
  return { code: script.code, packages: licences.packages() };
}

/** The script with the list of what it keeps. @throws where it does not ask for one exactly once */
export function withKeptFiles(code: string, files: readonly KeptFile[]): string {
  const parts = code.split(LIST);
  if (parts.length !== 2) throw new Error(`The service worker asks for its list ${parts.length - 1} times.`);
  return parts.join(JSON.stringify(files));
}
