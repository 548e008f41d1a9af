import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { PORTABLE_FOLDER } from '../../src/app/document/documents.ts';
import { SECURITY_HEADERS } from './refusals.ts';

/** Counts only in a header. */
const FRAMES = "frame-ancestors 'self'";

/** The policy of a built document, as the server sends it too: some directives only count in a header. */
function readPolicy(document: string): string {
  const html = readFileSync(document, 'utf8');
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
  if (!policy) throw new Error('dist/index.html has no Content-Security-Policy: build it again.');
  return `${policy}; ${FRAMES}`;
}

/**
 * The policy of a site's documents, read again when the site was built again: it names their inline script and style
 * by hashes. While a build takes the place of another there may be none to read, and the last one holds.
 */
function sitePolicy(site: string): () => string {
  const document = path.join(site, 'index.html');
  const timeOf = () => statSync(document, { throwIfNoEntry: false })?.mtimeMs;
  let time = timeOf();
  if (time === undefined) throw new Error('dist/ holds no built site: run npm run build first.');
  let policy = readPolicy(document);
  return () => {
    const now = timeOf();
    if (now === time || now === undefined) return policy;
    try {
      policy = readPolicy(document);
      time = now;
    } catch {
      // Looked for again at the next request.
    }
    return policy;
  };
}

/**
 * What is sent with each file of a site, by its name.
 * @throws an Error that says what to do when there is nothing to serve
 */
export function siteHeaders(site: string): (name: string) => Readonly<Record<string, string>> {
  const policy = sitePolicy(site);
  return (name) => ({
    ...SECURITY_HEADERS,
    'Cache-Control': name.startsWith('assets/') ? 'public,max-age=31536000,immutable' : 'no-cache',
    // Documents of one file carry a policy of their own, which allows less and names other hashes.
    'Content-Security-Policy': name.startsWith(`${PORTABLE_FOLDER}/`) ? FRAMES : policy(),
  });
}
