import { useEffect } from 'react';

/** Alone for so long, the kiosk goes on by itself. */
export const RESUME_AFTER_MS = 60_000;

/**
 * Advances by itself, `seconds` a slide. It pauses while `resting` is false: somebody has touched it within the
 * last minute.
 */
export function useKiosk(seconds: number | null, resting: boolean, advance: () => void): void {
  useEffect(() => {
    if (seconds === null || !resting) return;
    const timer = setInterval(advance, seconds * 1_000);
    return () => clearInterval(timer);
  }, [seconds, resting, advance]);
}
