/** The extractor's worker, built as the page builds it, in a real browser under the page's own policy. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../bench/server.ts';
import { extractReport } from '../../src/extract/extract-report.ts';
import { readCMapFile } from '../../src/extract/read/pdf/cmap-file.ts';
import { madeDocx, numbered, paragraph } from '../../src/extract/read/testing/made-docx.ts';
import { madePdf, setParagraph } from '../../src/extract/read/testing/made-pdf.ts';
import type { ExtractReply, ExtractRequest } from '../../src/extract/worker-reply.ts';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser/find.ts';
import { contentSecurityPolicy } from '../build/policy.ts';

const root = path.resolve(import.meta.dirname, '../..');
const executablePath = findBrowser();
if (!executablePath) console.warn('Skipped: no Chromium to run the worker in.');

const WORDS = [
  '云泽市二〇三〇年重点工作报告，2030年12月20日。',
  '一、工业经济。全市完成固定资产投资120.5亿元，同比增长8.6%，其中工业投资完成45.2亿元，新开工项目32个。',
  '二、城市建设。年度计划新建公共充电桩1500个，已建成1641个，东湖水厂建成投用，西山隧道开工建设。',
];
const LIST =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>' +
  '<w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

const FILES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['report.txt', new TextEncoder().encode(WORDS.join('\r\n'))],
  [
    'report.docx',
    madeDocx({
      body: WORDS.map((words, index) =>
        index === 0 ? paragraph(words) : paragraph(words.slice(2), numbered(1)),
      ).join(''),
      numbering: LIST,
    }),
  ],
  ['report.pdf', madePdf([WORDS.flatMap((words, index) => setParagraph(words, { top: 760 - index * 120 }))])],
  ['scan.pdf', madePdf([[]])],
];

/** A page that asks nothing but the worker; its script is a file, as the policy wants it. */
const PAGE = `import { askWorker } from '${path.join(root, 'src/extract/ask-worker.ts')}';
import { makeExtractWorker } from '${path.join(root, 'src/app/opening/extract-worker.ts')}';
globalThis.ask = (request, options) => askWorker(makeExtractWorker, request, options);`;

/** The site's own. */
const POLICY = contentSecurityPolicy({ scripts: [], styles: [] });
const HTML = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><script type="module" src="./page.js"></script>`;

describe.skipIf(!executablePath)('the extractor’s worker in a browser', { timeout: 120_000 }, () => {
  let folder = '';
  let close = () => {};
  let browser: Browser | undefined;
  let page: Page;
  const refused: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'youju-worker-'));
    const entry = path.join(folder, 'page-source.js');
    writeFileSync(entry, PAGE);
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      base: './',
      worker: { format: 'es' },
      build: {
        outDir: path.join(folder, 'site'),
        target: 'chrome100',
        modulePreload: false,
        rolldownOptions: { input: entry, output: { entryFileNames: 'page.js' } },
      },
    });
    writeFileSync(path.join(folder, 'site/index.html'), HTML);
    const served = await serveFolder(path.join(folder, 'site'));
    close = served.close;
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: BROWSER_ARGUMENTS });
    page = await browser.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
    page.on('pageerror', ({ message }) => refused.push(message));
    await page.goto(served.address);
    await page
      .waitForFunction(() => 'ask' in globalThis)
      .catch((error) => {
        throw new Error(`${refused.join('\n')}\n${error}`);
      });
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('loads the readers of DOCX and PDF when one comes, and not before', () => {
    const assets = path.join(folder, 'site/assets');
    const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
    const holding = (words: string) =>
      scripts.filter((name) => readFileSync(path.join(assets, name), 'utf8').includes(words));
    // Words of each library's own that no build drops.
    for (const words of ['w:footnoteReference', 'PasswordException']) {
      const found = holding(words);
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((name) => name.startsWith('worker-'))).toEqual([]);
    }
  });

  const ask = (request: ExtractRequest, options: { seconds?: number } = {}): Promise<ExtractReply> =>
    page.evaluate(
      ([asked, given]) => {
        // A page is handed numbers, not bytes.
        const whole = asked.task === 'read' ? { ...asked, bytes: Uint8Array.from(asked.bytes) } : asked;
        const { ask: askPage } = globalThis as unknown as {
          ask: (request: unknown, options: unknown) => Promise<ExtractReply>;
        };
        return askPage(whole, given);
      },
      [request.task === 'read' ? { ...request, bytes: [...request.bytes] } : request, options] as const,
    );

  it.each(FILES)('answers for %s as Node does, and the policy refuses nothing', async (name, bytes) => {
    const reply = await ask({ task: 'read', name, bytes });
    const expected = await extractReport(bytes, name, { readCMap: readCMapFile });
    if (!expected.ok) {
      expect(reply).toEqual({ kind: 'refused', refusal: expected.refusal });
    } else {
      if (reply.kind !== 'read') throw new Error(JSON.stringify(reply));
      expect(await ask({ task: 'draft', read: reply.report })).toEqual({
        kind: 'extracted',
        report: JSON.parse(JSON.stringify(expected)),
      });
    }
    expect(refused).toEqual([]);
  });

  it('is ended where it takes longer than it may', async () => {
    const text = '2030年12月20日。3个的'.repeat(10_000);
    const reply = await ask({ task: 'read', name: 'a.txt', bytes: new TextEncoder().encode(text) });
    if (reply.kind !== 'read') throw new Error(JSON.stringify(reply));
    const drafting = await ask({ task: 'draft', read: reply.report }, { seconds: 0.2 });
    expect(drafting).toMatchObject({ kind: 'refused', refusal: { code: 'tookTooLong' } });
  });
});
