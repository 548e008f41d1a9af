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

/**
 * Marks words that look as others before them do: elements of text alone whose ancestors carry the same classes and
 * states all the way up, in the same colour. To reckon the contrast of every word of a long table takes longer than all
 * else that axe-core does, and would answer as for its first rows.
 */
async function markSameLooks(page: Page): Promise<void> {
  await page.evaluate((mark) => {
    const STATE = /^(class|role|open|hidden|inert|disabled|data-|aria-(?!label|described|controls|owns))/;
    const known = new Map<Element, number>();
    const numbers = new Map<string, number>();
    const lookOf = (element: Element): number => {
      const before = known.get(element);
      if (before !== undefined) return before;
      const states = [...element.attributes]
        .filter(({ name }) => STATE.test(name))
        .map(({ name, value }) => `${name}=${value}`);
      const above = element.parentElement ? lookOf(element.parentElement) : 0;
      const look = `${above} ${element.localName} ${states.join(' ')}`;
      const number = numbers.get(look) ?? numbers.size + 1;
      numbers.set(look, number);
      known.set(element, number);
      return number;
    };
    const seen = new Map<string, number>();
    for (const element of document.querySelectorAll('body *')) {
      if (element.children.length > 0 || element.textContent?.trim() === '') continue;
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      const look = `${lookOf(element)} ${color} ${fontSize} ${fontWeight}`;
      const before = seen.get(look) ?? 0;
      seen.set(look, before + 1);
      element.toggleAttribute(mark, before > 1);
    }
  }, SAME_LOOK);
}

const SAME_LOOK = 'data-looks-the-same';

/** What a theme changes: colours, and with the projector's letters the size of what is pressed. */
const RULES_OF_A_THEME = ['link-in-text-block', 'target-size'];

/**
 * axe-core's verdict on the page as it stands, or on one part of it: every rule but none left out. `themeOnly` asks the
 * rules that a theme can break, of a page that has passed the others in another theme.
 */
export async function expectNoAxeViolations(
  page: Page,
  part?: string,
  { themeOnly = false }: { themeOnly?: boolean } = {},
): Promise<void> {
  await layOutEveryPart(page);
  await markSameLooks(page);
  const within = () => {
    const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
    return part ? axe.include(part) : axe;
  };
  const rules = themeOnly ? within().withRules(RULES_OF_A_THEME) : within().disableRules('color-contrast');
  const all = await rules.analyze();
  const contrast = await within().withRules('color-contrast').exclude(`[${SAME_LOOK}]`).analyze();
  const found = [...all.violations, ...contrast.violations].map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.slice(0, 5).map((node) => node.target.join(' ')),
  }));
  expect(found, 'axe-core found').toEqual([]);
}
