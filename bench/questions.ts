// npm run bench:questions [-- --rounds 5]: questions asked in the middle of the talk, key by key, in the built page:
// of the first report in data/, and of a made-up one of 10,000 entries. Run npm run build before.
import { readFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { BROWSER_ARGUMENTS } from '../scripts/browser/find.ts';
import { ensureBrowser } from '../scripts/browser/install.ts';
import { readReports } from '../scripts/build/reports.ts';
import type { Report } from '../src/report/dataset/schema.ts';
import { withProjects } from './made-up-projects.ts';
import { serveFolder } from './server.ts';
import { median, percentile, textTable } from './statistics.ts';

/** One report asked, and how many milliseconds 95 of 100 answers may take. */
interface Case {
  readonly name: string;
  /** Opened from a file before the talk; null: the document's own. */
  readonly opened: Report | null;
  readonly bar: number;
}

const root = path.resolve(import.meta.dirname, '..');
const ENTRIES = 10_000;
/** Between two keys, as somebody types: each answer is on screen before the next is asked for. */
const PAUSE_MS = 150;

function readRounds(parameters: readonly string[]): number {
  const [name, value] = parameters;
  const rounds = name === undefined ? 3 : Number(value);
  if ((name !== undefined && name !== '--rounds') || !Number.isInteger(rounds) || rounds < 1) {
    throw new Error('npm run bench:questions takes one parameter: -- --rounds 5');
  }
  return rounds;
}

/** As somebody types who remembers how the name begins. */
const firstWords = (english: string): string[] =>
  english
    .toLowerCase()
    .match(/[a-z]+/g)
    ?.slice(0, 2) ?? [];

/** By number, English words and Chinese of this report; by letters that are pinyin in any. */
function questionsOf(report: Report): string[] {
  const [indicator] = report.indicators;
  const [project] = report.projects;
  if (!indicator || !project) throw new Error('A report without indicators or projects cannot be asked.');
  const digits = /\d[\d.]*/.exec(indicator.actual.token)?.[0] ?? '1';
  return [
    digits,
    firstWords(project.name.en).join(' '),
    project.name.zh.slice(0, 4),
    indicator.name.zh.slice(0, 4),
    'gongcheng',
    'xmjs',
    'touzi',
  ];
}

async function openTalk(page: Page, { opened }: Case): Promise<Locator> {
  if (opened) {
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'made-up.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(opened)),
      });
    await page
      .locator('#projects')
      .getByRole('status')
      .filter({ hasText: String(opened.projects.length) })
      .waitFor({ timeout: 120_000 });
  }
  await page.getByRole('banner').getByRole('link', { name: '演示' }).click();
  await page.locator('.talk-current .slide').waitFor({ timeout: 60_000 });
  await page.keyboard.press('/');
  const field = page.getByRole('dialog').getByRole('combobox');
  await field.waitFor();
  return field;
}

/** The pinyin of all names are worked out when the talk begins; the bench measures what comes after. */
async function waitForPinyin(page: Page, field: Locator): Promise<void> {
  const begun = performance.now();
  while ((await page.getByRole('option').count()) === 0) {
    if (performance.now() - begun > 180_000) throw new Error('No question by pinyin is answered.');
    await field.fill('');
    await field.fill('gongcheng');
    await page.waitForTimeout(500);
  }
}

/** Milliseconds from each key to the paint of its answer. */
async function ask(page: Page, field: Locator, questions: readonly string[]): Promise<number[]> {
  const answers: number[] = [];
  for (const question of questions) {
    await field.fill('');
    await page.waitForTimeout(PAUSE_MS);
    await page.evaluate(() => {
      (window as unknown as { probe: { answers: number[] } }).probe.answers.length = 0;
    });
    await field.pressSequentially(question, { delay: PAUSE_MS });
    await page.waitForTimeout(2 * PAUSE_MS);
    const taken = await page.evaluate(
      () => (window as unknown as { probe: { answers: number[] } }).probe.answers,
    );
    if (taken.length !== question.length)
      throw new Error(`“${question}”: ${question.length} keys, ${taken.length} answers.`);
    answers.push(...taken);
  }
  return answers;
}

async function measure(browser: Browser, address: string, one: Case, report: Report, rounds: number) {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    await page.addInitScript({
      content: await readFile(new URL('question-probe.js', import.meta.url), 'utf8'),
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const field = await openTalk(page, one);
    await waitForPinyin(page, field);
    const questions = questionsOf(report);
    // The first round warms up the engine, as the first question of a talk does.
    const first = await ask(page, field, questions);
    const answers: number[] = [];
    for (let round = 0; round < rounds; round++) answers.push(...(await ask(page, field, questions)));
    return { first, answers };
  } finally {
    await context.close();
  }
}

const rounds = readRounds(process.argv.slice(2));
const [report] = await readReports(path.join(root, 'data'));
if (!report) throw new Error('data/ holds no report.');
const cases: Case[] = [
  { name: report.id, opened: null, bar: 50 },
  {
    name: `${ENTRIES} entries`,
    opened: withProjects(report, ENTRIES - report.indicators.length),
    bar: 100,
  },
];
const { address, close } = await serveFolder(path.join(root, 'dist'));
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGUMENTS });
const ms = (value: number) => `${value.toFixed(1)} ms`;
const rows = [['', 'keys', 'first round', 'median', '95 of 100', 'at most', '']];
try {
  for (const one of cases) {
    const { first, answers } = await measure(browser, address, one, report, rounds);
    const slow = percentile(answers, 95);
    rows.push([
      one.name,
      String(answers.length),
      ms(median(first)),
      ms(median(answers)),
      ms(slow),
      ms(one.bar),
      slow <= one.bar ? 'met' : 'missed',
    ]);
  }
} finally {
  await browser.close();
  close();
}
const load = loadavg()[0] ?? 0;
const processors = availableParallelism();
console.log(
  `from key press to paint, 1920×1080, no slow-down; load ${load.toFixed(1)} on ${processors} processors`,
);
if (load > processors)
  console.log('The machine is busy with other work: the slowest answers are its doing too.');
console.log(`\n${textTable(rows)}`);
