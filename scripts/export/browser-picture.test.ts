/** The page makes the same pictures as the command line, in a real browser. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportCharts } from '../../src/charts/report-charts.ts';
import { chartPicture } from '../../src/exports/picture/chart-picture.ts';
import type { Report } from '../../src/report/dataset/schema.ts';
import { LANGUAGES } from '../../src/report/language/vocabulary.ts';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser/find.ts';

const root = path.resolve(import.meta.dirname, '../..');
const report = JSON.parse(readFileSync(path.join(root, 'data/xuchang-2020.json'), 'utf8')) as Report;
const executablePath = findBrowser();
if (!executablePath) console.warn('Skipped: no Chromium to draw pictures in.');

/** The entry as one script. */
async function bundle(): Promise<string> {
  const entry = path.join(import.meta.dirname, 'testing/browser-entry.ts');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    // A library is built with the question left open; this script has nobody to ask.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry, formats: ['iife'], name: 'pictures', fileName: 'pictures' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('Vite watches instead of building.');
  const chunk = output.output[0];
  return chunk.code;
}

/** As `bundle` puts them on the page. */
declare const pictures: typeof import('./testing/browser-entry.ts');

describe.skipIf(!executablePath)('a picture made in the browser', { timeout: 60_000 }, () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: BROWSER_ARGUMENTS });
    page = await browser.newPage();
    await page.addScriptTag({ content: await bundle() });
  }, 120_000);
  afterAll(() => browser?.close());

  it.each(LANGUAGES)('is the same string as the command line’s (%s)', async (language) => {
    const expected = reportCharts(report, language).map((model) => chartPicture(model, report).svg);
    const found = await page.evaluate(
      ([given, asked]) =>
        pictures.reportCharts(given, asked).map((model) => pictures.chartPicture(model, given).svg),
      [report, language] as const,
    );
    expect(found).toEqual(expected);
  });

  it('becomes a PNG of as many pixels as asked for, with something in it', async () => {
    const [model] = reportCharts(report, 'zh');
    if (!model) throw new Error('The report has no chart.');
    const picture = chartPicture(model, report);
    for (const scale of [1, 2, 4]) {
      const found = await page.evaluate(
        async ([svg, times]) => {
          const blob = await pictures.pngOf(svg, times, document);
          const bitmap = await createImageBitmap(blob);
          const canvas = document.createElement('canvas');
          canvas.width = bitmap.width;
          canvas.height = bitmap.height;
          const context = canvas.getContext('2d');
          context?.drawImage(bitmap, 0, 0);
          const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
          let dark = 0;
          for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 80) dark += 1;
          return { type: blob.type, width: bitmap.width, height: bitmap.height, dark };
        },
        [picture.svg, scale] as const,
      );
      expect(found).toMatchObject({
        type: 'image/png',
        width: picture.width * scale,
        height: picture.height * scale,
      });
      expect(found.dark).toBeGreaterThan(1_000 * scale);
    }
  });

  it('refuses what is no picture', async () => {
    await expect(page.evaluate(() => pictures.pngOf('<svg', 1, document))).rejects.toThrow('EncodingError');
  });
});
