import { type ComponentType, lazy, useEffect } from 'react';
import { loadWithRetry } from './load-with-retry.ts';

/** Prerendered islands whose code waits: the name in `data-near`, and the way to let the code load. */
const deferred: { readonly name: string; readonly load: () => void }[] = [];

/** An island whose code is fetched when it is first shown. */
export function lazyIsland<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await loadWithRetry(load) }));
}

/**
 * An island that is prerendered, and whose code is fetched only when the reader comes near an element with
 * `data-near={name}`, or the view asks for more than the document shows. Until then it stands as it is.
 */
export function lazyNearIsland<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
) {
  let begin = () => {};
  const wanted = new Promise<void>((resolve) => {
    begin = resolve;
  });
  if (typeof window === 'undefined') begin();
  deferred.push({ name, load: begin });
  return lazy(async () => {
    await wanted;
    return { default: await loadWithRetry(load) };
  });
}

/**
 * Lets every island's code load. Called before a change of the view is rendered: a transition that waits for an
 * island would wait for ever, if the island's code were loaded only once the transition is on screen.
 */
export function loadIslands(): void {
  for (const island of deferred) island.load();
}

/** Lets an island's code load when an element of its name is near the window. */
export function useNearIslands(): void {
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (!isIntersecting) continue;
          observer.unobserve(target);
          const name = target.getAttribute('data-near');
          for (const island of deferred) if (island.name === name) island.load();
        }
      },
      { rootMargin: '800px' },
    );
    for (const element of document.querySelectorAll('[data-near]')) observer.observe(element);
    return () => observer.disconnect();
  }, []);
}
