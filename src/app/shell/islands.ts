import { type ComponentType, lazy, useEffect, useSyncExternalStore } from 'react';

/** What a part of the page waits at: the name in `data-near`, and the way to let it through. */
interface Gate {
  name: string;
  open: () => void;
}

const gates: Gate[] = [];

/** Parts whose code did not arrive, each by the function that tries again. */
const waiting = new Set<() => void>();
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

/**
 * Loads a part's code, and where it does not arrive (no network, a file gone since a new build) waits to be
 * asked again: what is prerendered stays on the page, where a rejection would take it off.
 */
async function insist<T>(load: () => Promise<T>): Promise<T> {
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

/** Tries again for every part that is missing its code. */
export function retryParts(): void {
  const again = [...waiting];
  waiting.clear();
  tell();
  for (const resolve of again) resolve();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether some part's code did not arrive. It is tried again when the network is back. */
export function usePartsMissing(): boolean {
  useEffect(() => {
    window.addEventListener('online', retryParts);
    return () => window.removeEventListener('online', retryParts);
  }, []);
  return useSyncExternalStore(
    subscribe,
    () => waiting.size > 0,
    () => false,
  );
}

/** A part whose code is fetched when it is first shown. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await insist(load) }));
}

/**
 * A part that is prerendered, and whose code is fetched only when the reader comes near an element with
 * `data-near={name}`, or the view asks for more than the document shows. Until then it stands as it is.
 */
export function lazyNear<Props extends object>(name: string, load: () => Promise<ComponentType<Props>>) {
  let open = () => {};
  const near = new Promise<void>((resolve) => {
    open = resolve;
  });
  if (typeof window === 'undefined') open();
  gates.push({ name, open });
  return lazy(async () => {
    await near;
    return { default: await insist(load) };
  });
}

/**
 * Lets every part's code load. Called before a change of the view is rendered: a transition that waits for
 * a part would wait for ever on a gate that opens only once the transition is on screen.
 */
export function openGates(): void {
  for (const gate of gates) gate.open();
}

/** Opens each gate when an element of its name is near the window. */
export function useGates(): void {
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (!isIntersecting) continue;
          observer.unobserve(target);
          const name = target.getAttribute('data-near');
          for (const gate of gates) if (gate.name === name) gate.open();
        }
      },
      { rootMargin: '800px' },
    );
    for (const element of document.querySelectorAll('[data-near]')) observer.observe(element);
    return () => observer.disconnect();
  }, []);
}
