import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';

export interface Options {
  /** What the browser draws with: the set that the project is named after, or, where some of it is not installed, all fonts of the system, or nothing that says anything. */
  fonts: 'chosen' | 'system' | 'missing';
}

interface Fixtures {
  /** Automatic: skips a journey that was to run with fonts that are not there. */
  chosenFonts: undefined;
  /** Automatic: what the browser complains about, gathered over the whole journey. */
  complaints: string[];
}

/** What Playwright says where it lets no site be kept (`serviceWorkers` in playwright.config.ts). */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** What the browser says about a page that no reader should ever cause: each entry fails the journey. */
function gatherComplaints(context: BrowserContext, ownOrigin: string, scripting: boolean): string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    // Chromium reports violations of the Content-Security-Policy as console errors too.
    if (message.text() !== BLOCKED && /^(?:warning|error)$/.test(message.type())) {
      complaints.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== ownOrigin) {
      complaints.push(`request to another host: ${request.url()}`);
    }
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // A page that is left while it loads aborts what is under way.
    if (reason === 'net::ERR_ABORTED') return;
    // With scripts off the browser refuses to preload one, and calls that a matter of policy.
    if (reason === 'csp' && !scripting) return;
    complaints.push(`request failed: ${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}

/** The tag of a journey about what fits: it runs once with each set of fonts. */
export const WITH_ALL_FONTS = '@fonts';

/** Playwright's test, where a warning, an error or a request to another host fails the journey. */
export const test = base.extend<Fixtures & Options>({
  fonts: ['system', { option: true }],
  chosenFonts: [
    async ({ fonts }, use, testInfo) => {
      const reason = `The fonts of the set “${testInfo.project.name}” are not installed.`;
      if (fonts === 'missing' && process.env.CI) throw new Error(reason);
      testInfo.skip(fonts === 'missing', reason);
      await use(undefined);
    },
    { auto: true },
  ],
  complaints: [
    async ({ context, baseURL, javaScriptEnabled }, use) => {
      const complaints = gatherComplaints(context, new URL(baseURL ?? '').origin, javaScriptEnabled);
      await use(complaints);
      expect(complaints, 'the browser complained').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/**
 * Gives each part that waits to be reached its own height. Until then it has a guessed one, its content
 * reaches, unseen, into the parts below, and axe-core takes their colours for what lies behind its words.
 */
async function layOutEveryPart(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('main *')) {
      if (getComputedStyle(element).contentVisibility === 'auto') element.style.contentVisibility = 'visible';
    }
  });
}

/** The rules of axe-core that ask how something looks: another theme has the same elements, and may answer otherwise. */
const RULES_OF_LOOK = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

/**
 * axe-core's verdict on the page as it stands, or on one part of it: every rule, or those of look alone where the same
 * elements were examined in another theme. It runs in the page itself: a page here holds no frame, and the way around
 * through a second page takes thrice as long.
 */
export async function expectNoAxeViolations(
  page: Page,
  part?: string,
  rules: 'every' | 'look' = 'every',
): Promise<void> {
  await layOutEveryPart(page);
  // None of the rules that run reads the stylesheets themselves; one that was held back would be asked for again.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], preload: false });
  if (part) axe.include(part);
  if (rules === 'look') axe.withRules(RULES_OF_LOOK);
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.slice(0, 5).map((node) => node.target.join(' ')),
  }));
  expect(found, 'axe-core found').toEqual([]);
}
