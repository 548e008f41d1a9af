/** A value that is handed on after so many milliseconds, and the newest in its place: however many come, none waits longer. */
interface Pause<Value> {
  isWaiting(): boolean;
  /** In the place of one that still waits; at once where the pause is 0. */
  put(value: Value, milliseconds: number): void;
  /** Hands on at once what still waits. */
  flush(): void;
}

export function createPause<Value>(handOn: (value: Value) => void): Pause<Value> {
  let waiting: { value: Value; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  const end = (value: Value) => {
    if (waiting) clearTimeout(waiting.timer);
    waiting = null;
    handOn(value);
  };
  const flush = () => {
    if (waiting) end(waiting.value);
  };
  return {
    isWaiting: () => waiting !== null,
    put: (value, milliseconds) => {
      if (milliseconds <= 0) return end(value);
      if (waiting) waiting.value = value;
      else waiting = { value, timer: setTimeout(flush, milliseconds) };
    },
    flush,
  };
}
