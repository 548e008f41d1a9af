/** A version of the site that waits on the device, and the way to go over to it. Knows no React. */

let takeOver: (() => void) | null = null;
const listeners = new Set<() => void>();

/** Goes over to the version that waits, and loads this window anew; null where none waits. */
export const newVersion = () => takeOver;

/** @param next null: the reader will hear of it another time */
export function setNewVersion(next: (() => void) | null): void {
  takeOver = next;
  for (const listener of listeners) listener();
}

export function subscribeToNewVersion(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
