import { type ComponentType, use, useEffect, useSyncExternalStore } from 'react';
import type { CodePart } from '../code/code-part.ts';
import { loadWithRetry, subscribeToMissingCode } from '../code/load-with-retry.ts';

/** Prerendered islands whose code waits: the part in `data-near`, and the way to let the code load. */
const deferred: { readonly part: CodePart; readonly load: () => void }[] = [];

/** While the page is hydrated, what is prerendered stands in for the code; in a page that is live nothing does. */
type IslandState = 'here' | 'missing' | 'awaited' | 'prerendered';

interface IslandCode<Props> {
  /** null until it is here. */
  component(): ComponentType<Props> | null;
  inLivePage(): IslandState;
  whileHydrating(): IslandState;
  /** Asks for it; settles when it is here. */
  arrival(): Promise<void>;
  /** Asks for it; settles when it is here, or has failed to arrive for the first time. */
  outcome(): Promise<void>;
}

function islandCode<Props extends object>(
  part: CodePart,
  load: () => Promise<ComponentType<Props>>,
  /** It is asked for no sooner than this. */
  wanted?: Promise<void>,
): IslandCode<Props> {
  let component: ComponentType<Props> | null = null;
  let isMissing = false;
  let asked: { readonly arrival: Promise<void>; readonly outcome: Promise<void> } | null = null;
  const loadCode = async (onMissing: () => void) => {
    await wanted;
    const loadComponent = async () => {
      component = await load();
    };
    await loadWithRetry(part, loadComponent, onMissing);
  };
  const ask = () => {
    if (asked) return asked;
    let arrival = Promise.resolve();
    const missed = new Promise<void>((resolve) => {
      arrival = loadCode(() => {
        isMissing = true;
        resolve();
      });
    });
    asked = { arrival, outcome: Promise.race([arrival, missed]) };
    return asked;
  };
  return {
    component: () => component,
    inLivePage: () => (component ? 'here' : isMissing ? 'missing' : 'awaited'),
    whileHydrating: () => (component ? 'here' : 'prerendered'),
    arrival: () => ask().arrival,
    outcome: () => ask().outcome,
  };
}

interface LazyIslandProps<Props> {
  readonly code: IslandCode<Props>;
  /** What stands in its place, with its properties, while its code is missing. */
  readonly Missing: ComponentType<Props>;
  readonly props: Props;
}

/**
 * What is prerendered stays as it is until its code arrives. In a page that is live a change of the view would wait as
 * long, and every later change with it: there it waits no longer than for the first answer.
 */
function LazyIsland<Props extends object>({ code, Missing, props }: LazyIslandProps<Props>) {
  const state = useSyncExternalStore(subscribeToMissingCode, code.inLivePage, code.whileHydrating);
  if (state === 'prerendered') use(code.arrival());
  if (state === 'awaited') use(code.outcome());
  const Component = code.component() ?? Missing;
  return <Component {...props} />;
}

const Nothing = () => null;

/** An island whose code is fetched when it is first shown. */
export function lazyIsland<Props extends object>(
  part: CodePart,
  load: () => Promise<ComponentType<Props>>,
  /** Says so in its place, where the reader has asked for it. What does not is named at the foot of the window. */
  Missing: ComponentType<Props> = Nothing,
) {
  const code = islandCode(part, load);
  return (props: Props) => <LazyIsland code={code} Missing={Missing} props={props} />;
}

/**
 * An island that is prerendered, and whose code is fetched only when the reader comes near an element with
 * `data-near={part}`, or the view asks for more than the document shows. Until then it stands as it is.
 */
export function lazyNearIsland<Props extends object>(
  part: CodePart,
  load: () => Promise<ComponentType<Props>>,
) {
  let begin = () => {};
  const wanted = new Promise<void>((resolve) => {
    begin = resolve;
  });
  if (typeof window === 'undefined') begin();
  deferred.push({ part, load: begin });
  const code = islandCode(part, load, wanted);
  return (props: Props) => <LazyIsland code={code} Missing={Nothing} props={props} />;
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
          const part = target.getAttribute('data-near');
          for (const island of deferred) if (island.part === part) island.load();
        }
      },
      { rootMargin: '800px' },
    );
    for (const element of document.querySelectorAll('[data-near]')) observer.observe(element);
    return () => observer.disconnect();
  }, []);
}
