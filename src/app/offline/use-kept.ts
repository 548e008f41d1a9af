import { useSyncExternalStore } from 'react';

const worker = () =>
  typeof navigator !== 'undefined' && 'serviceWorker' in navigator ? navigator.serviceWorker : null;

function subscribe(listener: () => void): () => void {
  worker()?.addEventListener('controllerchange', listener);
  return () => worker()?.removeEventListener('controllerchange', listener);
}

/** Whether this window is answered from the device, so that it opens again without a network. */
export const useKept = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => Boolean(worker()?.controller),
    () => false,
  );
