/**
 * Links on their way through mail and messengers are damaged: `&amp;` for `&`, the whole hash percent-encoded, its names in
 * capitals, its beginning cut off. What can only have meant a view is made one again; anything else is left as it is.
 */
import { isViewHash, readHash } from './view-hash.ts';

/** Names that a view's address has, in any part of the page. */
const KNOWN = new Set(
  (
    'report lang theme size keys at overview figure sheet text slide deck kiosk window draft ' +
    'sector stage pillar place q show sort group hide'
  ).split(' '),
);

/** `#/?sector=energy` of `#/%3Fsector%3Denergy`, `#/?sector=energy&amp;…`, `#/?SECTOR=energy` or `#sector=energy`. */
export function mendHash(hash: string): string {
  const decoded = /^#(?:\/|%2F)?%3F|^#(?:\/|%2F)?\w+%3D/i.test(hash) ? decode(hash) : hash;
  const begun = decoded.replace(/^#\/?\??(?=(\w+)=)/, (start, name: string) =>
    KNOWN.has(name.toLowerCase()) ? '#/?' : start,
  );
  if (!isViewHash(begun)) return hash;
  return begun.replace(/&amp;/gi, '&').replace(/([?&])(\w+)(?==)/g, (whole, before: string, name: string) => {
    const small = name.toLowerCase();
    return KNOWN.has(small) ? before + small : whole;
  });
}

function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

/** The names in a view's address that no part of the page knows. */
export const unknownNames = (hash: string): string[] =>
  [...new Set(readHash(hash).keys())].filter((name) => !KNOWN.has(name)).map((name) => name.slice(0, 40));
