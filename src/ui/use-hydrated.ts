import { useState, useSyncExternalStore } from 'react';

const never = () => () => {};

/** False on the server and while hydrating, true from then on. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/** Whether this very component came with the server's markup, or was first made in the page. */
export function useFromServer(): boolean {
  const hydrated = useHydrated();
  const [fromServer] = useState(!hydrated);
  return fromServer;
}
