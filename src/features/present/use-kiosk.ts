import { type RefObject, useEffect, useState } from 'react';
import { ALL_ACTS, HIDES_AFTER_MS, useIdle } from './use-idle.ts';

/** Alone for so long, the kiosk goes on by itself. */
const RESUME_AFTER_MS = 60_000;

/**
 * Advances by itself, `seconds` a slide. It pauses while something is `held` open over the slides, and once somebody
 * has touched it, until it has been alone for a minute; `onAlone` then closes what was left open.
 */
export function useKiosk(
  host: RefObject<HTMLElement | null>,
  seconds: number | null,
  { held, advance, onAlone }: { held: boolean; advance: () => void; onAlone: () => void },
): { paused: boolean } {
  const alone = useIdle(host, RESUME_AFTER_MS, ALL_ACTS);
  const touched = useTouched(seconds, useIdle(host, HIDES_AFTER_MS, ALL_ACTS));
  const paused = seconds !== null && touched && !alone;
  const running = !paused && !held;
  useEffect(() => {
    if (seconds === null || !running) return;
    const timer = setInterval(advance, seconds * 1_000);
    return () => clearInterval(timer);
  }, [seconds, running, advance]);
  useEffect(() => {
    if (seconds !== null && alone) onAlone();
  }, [seconds, alone, onAlone]);
  return { paused };
}

/** Whether somebody has touched the kiosk since it began; opening it was no touch. */
function useTouched(seconds: number | null, resting: boolean): boolean {
  const [rested, setRested] = useState(false);
  const [touched, setTouched] = useState(false);
  if (seconds !== null && resting && !rested) setRested(true);
  if (rested && !resting && !touched) setTouched(true);
  return touched;
}
