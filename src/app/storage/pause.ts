/** A value that is handed on when so many milliseconds have passed without another. */
interface Pause<Value> {
  isWaiting(): boolean;
  /** In the place of one that still waits; at once where the pause is 0. */
  put(value: Value, milliseconds: number): void;
  /** Hands on at once what still waits. */
  flush(): void;
}

export function createPause<Value>(handOn: (value: Value) => void): Pause<Value> {
  let waiting: { readonly value: Value; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  const end = (value: Value) => {
    if (waiting) clearTimeout(waiting.timer);
    waiting = null;
    handOn(value);
  };
  return {
    isWaiting: () => waiting !== null,
    put: (value, milliseconds) => {
      if (milliseconds <= 0) return end(value);
      if (waiting) clearTimeout(waiting.timer);
      waiting = { value, timer: setTimeout(() => end(value), milliseconds) };
    },
    flush: () => {
      if (waiting) end(waiting.value);
    },
  };
}
