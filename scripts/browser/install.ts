import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureFonts } from '../fonts/install.ts';
import { canUseApt, installPackages, run } from '../machine/apt.ts';
import { findBrowser } from './find.ts';

function installPlaywrightChromium(): boolean {
  const folder = path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  return run(process.execPath, path.join(folder, 'cli.js'), 'install', 'chromium');
}

/**
 * Finds a browser, or installs one: with apt as root on Debian, else with Playwright's installer. Words
 * are measured and drawn in it, so the fonts for it are seen to as well.
 * @throws one sentence that says what to install
 */
export function ensureBrowser(): string {
  let found = findBrowser();
  if (!found && canUseApt()) {
    // Older releases have no package of the first name, and Ubuntu's of the second only points to a snap: what counts
    // is whether a browser is there after.
    for (const name of ['chromium-headless-shell', 'chromium']) {
      if (!found) installPackages(name);
      found = findBrowser();
    }
  }
  if (!found && installPlaywrightChromium()) found = findBrowser();
  if (!found) {
    throw new Error(
      'No browser was found and none could be installed: install Chromium or Google Chrome, or name one in YOUJU_CHROMIUM.',
    );
  }
  ensureFonts();
  return found;
}
