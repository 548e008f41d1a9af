/** Those who want to hear of changes. What has to be listened to for their sake is, for as long as there is one of them. */
interface Listeners {
  subscribe(listener: () => void): () => void;
  tell(): void;
}

export function createListeners(listen: () => () => void): Listeners {
  const listeners = new Set<() => void>();
  let stop: (() => void) | null = null;
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      stop ??= listen();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        stop = null;
      };
    },
    tell: () => {
      for (const listener of listeners) listener();
    },
  };
}
