// npm run bench:table [-- --rows 10000]: sorts, filters, searches and scrolls a made-up report of 10,000 projects
// in the built page, opened as a reader opens a file. Run npm run build before.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { BROWSER_ARGUMENTS } from '../scripts/browser/find.ts';
import { ensureBrowser } from '../scripts/browser/install.ts';
import { readReports } from '../scripts/build/reports.ts';
import { withProjects } from './made-up-projects.ts';
import { serveFolder } from './server.ts';
import { median, textTable } from './statistics.ts';

interface Probe {
  answers: number[];
  frames: number[];
  watching: boolean;
}

/** What one kind of act took: the answer's first frame, and the whole table's, in milliseconds. */
interface Result {
  act: string;
  times: { answer: number; settled: number }[];
}

const root = path.resolve(import.meta.dirname, '..');
const ROUNDS = 5;

function readRows(parameters: readonly string[]): number {
  const [name, value] = parameters;
  const rows = name === undefined ? 10_000 : Number(value);
  if ((name !== undefined && name !== '--rows') || !Number.isInteger(rows) || rows < 1) {
    throw new Error('npm run bench:table takes one parameter: -- --rows 10000');
  }
  return rows;
}

/** Does one thing and says how long the reader waits: for the next frame, and until the rows are as asked. */
async function time(page: Page, act: () => Promise<void>): Promise<{ answer: number; settled: number }> {
  await page.evaluate(() => {
    (window as unknown as { probe: Probe }).probe.answers.length = 0;
    const table = document.querySelector('#projects');
    const mark = { at: performance.now() };
    Object.assign(window, { mark });
    if (table) {
      const observer = new MutationObserver(() => {
        mark.at = performance.now();
      });
      observer.observe(table, { subtree: true, childList: true, attributes: true, characterData: true });
    }
  });
  const begun = await page.evaluate(() => performance.now());
  await act();
  await page.waitForTimeout(1_500);
  const { answers, at } = await page.evaluate(() => ({
    answers: (window as unknown as { probe: Probe }).probe.answers,
    at: (window as unknown as { mark: { at: number } }).mark.at,
  }));
  return { answer: Math.max(0, ...answers), settled: at - begun };
}

/** The longest gap between two frames while the wheel turns, in milliseconds. */
async function longestFrame(page: Page): Promise<number> {
  const table = page.locator('#projects table');
  await table.scrollIntoViewIfNeeded();
  await page.mouse.move(400, 400);
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

async function measure(page: Page): Promise<{ results: Result[]; frame: number; inDocument: number }> {
  const region = page.locator('#projects');
  const heads = region.getByRole('columnheader').getByRole('button');
  const option = region.getByRole('checkbox').first();
  const search = region.getByRole('searchbox');
  const results: Result[] = ['sort by name', 'sort by stage', 'filter by a sector', 'search'].map((act) => ({
    act,
    times: [],
  }));
  const acts: (() => Promise<void>)[] = [
    () => heads.nth(0).click(),
    () => heads.nth(3).click(),
    () => option.click(),
    () => search.pressSequentially('q'),
  ];
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, act] of acts.entries()) results[index]?.times.push(await time(page, act));
    await search.fill('');
    await page.waitForTimeout(1_000);
  }
  const frame = await longestFrame(page);
  return { results, frame, inDocument: await region.getByRole('row').count() };
}

const rows = readRows(process.argv.slice(2));
const [report] = await readReports(path.join(root, 'data'));
if (!report) throw new Error('data/ holds no report.');
const { address, close } = await serveFolder(path.join(root, 'dist'));
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGUMENTS });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  await page.addInitScript({
    content: await readFile(new URL('table-probe.js', import.meta.url), 'utf8'),
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const opened = performance.now();
  await page.locator('input[type=file]').setInputFiles({
    name: 'made-up.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(withProjects(report, rows))),
  });
  await page
    .locator('#projects')
    .getByRole('status')
    .filter({ hasText: String(rows) })
    .waitFor({ timeout: 60_000 });
  console.log(`opened ${rows} projects in ${Math.round(performance.now() - opened)} ms`);
  await page.locator('#projects').scrollIntoViewIfNeeded();
  await page.waitForTimeout(3_000);

  const { results, frame, inDocument } = await measure(page);
  const ms = (values: number[]) => `${Math.round(median(values))} ms`;
  console.log(`medians of ${ROUNDS}, 1280×800, no slow-down; ${inDocument} rows in the document\n`);
  console.log(
    textTable([
      ['', 'answer on screen', 'rows in place'],
      ...results.map(({ act, times }) => [
        act,
        ms(times.map(({ answer }) => answer)),
        ms(times.map(({ settled }) => settled)),
      ]),
    ]),
  );
  console.log(`\nscrolling: longest frame ${Math.round(frame)} ms`);
} finally {
  await browser.close();
  close();
}
