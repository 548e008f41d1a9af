/** What a person does in the page, in the words of any driver: each throws where it does not come to pass. */
import type { Tab } from './tab.ts';

/** The address of the document with a view in its hash. */
type At = (hash: string) => string;

export interface Journey {
  readonly name: string;
  readonly for: 'everything' | 'reading' | 'both';
  /** `false`: the browser lets nobody try it. */
  readonly go: (tab: Tab, at: At) => Promise<unknown>;
}

const PATIENCE_MS = 20_000;

/** Waits until an expression is true in the page. */
async function until(tab: Tab, expression: string, what: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    if (await tab.read<boolean>(`Boolean(${expression})`)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`not in ${PATIENCE_MS / 1000} s: ${what}`);
}

const one = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`;

/** Named pages that nobody asked for, a sheet each, are far more; a paper cut short is less. */
const SHEETS = { least: 8, most: 26 };

export const JOURNEYS: readonly Journey[] = [
  {
    name: 'reads',
    for: 'both',
    go: async (tab, at) => {
      await tab.open(at(''));
      await until(tab, `parseFloat(getComputedStyle(${one('h1')}).fontSize) > 18`, 'the title is set large');
      await until(tab, 'document.documentElement.scrollWidth <= innerWidth + 1', 'nothing scrolls sideways');
      await until(
        tab,
        "[...document.querySelectorAll('.chevron')].every((one) => one.getBoundingClientRect().width < 24)",
        'signs are as large as words',
      );
      await until(tab, "document.querySelectorAll('#report svg').length > 10", 'charts are drawn');
    },
  },
  {
    name: 'keeps the document and says which browsers have the rest',
    for: 'reading',
    go: async (tab, at) => {
      await tab.open(at(''));
      await until(tab, `${one('#old-browser')}.getBoundingClientRect().height > 10`, 'the line is seen');
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      await until(tab, "document.querySelectorAll('#report *').length > 1000", 'the document is still there');
    },
  },
  {
    name: 'filters',
    for: 'everything',
    go: async (tab, at) => {
      await tab.open(at('#/?sector=energy'));
      const said = `/中的/.test(${one('#projects [role=status]')}.textContent)`;
      await until(tab, said, 'the table says how many of all are left');
    },
  },
  {
    name: 'presses a number of a chart',
    for: 'everything',
    go: async (tab, at) => {
      await tab.open(at(''));
      const chart =
        "[...document.querySelectorAll('#part-infrastructure .chart-drawing[role=listbox]')].slice(-1)[0]";
      await until(tab, chart, 'the chart answers');
      await tab.read(`(${chart}.scrollIntoView({ block: 'center' }), ${chart}.focus(), true)`);
      const number = `[...document.querySelectorAll('#part-infrastructure .chart-live:not(.invisible) text')].find((text) => /%$/.test(text.textContent))`;
      await until(tab, number, 'the live chart stands in its place');
      // Parts above it may have been laid out since.
      await tab.read(`(${number}.scrollIntoView({ block: 'center' }), true)`);
      await new Promise((resolve) => setTimeout(resolve, 500));
      const [x = 0, y = 0] = await tab.read<number[]>(
        `(({ x, y, width, height }) => [x + width / 2, y + height / 2])(${number}.getBoundingClientRect())`,
      );
      await tab.click(x, y);
      await until(tab, one('dialog[open]'), 'the source card opens');
    },
  },
  {
    name: 'searches',
    for: 'everything',
    go: async (tab, at) => {
      await tab.open(at(''));
      await until(tab, "'size' in document.documentElement.dataset", 'the page is live');
      await tab.press('/');
      await until(tab, one('dialog[open] input'), 'the search opens');
    },
  },
  {
    name: 'presents',
    for: 'everything',
    go: async (tab, at) => {
      await tab.open(at('#/?slide=cover'));
      await until(tab, one('.talk-current .slide'), 'the first slide is shown');
      const slide = `${one('.talk-current')}.getAttribute('aria-label')`;
      const first = await tab.read<string>(slide);
      await tab.press('ArrowRight');
      await until(tab, `${slide} !== ${JSON.stringify(first)}`, 'an arrow leads on');
    },
  },
  {
    name: 'is dark',
    for: 'everything',
    go: async (tab, at) => {
      await tab.open(at('#/?theme=dark'));
      const ground = "getComputedStyle(document.documentElement).backgroundColor === 'rgb(23, 21, 19)'";
      await until(tab, ground, 'the paper is dark');
    },
  },
  {
    name: 'prints',
    for: 'both',
    go: async (tab, at) => {
      await tab.open(at(''));
      await until(tab, "document.readyState === 'complete'", 'all is loaded');
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      const sheets = await tab.sheets();
      if (sheets === null) return false;
      if (sheets < SHEETS.least || sheets > SHEETS.most) throw new Error(`printed on ${sheets} sheets`);
      return true;
    },
  },
];
