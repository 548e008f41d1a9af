import { createHash } from 'node:crypto';

/** A CSP source expression for an inline script or style, of its exact text between the tags. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** By which name the page makes the policy that lets the addresses of its workers through. */
export const WORKER_POLICY = 'youju-worker';

/** By which name a document of one file makes the policy for its own script, once that is unpacked. */
export const UNPACKED_POLICY = 'youju-unpacked';

/**
 * The Content-Security-Policy of a document: nothing from anywhere but its own folder (`alone`: nothing at all), no
 * inline script or style but those whose hashes are given, and no string ever turned into code or markup. The one policy
 * of Trusted Types that a site's page may make is for the addresses of its workers (src/app/document/worker-address.ts);
 * that of a document of one file is for its script (src/app/document/unpack-script.ts), whose hash is among those given.
 */
export function contentSecurityPolicy({
  scripts,
  styles,
  alone = false,
}: {
  scripts: readonly string[];
  styles: readonly string[];
  alone?: boolean;
}): string {
  const folder = alone ? [] : ["'self'"];
  const directives: Record<string, readonly string[]> = {
    'default-src': [],
    'script-src': [...folder, ...scripts.map(hashSource)],
    'style-src': [...folder, ...styles.map(hashSource)],
    'img-src': [...folder, 'data:', 'blob:'],
    'connect-src': folder,
    'font-src': [],
    // The page of a draft, beside its workbench.
    'frame-src': folder,
    'manifest-src': folder,
    'base-uri': [],
    'form-action': [],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': [alone ? UNPACKED_POLICY : WORKER_POLICY],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...(sources.length > 0 ? sources : ["'none'"])].join(' '))
    .join('; ');
}
