// npm run bench:keys: a real report, from dropping it on the page to its dashboard, by keys alone in the built page; how many key
// presses and minutes that takes. The report is not in the repository: without it the bench says so and ends. Run npm run build
// before.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { BROWSER_ARGUMENTS } from '../scripts/browser/find.ts';
import { ensureBrowser } from '../scripts/browser/install.ts';
import { CORRECTIONS, HEAD, type Stroke } from './keys/tongren-2013.ts';
import { serveFolder } from './server.ts';
import { textTable } from './statistics.ts';

const root = path.resolve(import.meta.dirname, '..');
const REPORT = path.resolve(root, '../shared/reports/dev/tongren-2013.txt');
/** What is aimed at. */
const MOST_PRESSES = 400;
const MOST_MINUTES = 20;
/** A person looks at an entry for so long, and writes at such a pace with an input method: three keys a Chinese character. */
const SECONDS_A_DECISION = 2;
const SECONDS_A_LETTER = 0.25;
const KEYS_A_CHARACTER = 3;

/** What has been pressed, and what for. */
class Hand {
  presses = 0;
  letters = 0;
  decisions = 0;
  private readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async strokes(strokes: readonly Stroke[]): Promise<void> {
    for (const stroke of strokes) {
      if (typeof stroke === 'string') {
        await this.page.keyboard.press(stroke);
        this.presses += 1;
        continue;
      }
      await this.page.keyboard.insertText(stroke.type);
      const keys = [...stroke.type].reduce(
        (sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? KEYS_A_CHARACTER : 1),
        0,
      );
      this.presses += keys;
      this.letters += keys;
    }
  }
}

/** The entry at hand, and how many are open. */
const lookAt = (page: Page) =>
  page.evaluate(() => {
    const row = document.querySelector('.look-row[data-at]');
    const open = /未看(\d+)项/.exec(document.querySelector('.bench-meter')?.textContent ?? '')?.[1];
    return {
      name: row?.querySelector('.look-name')?.textContent ?? '',
      value: row?.querySelector('.look-value')?.textContent ?? '',
      open: Number(open ?? 0),
    };
  });

async function drop(page: Page): Promise<void> {
  await page.evaluate(
    ({ name, base64 }) => {
      const dataTransfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name, { type: 'text/plain' }));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name: path.basename(REPORT), base64: readFileSync(REPORT).toString('base64') },
  );
  await page.waitForSelector('.look-row[data-at]');
}

async function writeHead(page: Page, hand: Hand): Promise<void> {
  await hand.strokes(['i']);
  await page.waitForSelector('dialog[open] .report-fields');
  for (const words of HEAD) await hand.strokes(words === null ? ['Tab'] : ['Tab', { type: words }]);
  await hand.strokes(['Escape']);
  await page.waitForSelector('dialog[open]', { state: 'detached' });
  hand.decisions += HEAD.filter((words) => words !== null).length;
}

/** One decision after another, until nothing is open. */
async function confirmAll(page: Page, hand: Hand): Promise<void> {
  const left = [...CORRECTIONS];
  for (let look = await lookAt(page); look.open > 0; look = await lookAt(page)) {
    const at = left.findIndex(
      ({ name, value }) => look.name.startsWith(name) && (value === undefined || value === look.value),
    );
    const [correction] = at < 0 ? [] : left.splice(at, 1);
    await hand.strokes(correction?.strokes ?? ['Enter']);
    hand.decisions += 1;
    const before = look.open;
    await page
      .waitForFunction(
        (open) => !document.querySelector('.bench-meter')?.textContent?.includes(`未看${open}项`),
        before,
        { timeout: 5_000 },
      )
      .catch(() => {
        throw new Error(`The keys for “${look.name}” decided nothing.`);
      });
  }
  for (const { name } of left) console.log(`Nothing in the draft is called “${name}” any more.`);
}

/** The dataset's file, which the check passes. */
async function finish(page: Page, hand: Hand, folder: string): Promise<string> {
  await hand.strokes(['f']);
  const save = page.getByRole('dialog').getByRole('button', { name: '存数据集' });
  await save.waitFor();
  if (await save.isDisabled())
    throw new Error(`It cannot be finished: ${await page.getByRole('dialog').textContent()}`);
  const isAtSave = () => save.evaluate((button) => button === document.activeElement);
  while (!(await isAtSave())) await hand.strokes(['Tab']);
  const saving = page.waitForEvent('download');
  await hand.strokes(['Enter']);
  const file = path.join(folder, 'tongren-2013.json');
  await (await saving).saveAs(file);
  await copyFile(REPORT, path.join(folder, path.basename(REPORT)));
  return execFileSync('npx', ['--no-install', 'tsx', 'scripts/check.ts', file], {
    cwd: root,
    encoding: 'utf8',
  });
}

/** How much of a dashboard has come of it. */
async function dashboard(page: Page) {
  // The charts are drawn one after the other.
  await page.locator('[id^="part-"] figure svg').nth(2).waitFor();
  return page.evaluate(() => ({
    title: document.querySelector('h1')?.textContent ?? '',
    charts: document.querySelectorAll('[id^="part-"] svg[role], [id^="part-"] figure svg').length,
    tiles: document.querySelectorAll('[class*="tile"]').length,
    rows: document.querySelectorAll('table tbody tr').length,
  }));
}

async function main(): Promise<void> {
  if (!existsSync(REPORT)) {
    console.log(`Skipped: ${path.relative(root, REPORT)} is not here, and texts are not in git.`);
    return;
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'youju-bench-keys-'));
  const served = await serveFolder(path.join(root, 'dist'));
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGUMENTS });
  try {
    const page = await browser.newPage({ acceptDownloads: true });
    await page.goto(`${served.address}#/?draft=list`);
    await page.waitForSelector('.draft-list');
    await drop(page);
    const started = performance.now();
    const hand = new Hand(page);
    await writeHead(page, hand);
    await confirmAll(page, hand);
    const said = await finish(page, hand, folder);
    await hand.strokes(['Escape', 'q']);
    await page.waitForSelector('h1');
    const ran = (performance.now() - started) / 60_000;
    const minutes = (hand.decisions * SECONDS_A_DECISION + hand.letters * SECONDS_A_LETTER) / 60;
    console.log(
      textTable([
        ['decisions', 'key presses', 'of them in words', 'minutes by hand', 'minutes it ran'],
        [hand.decisions, hand.presses, hand.letters, minutes.toFixed(1), ran.toFixed(1)].map(String),
      ]),
    );
    console.log(JSON.stringify(await dashboard(page)));
    console.log(said.trim());
    if (hand.presses > MOST_PRESSES || minutes > MOST_MINUTES) process.exitCode = 1;
  } finally {
    await browser.close();
    served.close();
    await rm(folder, { recursive: true });
  }
}

await main();
