/**
 * Keeps the whole site on the device, one version at a time, and answers from there: with a network or without. It
 * runs in a thread of its own, without a page (scripts/build/offline.ts builds it).
 *
 * A version is everything that one build made. It is taken over complete or not at all, file by file against its
 * SHA-256; then it waits until no window of the former one is open, or until a reader asks for it. What a former version's
 * windows still need stays as long as there are any: their scripts are never answered with those of another version.
 */
import { PrecacheController } from 'workbox-precaching';
import type { PageMessage } from './page-message.ts';

interface KeptFile {
  readonly url: string;
  /** null: the name itself changes with the content. */
  readonly revision: string | null;
  readonly integrity: string;
}

interface WindowClient {
  readonly id: string;
}

interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface RequestEvent extends WorkerEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface PageEvent extends WorkerEvent {
  readonly data: PageMessage;
  readonly source: WindowClient | null;
}

/** As much of a service worker's global scope as is used here: the compiler's library of it excludes the page's. */
interface Scope {
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly WindowClient[]>;
  };
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listener: (event: PageEvent) => void): void;
}

/** The files of this version; the build writes the list in here. */
declare const KEPT_FILES: readonly KeptFile[];

const scope = globalThis as unknown as Scope;
const controller = new PrecacheController({
  plugins: [
    // Never before what a reader is waiting for.
    { requestWillFetch: async ({ request }) => new Request(request, { priority: 'low' }) },
  ],
});
controller.addToCacheList([...KEPT_FILES]);

/** The address of a file of the site: a folder means its front page, and what follows the path says nothing here. */
function fileAddress(address: string): string {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  if (url.pathname.endsWith('/')) url.pathname += 'index.html';
  return url.href;
}

/** A name that changes with the content stands for the same bytes in every version. */
const isNamedByContent = (url: string) => url.startsWith(new URL('assets/', scope.registration.scope).href);

/** The request's answer from the device; from the network where the device has been cleared. */
async function answer(request: Request, key: string): Promise<Response> {
  const cache = await caches.open(controller.strategy.cacheName);
  return (await cache.match(key)) ?? fetch(request);
}

const openWindows = () => scope.clients.matchAll({ type: 'window', includeUncontrolled: true });

scope.addEventListener('install', (event) => {
  controller.install(event as never);
});

scope.addEventListener('activate', (event) => {
  // The first version answers the window that brought it, from then on.
  event.waitUntil(scope.clients.claim());
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const url = fileAddress(request.url);
  const key = controller.getCacheKeyForURL(url) ?? (isNamedByContent(url) ? url : undefined);
  if (key !== undefined) event.respondWith(answer(request, key));
});

scope.addEventListener('message', (event) => {
  if (event.data === 'takeOver') event.waitUntil(scope.skipWaiting());
  if (event.data === 'here') event.waitUntil(forgetFormerVersions(event));
});

/** A window says that it is there. Where it is the only one, nothing needs what former versions left. */
async function forgetFormerVersions(event: PageEvent): Promise<void> {
  const others = (await openWindows()).filter(({ id }) => id !== event.source?.id);
  if (others.length === 0) await controller.activate(event as never);
}
