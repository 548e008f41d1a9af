import { useEffect, useState } from 'react';

/** 14:05, as a clock on the wall has it. */
function readClock(): string {
  const now = new Date();
  return `${now.getHours()}:${String(now.getMinutes()).padStart(2, '0')}`;
}

/** The time of day, to the minute. */
export function useWallClock(): string {
  const [time, setTime] = useState(readClock);
  useEffect(() => {
    const timer = setInterval(() => setTime(readClock()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return time;
}
