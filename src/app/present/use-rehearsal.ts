import { useEffect, useRef, useState } from 'react';
import { remember, remembered } from '../storage/local-storage.ts';

/** Seconds that each slide was shown while the clock ran, by its id. */
export type SlideSeconds = Readonly<Record<string, number>>;

/** The talk that is being timed, and the one before it. */
interface Rehearsed {
  readonly now: SlideSeconds;
  readonly before: SlideSeconds;
}

const NOTHING: Rehearsed = { now: {}, before: {} };
/** A window that slept, or a clock that was set: no slide was shown for so long between two beats. */
const MOST_BETWEEN = 5;

const keyOf = (report: string) => `rehearsal.${report}`;

function isSeconds(value: unknown): value is SlideSeconds {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((seconds) => Number.isFinite(seconds) && seconds >= 0)
  );
}

function readRehearsed(text: string | null): Rehearsed {
  try {
    const { now, before } = JSON.parse(text ?? 'null') as Rehearsed;
    return isSeconds(now) && isSeconds(before) ? { now, before } : NOTHING;
  } catch {
    // Nothing kept, or not by us.
    return NOTHING;
  }
}

/** What the last talk that was timed took; of a slide that it did not reach, what the one before took. */
export function rehearsedSeconds(report: string): SlideSeconds {
  const { now, before } = readRehearsed(remembered(keyOf(report)));
  return { ...before, ...now };
}

/** Counts, while the clock runs, how long each slide is shown; `begin` puts what was counted aside for the next talk. */
export function useRehearsal(
  report: string,
  slide: string,
  { elapsed, running }: { readonly elapsed: number; readonly running: boolean },
): { here: number; before: number | null; begin: () => void } {
  const [rehearsed, setRehearsed] = useState(() => readRehearsed(remembered(keyOf(report))));
  const counted = useRef(elapsed);
  useEffect(() => {
    const passed = elapsed - counted.current;
    counted.current = elapsed;
    if (!running || passed <= 0 || passed > MOST_BETWEEN) return;
    setRehearsed(({ now, before }) => ({ now: { ...now, [slide]: (now[slide] ?? 0) + passed }, before }));
  }, [elapsed, running, slide]);
  useEffect(() => remember(keyOf(report), JSON.stringify(rehearsed)), [report, rehearsed]);
  return {
    here: rehearsed.now[slide] ?? 0,
    before: rehearsed.before[slide] ?? null,
    begin: () =>
      setRehearsed(({ now, before }) =>
        Object.keys(now).length > 0 ? { now: {}, before: now } : { now, before },
      ),
  };
}
