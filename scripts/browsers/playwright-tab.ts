import path from 'node:path';
import type { BrowserType } from 'playwright-core';
import { BROWSER_ARGUMENTS } from '../browser/find.ts';
import { sheetsOf } from './actions.ts';
import { type Tab, WINDOW } from './tab.ts';

/** A tab of a Chromium that Playwright drives, in whichever of its versions. */
export async function openPlaywrightTab(type: BrowserType, program: string): Promise<Tab> {
  const libraries = path.dirname(program);
  const browser = await type.launch({
    headless: true,
    executablePath: program,
    args: [...BROWSER_ARGUMENTS, '--no-zygote'],
    env: { ...process.env, LD_LIBRARY_PATH: `${libraries}:${path.join(libraries, 'lib')}` },
  });
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { ...WINDOW } });
  // Old drivers end at the first word from a service worker; offline use has journeys of its own.
  await context.addInitScript('delete Navigator.prototype.serviceWorker');
  const page = await context.newPage();
  return {
    version: browser.version(),
    open: async (address) => {
      // The same document at another hash is not loaded anew.
      await page.goto('about:blank');
      await page.goto(address, { waitUntil: 'load' });
    },
    read: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    sheets: async () => {
      const pdf = await page.pdf({ preferCSSPageSize: true });
      return sheetsOf(pdf);
    },
    close: () => browser.close(),
  };
}
