import { type ComponentType, lazy } from 'react';

/** Stands in for src/app/shell/islands.ts: an ordinary build waits for nobody to come near. */
export function lazyNear<Props extends object>(_name: string, load: () => Promise<ComponentType<Props>>) {
  return lazyPart(load);
}

export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await load() }));
}

export function openGates(): void {}

export function useGates(): void {}

export function retryParts(): void {}

export const usePartsMissing = () => false;
