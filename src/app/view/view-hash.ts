import type { ViewChange } from '../../ui/navigation.tsx';

/**
 * The view state in the address: `#/?report=…&sector=water,energy&sort=-stage`. It lives in the hash, so
 * that it works from a file and on any server; `#part-…` stays an ordinary anchor.
 */
export function isViewHash(hash: string): boolean {
  return hash.startsWith('#/?');
}

export function readHash(hash: string): URLSearchParams {
  return new URLSearchParams(isViewHash(hash) ? hash.slice(3) : '');
}

function writeHash(params: URLSearchParams): string {
  // Commas and colons are legal in a fragment; escaped they make a link that nobody can read.
  return `#/?${params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')}`;
}

/** The hash with a change made: null or an empty list takes a parameter away. */
export function changeHash(hash: string, change: ViewChange): string {
  const params = readHash(hash);
  for (const [name, value] of Object.entries(change)) {
    if (value === null || value.length === 0) params.delete(name);
    else params.set(name, typeof value === 'string' ? value : value.join(','));
  }
  return writeHash(params);
}
