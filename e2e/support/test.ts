import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';

interface Fixtures {
  /** Automatic: what the browser complains about, gathered over the whole journey. */
  complaints: string[];
}

/** What the browser says about a page that no reader should ever cause: each entry fails the journey. */
function gatherComplaints(context: BrowserContext, ownOrigin: string, scripting: boolean): string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    // Chromium reports violations of the Content-Security-Policy as console errors too.
    if (message.type() === 'warning' || message.type() === 'error') {
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

/** Playwright's test, where a warning, an error or a request to another host fails the journey. */
export const test = base.extend<Fixtures>({
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

/** axe-core's verdict on the page as it stands, or on one part of it: every rule but none left out. */
export async function expectNoAxeViolations(page: Page, part?: string): Promise<void> {
  await layOutEveryPart(page);
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations } = await (part ? axe.include(part) : axe).analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.slice(0, 5).map((node) => node.target.join(' ')),
  }));
  expect(found, 'axe-core found').toEqual([]);
}
