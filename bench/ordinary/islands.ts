import { type ComponentType, lazy } from 'react';

/** Stands in for src/app/shell/islands.tsx: an ordinary build waits for nobody to come near. */
export function lazyNearIsland<Props extends object>(
  part: string,
  load: () => Promise<ComponentType<Props>>,
) {
  return lazyIsland(part, load);
}

export function lazyIsland<Props extends object>(_part: string, load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await load() }));
}

export function loadIslands(): void {}

export function useNearIslands(): void {}
