// npm run bench:text [-- --operations 200]: a long text with many marks, in the view of the product under the page's policy,
// and with an element for each mark: opening, going to a mark, changing one, from the call to the next frame.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { BROWSER_ARGUMENTS } from '../scripts/browser/find.ts';
import { ensureBrowser } from '../scripts/browser/install.ts';
import { contentSecurityPolicy } from '../scripts/build/policy.ts';
import { serveFolder } from './server.ts';
import { median, percentile, textTable } from './statistics.ts';

interface Measured {
  readonly open: number;
  readonly change: readonly number[];
  readonly step: readonly number[];
  readonly jumps: number;
  readonly elements: number;
  /** Megabytes of the heap. */
  readonly grown: number;
}

/** As much of the page as is asked. */
interface Page {
  measure(way: string, characters: number, marks: number, operations: number): Promise<Measured>;
}

const root = path.resolve(import.meta.dirname, '..');
const SIZES = [
  { characters: 60_000, marks: 500 },
  { characters: 300_000, marks: 3_000 },
];
const STYLE = '.host{height:700px;width:800px;font:17px sans-serif}.plain{overflow:auto;line-height:1.9}';

function readOperations(parameters: readonly string[]): number {
  const [name, value] = parameters;
  const operations = name === undefined ? 200 : Number(value);
  if ((name !== undefined && name !== '--operations') || !Number.isInteger(operations) || operations < 1) {
    throw new Error('npm run bench:text takes one parameter: -- --operations 200');
  }
  return operations;
}

/** A page of nothing but the two, under the site's policy. */
async function buildPage(folder: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      target: 'chrome100',
      rolldownOptions: {
        input: path.join(root, 'bench/text-view/main.ts'),
        output: { entryFileNames: 'page.js' },
      },
    },
  });
  const policy = contentSecurityPolicy({ scripts: [], styles: [STYLE] });
  await writeFile(
    path.join(folder, 'index.html'),
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><link rel="icon" href="data:,"><style>${STYLE}</style><body><script type="module" src="./page.js"></script></body></html>`,
  );
}

const shown = (times: readonly number[]) =>
  `${median(times).toFixed(1)} (95%: ${percentile(times, 95).toFixed(1)})`;

async function main(): Promise<void> {
  const operations = readOperations(process.argv.slice(2));
  const folder = await mkdtemp(path.join(tmpdir(), 'youju-bench-text-'));
  await buildPage(folder);
  const served = await serveFolder(folder);
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: [...BROWSER_ARGUMENTS, '--js-flags=--expose-gc', '--enable-precise-memory-info'],
  });
  const rows: string[][] = [];
  const complaints: string[] = [];
  for (const way of ['view', 'elements'] as const) {
    for (const { characters, marks } of SIZES) {
      const page = await browser.newPage();
      page.on('console', (message) => complaints.push(message.text()));
      await page.goto(served.address);
      await page.waitForFunction(() => 'measure' in globalThis);
      const measured = await page.evaluate((given) => (globalThis as unknown as Page).measure(...given), [
        way,
        characters,
        marks,
        operations,
      ] as const);
      rows.push([
        way === 'view' ? 'the view' : 'an element a mark',
        `${characters} / ${marks}`,
        measured.open.toFixed(0),
        shown(measured.step),
        shown(measured.change),
        String(measured.jumps),
        String(measured.elements),
        measured.grown.toFixed(1),
      ]);
      await page.close();
    }
  }
  await browser.close();
  served.close();
  await rm(folder, { recursive: true });
  console.log(
    textTable([
      [
        '',
        'characters / marks',
        'open ms',
        'go to a mark ms',
        'change one ms',
        'lines moved',
        'elements',
        'heap MB',
      ],
      ...rows,
    ]),
  );
  console.log(`${operations} operations each; load ${loadavg()[0]?.toFixed(1)}.`);
  if (complaints.length > 0) throw new Error(`The browser complained:\n${complaints.join('\n')}`);
}

await main();
