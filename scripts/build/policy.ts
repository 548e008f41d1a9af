import { createHash } from 'node:crypto';

/** A CSP source expression for an inline script or style, of its exact text between the tags. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * The Content-Security-Policy of a document: nothing from anywhere but its own folder, no inline script or
 * style but those whose hashes are given, and no string ever turned into code or markup (but see src/app/trusted-types.ts).
 */
export function contentSecurityPolicy(inline: {
  scripts: readonly string[];
  styles: readonly string[];
}): string {
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...inline.scripts.map(hashSource)],
    'style-src': ["'self'", ...inline.styles.map(hashSource)],
    'img-src': ["'self'", 'data:', 'blob:'],
    'connect-src': ["'self'"],
    'font-src': ["'none'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    // One policy may be made, by this name, once: src/app/trusted-types.ts, when the deck is opened.
    'trusted-types': ['default'],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
