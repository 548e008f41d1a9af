/** Long enough to get on, short enough that typing is answered in between. */
const STEP_MS = 12;

/**
 * Does something with each of many things in short steps, between which the page answers its reader. An aborted
 * `signal` ends it with the signal's reason.
 */
export async function inSteps<Thing>(
  things: readonly Thing[],
  act: (thing: Thing) => void,
  signal: AbortSignal,
): Promise<void> {
  let stepEnds = performance.now() + STEP_MS;
  for (const thing of things) {
    if (performance.now() > stepEnds) {
      await pause();
      signal.throwIfAborted();
      stepEnds = performance.now() + STEP_MS;
    }
    act(thing);
  }
  signal.throwIfAborted();
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
