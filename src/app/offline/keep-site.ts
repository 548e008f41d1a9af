/** Lets the site be kept on the device, and tells of a newer version once that is kept too. */
import { workerAddress } from '../document/worker-address.ts';
import { setNewVersion } from './new-version.ts';
import type { PageMessage } from './page-message.ts';

/** How long a window stands open before it asks whether there is a newer version, and how long until it asks again. */
const ASK_AGAIN_MS = 60 * 60 * 1000;

const tell = (worker: ServiceWorker | null, message: PageMessage) => worker?.postMessage(message);

/** Asks the site for a newer version at times when the window is looked at. */
function askNowAndThen(registration: ServiceWorkerRegistration): void {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < ASK_AGAIN_MS) return;
    asked = Date.now();
    // Without a network there is no answer, and nothing to say.
    registration.update().catch(() => {});
  });
}

/** Offers what waits, in this window. Another version's scripts never run in it: it is loaded anew. */
function offer(registration: ServiceWorkerRegistration): void {
  const waiting = registration.waiting;
  // The first version ever takes its place by itself.
  if (!waiting || !navigator.serviceWorker.controller) return;
  setNewVersion(() => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    tell(waiting, 'takeOver');
  });
}

function listenForVersions(registration: ServiceWorkerRegistration): void {
  const { serviceWorker } = navigator;
  offer(registration);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') offer(registration);
    });
  });
  let former = serviceWorker.controller;
  serviceWorker.addEventListener('controllerchange', () => {
    // Another window has gone over. This one goes on as it is, with its own scripts, until its reader likes.
    if (former) setNewVersion(() => location.reload());
    former = serviceWorker.controller;
  });
}

/**
 * Registers the service worker; does nothing where the browser has none, or has none for this address: they are for
 * `https:` and for this machine's own `localhost`. Nor where the reader asks for few bytes.
 */
export async function keepSite(): Promise<void> {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (!('serviceWorker' in navigator) || connection?.saveData) return;
  try {
    const registration = await navigator.serviceWorker.register(workerAddress('offline'), { scope: './' });
    listenForVersions(registration);
    askNowAndThen(registration);
    tell(registration.active, 'here');
  } catch {
    // The device has no room, or its owner allows nothing to be kept: the page is as it was.
  }
}
