import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/**
 * Places of Chromium and Chrome that package managers and installers use. First the one without a window and its
 * controls: it draws the same page in less than half the time.
 */
const INSTALLED = [
  '/usr/lib/chromium/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Environment variables that name a browser, the first that is set wins. */
const BROWSER_VARIABLES = ['YOUJU_CHROMIUM', 'CHROME_PATH'];

/**
 * The path of a Chromium: what an environment variable names, Playwright's own, or one installed on the machine.
 * @returns null when there is none
 * @throws when a variable names a file that is not there: what was asked for is never replaced in silence
 */
export function findBrowser(
  environment: NodeJS.ProcessEnv = process.env,
  exists: (file: string) => boolean = existsSync,
): string | null {
  for (const variable of BROWSER_VARIABLES) {
    const file = environment[variable];
    if (!file) continue;
    if (!exists(file)) throw new Error(`${variable} names ${file}, and no such file exists.`);
    return file;
  }
  return [chromium.executablePath(), ...INSTALLED].find((file) => file && exists(file)) ?? null;
}

/** Flags for a browser that runs in a container, in silence, and calls nobody. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
