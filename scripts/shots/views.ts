import type { Locator, Page } from 'playwright-core';
import { defaultDeck } from '../../src/deck/default-deck.ts';
import type { Report } from '../../src/report/dataset/schema.ts';
import { listFigures } from '../../src/report/figures/figures.ts';

/** In milliseconds, until what a key brings up has come to rest. */
const SETTLED = 400;

/** One view of the page to take a picture of. */
export interface View {
  name: string;
  /** Parameters of the view, beside language and theme. */
  parameters?: Readonly<Record<string, string>>;
  /** As the printer has it. */
  print?: boolean;
  /** Brings the page there; the picture is of what it returns: an element, the window, or the whole page. */
  show: (page: Page) => Promise<Locator | 'window' | 'page'>;
}

const element = (selector: string) => async (page: Page) => page.locator(selector);

async function openBrokenDataset(page: Page): Promise<'window'> {
  const broken = {
    format: 'youju-report',
    version: 1,
    id: 'Broken',
    title: { zh: '<b>题</b>' },
    indicators: 7,
  };
  await page.locator('input[type=file]').setInputFiles({
    name: 'broken.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(broken)),
  });
  await page.getByRole('dialog').waitFor();
  return 'window';
}

/** Opens the nth menu of the masthead. */
const openMenu = (index: number) => async (page: Page) => {
  await page.locator('header summary').nth(index).click();
  return 'window' as const;
};

/** Every view that a reader of this report can come to. */
export function viewsOf(report: Report): View[] {
  const [figure] = report.keyFigures;
  const building = report.projects.find((project) => project.stage === 'construction');
  return [
    { name: 'overview', show: async () => 'window' },
    { name: 'page', show: async () => 'page' },
    { name: 'targets', show: element('#targets') },
    ...report.pillars.map((pillar) => ({
      name: `pillar-${pillar.ordinal}`,
      show: element(`[id="part-${pillar.id}"]`),
    })),
    { name: 'stages', show: element('section:has(> #stages-title), div:has(> #stages-title)') },
    { name: 'register', show: element('#projects') },
    ...(building
      ? [
          {
            name: 'register-filtered',
            parameters: { sector: building.sector, stage: 'construction,completed', sort: '-stage,name' },
            show: element('#projects'),
          },
        ]
      : []),
    ...(figure ? [{ name: 'source-card', parameters: { figure }, show: openedDialog }] : []),
    {
      name: 'question-sheet',
      parameters: { sheet: sheetOf(report).join(',') },
      show: openedDialog,
    },
    {
      name: 'question-sheet-print',
      parameters: { sheet: sheetOf(report).join(',') },
      print: true,
      show: openedDialog,
    },
    { name: 'report-menu', show: openMenu(0) },
    { name: 'download-menu', show: openMenu(1) },
    { name: 'display-menu', show: openMenu(2) },
    { name: 'broken-dataset', show: openBrokenDataset },
    { name: 'colophon', show: element('#colophon') },
    ...defaultDeck(report).slides.map(({ id }) => ({
      name: `slide-${id}`,
      parameters: { slide: id },
      show: shownSlide,
    })),
    { name: 'talk-slides', parameters: { slide: 'targets' }, show: afterKeys('o') },
    { name: 'talk-keys', parameters: { slide: 'targets' }, show: afterKeys('?') },
    ...(figure
      ? [{ name: 'talk-source', parameters: { slide: 'targets', figure }, show: openedDialog }]
      : []),
    { name: 'question', parameters: { slide: 'targets' }, show: answerTo(figure ?? '', report) },
    { name: 'question-source', parameters: { slide: 'targets' }, show: sourceOfAnswer(figure ?? '', report) },
    { name: 'arrange', parameters: { deck: 'edit' }, show: withHeading },
    { name: 'speaker', parameters: { window: 'speaker', slide: 'targets' }, show: withHeading },
    { name: 'print', print: true, show: async () => 'page' },
  ];
}

/** Some of each kind, as a deputy might pin them. */
function sheetOf(report: Report): string[] {
  const figures = listFigures(report);
  const derived = figures.find(({ origin }) => origin === 'computed');
  return [
    ...report.keyFigures.slice(0, 3),
    ...(derived ? [derived.ref] : []),
    ...report.projects.slice(0, 2).map(({ id }) => id),
  ];
}

async function openedDialog(page: Page): Promise<'window'> {
  await page.getByRole('dialog').waitFor();
  return 'window';
}

async function withHeading(page: Page): Promise<'window'> {
  await page.getByRole('heading').first().waitFor();
  return 'window';
}

/** The talk, and what a key brings up over it. */
const afterKeys =
  (...keys: readonly string[]) =>
  async (page: Page) => {
    await shownSlide(page);
    for (const key of keys) await page.keyboard.press(key);
    await page.waitForTimeout(SETTLED);
    return 'window' as const;
  };

/** A question in the middle of the talk, answered. */
const answerTo = (id: string, report: Report) => async (page: Page) => {
  await afterKeys('/')(page);
  const name = report.indicators.find((indicator) => indicator.id === id)?.name.zh ?? '';
  await page.getByRole('combobox').fill(name.slice(0, 4));
  await page.waitForTimeout(SETTLED);
  return 'window' as const;
};

/** The same, with the source of the answer opened over it. */
const sourceOfAnswer = (id: string, report: Report) => async (page: Page) => {
  await answerTo(id, report)(page);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(SETTLED);
  return 'window' as const;
};

/** The talk, once its slide stands there and its controls have gone. */
async function shownSlide(page: Page): Promise<'window'> {
  await page.locator('.talk-current .slide').waitFor();
  await page.locator('.talk-bar-resting').waitFor({ state: 'attached' });
  return 'window';
}
