import { createRequire } from 'node:module';
import path from 'node:path';
import { canUseApt, installPackages, run } from '../machine/apt.ts';
import { ensureChineseFont } from '../machine/chinese-font.ts';
import { findBrowser } from './find.ts';

function installPlaywrightChromium(): boolean {
  const folder = path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  return run(process.execPath, path.join(folder, 'cli.js'), 'install', 'chromium');
}

/**
 * Finds a browser, or installs one: with apt as root on Debian, else with Playwright's installer. Chinese
 * text is measured in the tests, so a font for it is installed too where that can be done.
 * @throws one sentence that says what to install
 */
export function ensureBrowser(): string {
  let found = findBrowser();
  if (!found && canUseApt()) {
    // Ubuntu's package of this name only points to a snap; what counts is whether a browser is there after.
    installPackages('chromium', 'fonts-noto-cjk');
    found = findBrowser();
  }
  if (!found && installPlaywrightChromium()) found = findBrowser();
  if (!found) {
    throw new Error(
      'No browser was found and none could be installed: install Chromium or Google Chrome, or name one in YOUJU_CHROMIUM.',
    );
  }
  ensureChineseFont();
  return found;
}
