import { useEffect, useState } from 'react';
import { remember, remembered } from '../storage/local-storage.ts';

/** When the talk began, and how long it had run before it was last paused; in milliseconds. */
interface Clock {
  readonly since: number | null;
  readonly before: number;
}

const STOPPED: Clock = { since: null, before: 0 };

function readClock(text: string | null): Clock {
  try {
    const { since, before } = JSON.parse(text ?? 'null') as Clock;
    const sound = (since === null || Number.isFinite(since)) && Number.isFinite(before);
    return sound ? { since, before } : STOPPED;
  } catch {
    // Nothing kept, or not by us: the talk has not begun.
    return STOPPED;
  }
}

export interface TalkClock {
  /** Whole seconds since the talk began, without the pauses. */
  readonly elapsed: number;
  readonly running: boolean;
  toggle(): void;
  reset(): void;
}

/** The talk's clock; a reload of the presenter window does not stop it. */
export function useTalkClock(report: string): TalkClock {
  const key = `clock.${report}`;
  const [clock, setClock] = useState(() => readClock(remembered(key)));
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (clock.since === null) return;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [clock]);
  const set = (next: Clock) => {
    setClock(next);
    setNow(Date.now());
    remember(key, JSON.stringify(next));
  };
  const run = clock.since === null ? 0 : Math.max(0, now - clock.since);
  return {
    elapsed: Math.floor((clock.before + run) / 1_000),
    running: clock.since !== null,
    toggle: () =>
      set(
        clock.since === null ? { ...clock, since: Date.now() } : { since: null, before: clock.before + run },
      ),
    reset: () => set(STOPPED),
  };
}
