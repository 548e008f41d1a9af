import './styles.css';
import './code/when-arrived.ts';
import { createElement, startTransition } from 'react';
import type { AppProps } from './document/app-props.ts';
import { CANNOT_RUN_ID, MISSING_SCRIPT_ID, PAGE_DATA_ID } from './document/documents.ts';
import { parsePageData } from './document/page-data.ts';
import { keepEarlyPresses } from './shell/early-presses.ts';
import { isSavedFile } from './view/document-address.ts';
import { keepEarlyKeys } from './view/early-keys.ts';
import { readHash } from './view/view-hash.ts';

/** What the document was rendered from; the build has checked it. */
function readPageData(): AppProps {
  const element = document.getElementById(PAGE_DATA_ID);
  if (!element?.textContent) throw new Error(`The document holds no #${PAGE_DATA_ID}.`);
  const props = parsePageData(element.textContent);
  return isSavedFile() ? { ...props, language: savedLanguage() } : props;
}

/** The language that a saved file is shown in: before-paint.ts has read it from the address. */
const savedLanguage = () => (document.documentElement.lang === 'en' ? 'en' : 'zh');

/** Another language of a saved file is shown from the start, as another document would be. */
function reloadForLanguage(): void {
  addEventListener('hashchange', () => {
    const asked = readHash(location.hash).get('lang') ?? savedLanguage();
    if (asked !== savedLanguage()) location.reload();
  });
}

/** Lets the browser answer the reader before the next piece of work. */
const yieldToMainThread = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Wakes the prerendered page. The document preloads both imports; they are dynamic so that each runs in a
 * task of its own: together they would block a slow phone for a fifth of a second.
 */
async function hydrate(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The document holds no #root.');
  const { createRoot, hydrateRoot } = await import('react-dom/client');
  await yieldToMainThread();
  const { Page, captureStills, loadIslands } = await import('./shell/Page.tsx');
  await yieldToMainThread();
  // Before hydrating: a part of the page that is rebuilt takes its still from here.
  const stills = captureStills(root);
  const props = readPageData();
  await yieldToMainThread();
  if (isSavedFile()) {
    // Nothing of it is prerendered.
    reloadForLanguage();
    loadIslands();
    createRoot(root).render(createElement(Page, { ...props, stills }));
    return;
  }
  // A transition is rendered in slices, between which the browser answers the reader.
  startTransition(() => {
    hydrateRoot(root, createElement(Page, { ...props, stills }));
  });
}

/** The page has come to rest so long after it was loaded; what keeps it for a time without a network can begin. */
const AT_REST_MS = 4_000;

function keepSiteOnceAtRest(): void {
  const keep = () =>
    setTimeout(() => {
      // Without a network there is nothing to be kept; it is tried again when the page is opened the next time.
      import('./offline/keep-site.ts').then(({ keepSite }) => keepSite()).catch(() => {});
    }, AT_REST_MS);
  if (document.readyState === 'complete') keep();
  else addEventListener('load', keep, { once: true });
}

/** An older browser (before-paint.ts) keeps the document as it can be read. */
const isOld = document.documentElement.dataset.old !== undefined;

if (!isOld) {
  keepEarlyPresses();
  keepEarlyKeys();
  if (import.meta.env.PROD) keepSiteOnceAtRest();
  hydrate().catch((error: unknown) => {
    for (const id of [MISSING_SCRIPT_ID, CANNOT_RUN_ID])
      document.getElementById(id)?.removeAttribute('hidden');
    reportError(error);
  });
}
