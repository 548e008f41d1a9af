import { createStore, del, get, set } from 'idb-keyval';

/**
 * A dataset that the reader opened stays on the device (IndexedDB), so that reloading the page or
 * changing its language does not lose it. Some browsers refuse IndexedDB for pages opened from a file;
 * the caller then still has the report until the page closes.
 * They may refuse by throwing at once: the functions are async so that every refusal is a rejection.
 */
const store = () => createStore('youju', 'reports');

/** The value of the address's `report` parameter for a report that came from a file. */
export function keptName(reportId: string): string {
  return `file:${reportId}`;
}

export function isKeptName(name: string | null): name is string {
  return name?.startsWith('file:') ?? false;
}

/** Keeps the file as it was read; it is checked again each time it is loaded. */
export async function keepReport(name: string, bytes: Uint8Array): Promise<void> {
  await set(name, bytes, store());
}

export async function forgetReport(name: string): Promise<void> {
  await del(name, store());
}

export async function readKeptReport(name: string): Promise<Uint8Array | undefined> {
  return get<Uint8Array>(name, store());
}
