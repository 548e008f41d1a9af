import { createHash } from 'node:crypto';

/** A CSP source expression for an inline script or style, of its exact text between the tags. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Names of the Trusted Types policies that the page may make: src/ui/ makes the only one, for still charts. */
export const TRUSTED_TYPES_POLICIES = ['youju'];

/**
 * The Content-Security-Policy of a document: nothing from anywhere but its own folder, no inline script or
 * style but those whose hashes are given, no string turned into code or markup but by a named policy.
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
    'trusted-types': TRUSTED_TYPES_POLICIES,
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
