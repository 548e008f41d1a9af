import { type ComponentType, lazy } from 'react';

/** Stands in for src/app/shell/islands.ts: an ordinary build waits for nobody to come near. */
export function lazyNearIsland<Props extends object>(
  _name: string,
  load: () => Promise<ComponentType<Props>>,
) {
  return lazyIsland(load);
}

export function lazyIsland<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await load() }));
}

export function loadIslands(): void {}

export function useNearIslands(): void {}
