import { Suspense, useSyncExternalStore } from 'react';
import { newVersion, subscribeToNewVersion } from '../offline/new-version.ts';
import { lazyIsland } from './islands.tsx';

const NewVersionBar = lazyIsland('notices', async () => (await import('./NewVersionBar.tsx')).NewVersionBar);

/** Offers a newer version of the site that is on the device; never while something stands over the page, such as the talk. */
export function NewVersion({ isOver }: { isOver: boolean }) {
  const goOver = useSyncExternalStore(subscribeToNewVersion, newVersion, () => null);
  return (
    <div role="status">
      <Suspense>{goOver && !isOver ? <NewVersionBar onGoOver={goOver} /> : null}</Suspense>
    </div>
  );
}
