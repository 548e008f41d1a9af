import { useEffect, useSyncExternalStore } from 'react';

/** Loads whose code did not arrive, each by the function that tries again. */
const waiting = new Set<() => void>();
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

/**
 * Loads an island's code, and where it does not arrive (no network, a file gone since a new build) waits to be
 * asked again: what is prerendered stays on the page, where a rejection would take it off.
 */
export async function loadWithRetry<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise<void>((resolve) => {
        waiting.add(resolve);
        tell();
      });
    }
  }
}

/** Tries again for every island that is missing its code. */
export function retryLoading(): void {
  const again = [...waiting];
  waiting.clear();
  tell();
  for (const resolve of again) resolve();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether some island's code did not arrive. It is tried again when the network is back. */
export function useMissingCode(): boolean {
  useEffect(() => {
    window.addEventListener('online', retryLoading);
    return () => window.removeEventListener('online', retryLoading);
  }, []);
  return useSyncExternalStore(
    subscribe,
    () => waiting.size > 0,
    () => false,
  );
}
