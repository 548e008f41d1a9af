import type { Page } from '@playwright/test';

/** Files of the site that do not arrive while they are held back, as without a network or after a new build. */
export async function holdBack(page: Page, ...names: readonly string[]): Promise<() => Promise<void>> {
  const files = new RegExp(`/assets/(?:${names.join('|')})-[^/]*$`);
  await page.route(files, (route) => route.abort('failed'));
  return () => page.unroute(files);
}

/** Files that are on their way until they are let through. */
export async function holdUp(page: Page, ...names: readonly string[]): Promise<() => void> {
  const files = new RegExp(`/assets/(?:${names.join('|')})-[^/]*$`);
  let letThrough = () => {};
  const wait = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(files, async (route) => {
    await wait;
    await route.continue();
  });
  return letThrough;
}

const OURS = [
  /request failed: .*\/assets\/[^/]+ net::ERR_FAILED/,
  // The page asks whether the site answers.
  /request failed: .*\/(?:index\.en\.html)? net::ERR_FAILED/,
  /Failed to load resource/,
  /The code of “[a-z]+” could not be loaded/,
  /The pinyin dictionary could not be loaded/,
];

/** A journey that holds something back hears of it from the browser; anything else still fails it. */
export function forgiveMissingFiles(complaints: string[]): void {
  const others = complaints.filter((complaint) => !OURS.some((ours) => ours.test(complaint)));
  complaints.splice(0, complaints.length, ...others);
}
