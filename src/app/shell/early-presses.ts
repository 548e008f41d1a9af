import type { CodePart } from '../code/code-part.ts';
import { retryLoading } from '../code/load-with-retry.ts';
import { isViewHash } from '../view/view-hash.ts';

interface Press {
  readonly island: Element;
  readonly control: HTMLElement;
}

/**
 * Presses on a prerendered part whose code is still on the way, in the order in which they came. A control stands in it
 * once: who sees no answer presses again, and means the same.
 */
let kept: Press[] = [];
/** The parts that answer for themselves. */
const live = new WeakSet<Element>();

function keepPress(press: Press): void {
  kept = [...kept.filter(({ control }) => control !== press.control), press];
}

const islandOf = (element: Element) => element.closest('[data-near]') ?? element.closest('#root');

/**
 * Keeps what is pressed in a part that is not live yet (see NearIsland.tsx), and in the page before it is. React loses a
 * press that falls on a part whose code it does not have: the reader would see a tick, and a table that does not follow.
 * What was pressed before this script was there, before-paint.ts has kept.
 */
export function keepEarlyPresses(): void {
  const before = window.youjuEarlyPresses;
  if (before) {
    window.removeEventListener('click', before.keep, true);
    for (const control of before.controls) {
      const island = islandOf(control);
      if (island) keepPress({ island, control });
    }
  }
  const keep = (event: MouseEvent) => {
    if (!(event.target instanceof Element)) return;
    const island = islandOf(event.target);
    if (!island || live.has(island)) return;
    // Where its code is missing, a press asks for it once more, and another failure is said again. Links and what opens
    // and closes by itself work without it.
    const part = island.getAttribute('data-near') as CodePart | null;
    if (part && !event.target.closest('a, summary')) retryLoading(part);
    const control = event.target.closest<HTMLElement>('button, label, input');
    if (!control) return;
    event.preventDefault();
    event.stopPropagation();
    keepPress({ island, control });
  };
  document.addEventListener('click', keep, { capture: true });
  // Who has gone on to another view is not taken back by what was pressed in the one before.
  window.addEventListener('hashchange', () => {
    if (isViewHash(window.location.hash)) kept = [];
  });
}

/** The part is live from now on: what was pressed in it is pressed again. */
export function answerEarlyPresses(island: Element): void {
  live.add(island);
  const here = kept.filter((press) => press.island === island);
  kept = kept.filter((press) => press.island !== island);
  for (const { control } of here) if (control.isConnected) control.click();
}
