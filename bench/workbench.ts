// npm run bench:workbench [-- --operations 1000]: the workbench of a draft of 500 and of 3,000 figures in the built page: the next
// entry, confirming, undoing, from the key to the frame that shows it, and what memory has grown by. Run npm run build before.
import { loadavg } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { BROWSER_ARGUMENTS } from '../scripts/browser/find.ts';
import { ensureBrowser } from '../scripts/browser/install.ts';
import { madeUpProse } from './made-up-prose.ts';
import { serveFolder } from './server.ts';
import { median, percentile, textTable } from './statistics.ts';

/** Characters of the text, of which so many are prose with figures in it; milliseconds that 95 of 100 answers may take. */
const CASES = [
  { characters: 60_000, prose: 7_600, bar: 50 },
  { characters: 300_000, prose: 46_500, bar: 100 },
];
/** What one does with an entry: go on, confirm the next, take it back, confirm it again. */
const KEYS = ['ArrowDown', 'Enter', 'z', 'y'] as const;
const FILLER = '各部门统一思想，进一步压实责任，把群众的事一件一件办好，群众的满意程度不断提高。';

const root = path.resolve(import.meta.dirname, '..');

function readOperations(parameters: readonly string[]): number {
  const [name, value] = parameters;
  const operations = name === undefined ? 1_000 : Number(value);
  if ((name !== undefined && name !== '--operations') || !Number.isInteger(operations) || operations < 8) {
    throw new Error('npm run bench:workbench takes one parameter: -- --operations 1000');
  }
  return operations;
}

/** A report in two parts, its figures spread over its length. */
function reportOf({ characters, prose }: (typeof CASES)[number]): string {
  const sentences = madeUpProse(prose).split(/(?<=。)/u);
  const gap = Math.floor((characters - prose) / FILLER.length / sentences.length);
  const body = sentences.map((sentence, at) => {
    const heading =
      at === 0 ? '一、经济运行\n' : at === Math.floor(sentences.length / 2) ? '二、民生实事\n' : '';
    return `${heading}${sentence}${FILLER.repeat(gap)}\n`;
  });
  return `云泽市人民政府2031年工作报告\n2031年12月20日\n${body.join('')}`;
}

async function drop(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([words], 'yunze-2031.txt', { type: 'text/plain' }));
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, text);
  await page.waitForSelector('.look-row[data-at]', { timeout: 300_000 });
}

/** Milliseconds from each key to the end of the frame after it, by key. */
const watchKeys = (page: Page) =>
  page.evaluate(() => {
    const taken: Record<string, number[]> = {};
    Object.assign(globalThis, { taken });
    addEventListener(
      'keydown',
      ({ key, timeStamp }) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            taken[key] ??= [];
            taken[key].push(performance.now() - timeStamp);
          };
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });

/** Megabytes that are in use after a collection. */
async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  await session.detach();
  return usedSize / 1024 / 1024;
}

async function measure(browser: Browser, address: string, one: (typeof CASES)[number], operations: number) {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${address}#/?draft=list`);
  await page.waitForSelector('.draft-list');
  await drop(page, reportOf(one));
  const meter = (await page.textContent('.bench-meter')) ?? '';
  const looks = Number(/未看(\d+)项/.exec(meter)?.[1] ?? 0);
  const press = async (times: number) => {
    for (let at = 0; at < times; at += 1) await page.keyboard.press(KEYS[at % KEYS.length] ?? 'z');
  };
  await press(Math.min(40, operations));
  await watchKeys(page);
  const before = await heap(page);
  await press(operations);
  await page.waitForTimeout(1_000);
  const after = await heap(page);
  const taken = await page.evaluate(
    () => (globalThis as unknown as { taken: Record<string, number[]> }).taken,
  );
  await page.context().close();
  const all = KEYS.flatMap((key) => taken[key] ?? []);
  return {
    row: [
      `${one.characters} / ${looks}`,
      ...KEYS.map((key) => median(taken[key] ?? []).toFixed(1)),
      percentile(all, 95).toFixed(1),
      before.toFixed(1),
      (after - before).toFixed(1),
    ],
    isSlow: percentile(all, 95) > one.bar,
  };
}

async function main(): Promise<void> {
  const operations = readOperations(process.argv.slice(2));
  const served = await serveFolder(path.join(root, 'dist'));
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGUMENTS });
  const rows: string[][] = [];
  try {
    for (const one of CASES) {
      const { row, isSlow } = await measure(browser, served.address, one, operations);
      rows.push(row);
      if (isSlow) process.exitCode = 1;
    }
  } finally {
    await browser.close();
    served.close();
  }
  console.log(
    textTable([
      [
        'characters / entries',
        'next',
        'confirm',
        'undo',
        'redo',
        '95% of all',
        'MB before',
        `MB more after ${operations}`,
      ],
      ...rows,
    ]),
  );
  console.log(`Milliseconds; load ${loadavg()[0]?.toFixed(1)}.`);
}

await main();
