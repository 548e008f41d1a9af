import { copyFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { EVERY_SLIDE } from '../scripts/office/every-slide.ts';
import { readCells } from './support/csv.ts';
import { dataset } from './support/dataset.ts';
import { openDownloads, partsOf, slideCount, take } from './support/downloads.ts';
import { convert, EVERY_SHEET, FROM_CSV, NO_OFFICE, office } from './support/office.ts';
import { readPdf, unspaced } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

test.describe('exports everything and opens it again with other programs', () => {
  test.skip(office === null, NO_OFFICE);
  // Another program starts, once or twice.
  test.setTimeout(300_000);

  test('LibreOffice prints the PPTX a slide a page, with titles, figures and source', async ({
    page,
  }, testInfo) => {
    await page.goto('');
    const file = await take(page, await openDownloads(page), 'PPTX');
    const carried = testInfo.outputPath(file.name);
    await copyFile(file.path, carried);
    const [pdf = ''] = await convert([carried], EVERY_SLIDE, testInfo.outputPath());
    const { pages } = await readPdf(await readFile(pdf));
    expect(pages).toHaveLength(slideCount(file));
    expect(Math.round(((pages[0]?.width ?? 0) / (pages[0]?.height ?? 1)) * 9), '16 : 9').toBe(16);
    const words = pages.map(({ text }) => unspaced(text));
    expect(words[0]).toContain(unspaced(dataset.title.zh));
    for (const { name } of dataset.pillars)
      expect(words.some((text) => text.includes(unspaced(name.zh)))).toBe(true);
    for (const figure of ['97.2%', '102.57%', '347.7'])
      expect(
        words.some((text) => text.includes(figure)),
        figure,
      ).toBe(true);
    const hash = dataset.source.sha256.slice(0, 12);
    const checked = words.flatMap((text, page) => (text.includes(hash) ? [page + 1] : []));
    const closing = words.findIndex((text) => text.includes('请提问')) + 1;
    expect(closing, 'what stands behind the talk is printed too').toBeLessThan(words.length);
    expect(checked, 'which text it is of stands on the closing slide').toEqual([closing]);
  });

  test('LibreOffice reads the workbook and the CSV files, and finds the same cells in both', async ({
    page,
  }, testInfo) => {
    await page.goto('');
    const menu = await openDownloads(page);
    const workbook = await take(page, menu, 'XLSX');
    const carried = testInfo.outputPath(workbook.name);
    await copyFile(workbook.path, carried);
    const stem = path.basename(carried, '.xlsx');
    const sheets = new Map<string, string[][]>();
    for (const sheet of await convert([carried], EVERY_SHEET, testInfo.outputPath()))
      sheets.set(
        path.basename(sheet, '.csv').slice(stem.length + 1),
        readCells(await readFile(sheet, 'utf8')),
      );
    expect([...sheets.keys()].sort()).toEqual(
      ['封面', '指标', '核对提示', '目标', '项目', '项目数据'].sort(),
    );
    expect(sheets.get('封面')?.[0]?.[0]).toBe(dataset.title.zh);
    expect(sheets.get('封面')?.flat()).toContain(dataset.source.sha256);
    const cells = (sheets.get('指标') ?? []).map((row) => row.join('\n'));
    expect(cells).toHaveLength(dataset.indicators.length + 1);
    for (const [index, { name, actual }] of dataset.indicators.entries()) {
      expect(cells[index + 1]).toContain(name.zh);
      expect(cells[index + 1]).toContain(actual.token);
    }

    const tables = await take(page, menu, 'CSV');
    const csvs: string[] = [];
    for (const [name, bytes] of Object.entries(partsOf(tables))) {
      csvs.push(testInfo.outputPath(name));
      await writeFile(testInfo.outputPath(name), bytes);
    }
    const readBack = await convert(csvs, EVERY_SHEET, testInfo.outputPath(), [FROM_CSV]);
    expect(readBack).toHaveLength(csvs.length);
    for (const again of readBack) {
      const name = path.basename(again);
      const found = readCells(await readFile(again, 'utf8'));
      const same = [...sheets.values()].filter((sheet) => sheet.length === found.length);
      expect(
        same.map((sheet) => sheet[0]?.join()),
        name,
      ).toContain(found[0]?.join());
      const sheet = same.find(([head]) => head?.join() === found[0]?.join()) ?? [];
      expect(
        found.map(([first]) => first),
        name,
      ).toEqual(sheet.map(([first]) => first));
    }
  });
});
