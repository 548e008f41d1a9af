import { type ComponentType, lazy, useEffect } from 'react';

/** What a part of the page waits at: the name in `data-near`, and the way to let it through. */
interface Gate {
  name: string;
  open: () => void;
}

const gates: Gate[] = [];

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
    return { default: await load() };
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
