// npm run bench [-- --rounds 9]: the page beside a static page and an ordinary build, interleaved, medians.
// Run npm run build before. It writes only into .build/, which git ignores.
import path from 'node:path';
import { chromium } from 'playwright-core';
import { BROWSER_ARGUMENTS } from '../scripts/browser/find.ts';
import { ensureBrowser } from '../scripts/browser/install.ts';
import { type Visit, visit } from './measure.ts';
import { PROFILE } from './profile.ts';
import { serveFolder } from './server.ts';
import { median, textTable } from './statistics.ts';
import { countCharts, makeVariants } from './variants.ts';
import { verdicts } from './verdicts.ts';

const root = path.resolve(import.meta.dirname, '..');
const site = path.join(root, 'dist');
const LEAST_ROUNDS = 5;

function readRounds(parameters: readonly string[]): number {
  const [name, value] = parameters;
  const rounds = name === undefined ? LEAST_ROUNDS : Number(value);
  if ((name !== undefined && name !== '--rounds') || !Number.isInteger(rounds) || rounds < 1) {
    throw new Error('npm run bench takes one parameter: -- --rounds 9');
  }
  return rounds;
}

function medians(visits: readonly Visit[]): Visit {
  const of = (key: keyof Visit) => median(visits.map((one) => one[key]));
  return {
    firstPaint: of('firstPaint'),
    chartsPainted: of('chartsPainted'),
    blocking: of('blocking'),
    blockingAfterPaint: of('blockingAfterPaint'),
    bytes: of('bytes'),
    nodes: of('nodes'),
  };
}

const rounds = readRounds(process.argv.slice(2));
const charts = await countCharts(site);
const variants = await makeVariants(root, site);
const servers = await Promise.all(variants.map(({ folder }) => serveFolder(folder)));
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGUMENTS });
const visits: Visit[][] = variants.map(() => []);
try {
  for (let round = 0; round < rounds; round++) {
    for (const [index, { address }] of servers.entries()) {
      visits[index]?.push(await visit(browser, address, charts));
    }
    console.error(`round ${round + 1} of ${rounds}`);
  }
} finally {
  await browser.close();
  for (const server of servers) server.close();
}

const results = visits.map(medians);
const [page, still, smallest] = results;
if (!page || !still || !smallest) throw new Error('Nothing was measured.');
const ms = (value: number) => `${Math.round(value)} ms`;
console.log(`${PROFILE.name}; ${charts} charts; medians of ${rounds} interleaved rounds\n`);
console.log(
  textTable([
    [
      '',
      'first paint',
      '÷ static',
      '÷ smallest',
      'charts painted',
      '÷ static',
      '÷ smallest',
      'blocking',
      'after paint',
      'bytes',
      'nodes',
    ],
    ...results.map((result, index) => [
      variants[index]?.name ?? '',
      ms(result.firstPaint),
      (result.firstPaint / still.firstPaint).toFixed(2),
      (result.firstPaint / smallest.firstPaint).toFixed(2),
      ms(result.chartsPainted),
      (result.chartsPainted / still.chartsPainted).toFixed(2),
      (result.chartsPainted / smallest.chartsPainted).toFixed(2),
      ms(result.blocking),
      ms(result.blockingAfterPaint),
      `${(result.bytes / 1000).toFixed(1)} kB`,
      String(result.nodes),
    ]),
  ]),
);
console.log(`\n${textTable(verdicts(page, still))}`);
