/** Long work in steps: at one stroke where nobody waits, and in short turns where a page must answer its reader. */
export type Steps<Value> = Generator<void, Value>;

/** Long enough to get on, short enough that typing is answered in between. */
const TURN_MS = 12;

/** What the steps come to, without a pause. */
export function allAtOnce<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What the steps come to, with the page free to answer between turns. An aborted `signal` ends it with the signal's reason. */
export async function inTurns<Value>(steps: Steps<Value>, signal?: AbortSignal): Promise<Value> {
  let turnEnds = performance.now() + TURN_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) {
      signal?.throwIfAborted();
      return step.value;
    }
    if (performance.now() > turnEnds) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      signal?.throwIfAborted();
      turnEnds = performance.now() + TURN_MS;
    }
  }
}

/** Work that is one step. */
export function* oneStep<Value>(work: () => Value): Steps<Value> {
  yield;
  return work();
}

/** A step for each of many things. */
export function* eachInSteps<Thing>(things: Iterable<Thing>, act: (thing: Thing) => void): Steps<void> {
  for (const thing of things) {
    act(thing);
    yield;
  }
}
