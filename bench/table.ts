// npm run bench:table [-- --rows 10000]: sorts, filters, searches and scrolls a made-up report of 10,000 projects
// in the built page, opened as a reader opens a file, beside the least table that TanStack makes of the same
// projects. Run npm run build before.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { BROWSER_ARGUMENTS } from '../scripts/browser/find.ts';
import { ensureBrowser } from '../scripts/browser/install.ts';
import { readReports } from '../scripts/build/reports.ts';
import type { Report } from '../src/report/dataset/schema.ts';
import { withProjects } from './made-up-projects.ts';
import { makePlainTable } from './plain-table/make.ts';
import { serveFolder } from './server.ts';
import { median, textTable } from './statistics.ts';

interface Probe {
  answers: number[];
  frames: number[];
  watching: boolean;
  /** The reader's act, and the last frame that has changed the table since. */
  begun: number;
  settled: number;
  /** The longest that the page has answered nobody. */
  longest: number;
  watch: (element: Element) => void;
}

/** What one kind of act took: the answer's first frame, and the last frame of the table, in milliseconds. */
interface Took {
  answer: number;
  settled: number;
}

const root = path.resolve(import.meta.dirname, '..');
const ROUNDS = 6;
const ACTS = ['sort by name', 'sort by stage', 'filter by a sector', 'search', 'clear the search'] as const;

function readRows(parameters: readonly string[]): number {
  const [name, value] = parameters;
  const rows = name === undefined ? 10_000 : Number(value);
  if ((name !== undefined && name !== '--rows') || !Number.isInteger(rows) || rows < 1) {
    throw new Error('npm run bench:table takes one parameter: -- --rows 10000');
  }
  return rows;
}

/** Does one thing and says how long the reader waits: for the next frame, and until the rows are as asked. */
async function time(page: Page, act: () => Promise<void>): Promise<Took> {
  await page.evaluate(() => {
    const { probe } = window as unknown as { probe: Probe };
    probe.answers.length = 0;
    probe.begun = 0;
    probe.settled = 0;
  });
  await act();
  await page.waitForTimeout(1_200);
  return page.evaluate(() => {
    const { probe } = window as unknown as { probe: Probe };
    return { answer: Math.max(0, ...probe.answers), settled: probe.settled - probe.begun };
  });
}

/** The longest gap between two frames while the wheel turns, in milliseconds. */
async function longestFrame(page: Page): Promise<number> {
  const table = page.locator('#projects table');
  await table.scrollIntoViewIfNeeded();
  const box = await table.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 100, Math.max(0, box?.y ?? 0) + 100);
  await page.evaluate(() => {
    const { probe } = window as unknown as { probe: Probe };
    probe.frames.length = 0;
    probe.watching = true;
  });
  for (let turn = 0; turn < 40; turn++) {
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(16);
  }
  return page.evaluate(() => {
    const { probe } = window as unknown as { probe: Probe };
    probe.watching = false;
    return Math.max(...probe.frames);
  });
}

/** One of the pages with its table on screen. */
interface Rival {
  name: string;
  page: Page;
  times: Took[][];
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  await page.addInitScript({ content: await readFile(new URL('table-probe.js', import.meta.url), 'utf8') });
  await page.goto(address, { waitUntil: 'networkidle' });
  return page;
}

async function openAsFile(page: Page, report: Report): Promise<string> {
  // By its path: a buffer would be brought into the page by a long task that is none of ours.
  const file = path.join(root, '.build/bench/made-up.json');
  await writeFile(file, JSON.stringify(report));
  await page.evaluate(() => {
    (window as unknown as { probe: Probe }).probe.longest = 0;
  });
  const begun = performance.now();
  await page.locator('input[type=file]').setInputFiles(file);
  await page
    .locator('#projects')
    .getByRole('status')
    .filter({ hasText: String(report.projects.length) })
    .waitFor({ timeout: 60_000 });
  const took = Math.round(performance.now() - begun);
  await page.waitForTimeout(1_000);
  const longest = await page.evaluate(() => (window as unknown as { probe: Probe }).probe.longest);
  return `opened ${report.projects.length} projects in ${took} ms; longest without an answer ${Math.round(longest)} ms`;
}

async function watchTable(page: Page): Promise<void> {
  await page.locator('#projects').scrollIntoViewIfNeeded();
  await page.locator('#projects table').waitFor();
  await page.waitForTimeout(3_000);
  await page.evaluate(() => {
    const table = document.querySelector('#projects');
    if (table) (window as unknown as { probe: Probe }).probe.watch(table);
  });
}

/** Each act once, in the order of {@link ACTS}; what is filtered is let through again, unmeasured. */
async function actAll({ page, times }: Rival, sector: string): Promise<void> {
  const region = page.locator('#projects');
  const heads = region.getByRole('columnheader').getByRole('button');
  const option = region.getByRole('checkbox', { name: sector }).first();
  const search = region.getByRole('searchbox');
  const acts: (() => Promise<void>)[] = [
    () => heads.nth(0).click(),
    () => heads.nth(4).click(),
    () => option.click(),
    () => search.press('q'),
    () => search.press('Backspace'),
  ];
  for (const [index, act] of acts.entries()) {
    if (index === 3) {
      await option.click();
      await search.focus();
      await page.waitForTimeout(1_200);
    }
    times[index]?.push(await time(page, act));
  }
}

const rows = readRows(process.argv.slice(2));
const [own] = await readReports(path.join(root, 'data'));
if (!own) throw new Error('data/ holds no report.');
const report = withProjects(own, rows);
const sector = own.sectors.find(({ id }) => id === report.projects[0]?.sector)?.name.zh ?? '';
const plainFolder = path.join(root, '.build/bench/plain-table');
await makePlainTable(report, plainFolder);
const servers = await Promise.all([path.join(root, 'dist'), plainFolder].map(serveFolder));
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGUMENTS });
try {
  const pages = await Promise.all(servers.map(({ address }) => openPage(browser, address)));
  const rivals = pages.map(
    (page, index): Rival => ({
      page,
      name: ['this page', 'TanStack alone'][index] ?? '',
      times: ACTS.map(() => []),
    }),
  );
  if (pages[0]) console.log(await openAsFile(pages[0], report));
  for (const { page } of rivals) {
    await page.bringToFront();
    await watchTable(page);
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const rival of rivals) {
      await rival.page.bringToFront();
      await actAll(rival, sector);
    }
  }
  const ms = (values: number[]) => `${Math.round(median(values))} ms`;
  console.log(`medians of ${ROUNDS} interleaved rounds, 1280×800, no slow-down\n`);
  for (const { name, page, times } of rivals) {
    console.log(
      textTable([
        [name, 'answer on screen', 'rows in place'],
        ...ACTS.map((act, index) => [
          act,
          ms((times[index] ?? []).map(({ answer }) => answer)),
          ms((times[index] ?? []).map(({ settled }) => settled)),
        ]),
      ]),
    );
    await page.bringToFront();
    const inDocument = await page.locator('#projects').getByRole('row').count();
    console.log(
      `${inDocument} rows in the document; scrolling: longest frame ${Math.round(await longestFrame(page))} ms\n`,
    );
  }
} finally {
  await browser.close();
  for (const { close } of servers) close();
}
