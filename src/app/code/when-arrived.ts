/**
 * Fetches the files of a part before the browser is asked to import them.
 *
 * A module that once failed to arrive is remembered as failed: HTML's module map keeps the failure for as long as the
 * document lives, and Chromium 150 does so too, after a link of preload or modulepreload as well. So nothing is imported
 * before its files are in the browser's cache, and what did not arrive can be asked for again. The build puts the call
 * into every import on demand (scripts/build/arrive-first.ts).
 */
const arrivals = new Map<string, Promise<void>>();

async function fetchWhole(href: string): Promise<void> {
  const response = await fetch(href);
  if (!response.ok) throw new TypeError(`${href} answers with status ${response.status}.`);
  // To its last byte: a connection that breaks off rejects here.
  await response.arrayBuffer();
}

function arrivalOf(name: string): Promise<void> {
  const known = arrivals.get(name);
  if (known) return known;
  const arrival = fetchWhole(new URL(name, import.meta.url).href);
  arrivals.set(name, arrival);
  arrival.catch(() => arrivals.delete(name));
  return arrival;
}

/**
 * @param names files beside this one, with a blank between two
 * @throws TypeError where one does not arrive
 */
const whenArrived = (names: string): Promise<unknown> => Promise.all(names.split(' ').map(arrivalOf));

Object.assign(globalThis, { whenArrived });
