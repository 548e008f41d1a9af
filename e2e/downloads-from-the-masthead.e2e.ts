import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readCells } from './support/csv.ts';
import { dataset } from './support/dataset.ts';
import { altered, openFile } from './support/dataset-file.ts';
import { openDownloads, partsOf, sheetNames, slideCount, take, textOf } from './support/downloads.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';

const SHEETS = ['封面', '指标', '项目', '项目数据', '目标', '核对提示'];
const CSVS = ['cross-checks', 'indicators', 'project-figures', 'projects', 'targets'];

test.describe('downloads from the masthead', () => {
  test('the workbook and the tables are what they say, and the end is announced', async ({ page }) => {
    await page.goto('');
    const menu = await openDownloads(page);
    await expectNoAxeViolations(page, 'header');

    const workbook = await take(page, menu, 'XLSX');
    expect(workbook.name).toBe(`${dataset.id}-zh.xlsx`);
    expect(sheetNames(workbook)).toEqual(SHEETS);

    const tables = await take(page, menu, 'CSV');
    expect(tables.name).toBe(`${dataset.id}-zh-csv.zip`);
    const parts = partsOf(tables);
    expect(Object.keys(parts).sort()).toEqual(CSVS.map((table) => `${dataset.id}-zh-${table}.csv`));
    for (const part of Object.values(parts)) expect(textOf(part).codePointAt(0)).toBe(0xfeff);
    const [head = [], ...rows] = readCells(textOf(parts[`${dataset.id}-zh-projects.csv`]));
    const at = head.indexOf('项目');
    expect(rows.map((row) => row[at])).toEqual(dataset.projects.map(({ name }) => name.zh));

    const said = page.getByRole('status', { name: '下载结果' });
    await expect(said).toHaveText(`已下载 ${tables.name}`);
    await page.getByRole('button', { name: '关闭' }).click();
    await expect(said).toHaveText('');
  });

  test('the PPTX is the deck as it is kept on the device', async ({ page }) => {
    await page.goto('');
    const before = slideCount(await take(page, await openDownloads(page), 'PPTX'));
    await page.goto('#/?deck=edit');
    const slides = page.getByRole('list', { name: '各页，按放映顺序' }).getByRole('button');
    await slides.nth(3).click();
    await page.getByRole('button', { name: '不放映', exact: true }).click();
    await page.getByRole('button', { name: '返回报告' }).click();
    await page.reload();
    const file = await take(page, await openDownloads(page), 'PPTX');
    expect(file.name).toBe(`${dataset.id}-zh.pptx`);
    expect(slideCount(file)).toBe(before - 1);
  });

  test('says so where the browser does not let the page read the deck kept on the device', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Not for this page', 'SecurityError');
      };
    });
    await page.goto('');
    const file = await take(page, await openDownloads(page), 'PPTX');
    expect(slideCount(file)).toBeGreaterThan(10);
    await expect(page.getByRole('status', { name: '下载结果' })).toContainText('下载的是本页现有的演示');
  });

  test('of an opened dataset, in English', async ({ page }) => {
    await page.goto('index.en.html');
    await openFile(
      page,
      altered('other.json', (report) => {
        Object.assign(report, {
          id: 'xuzhou-2021',
          title: { zh: '许州市2021年办理报告', en: 'Xuzhou 2021' },
        });
      }),
    );
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xuzhou 2021');
    const menu = await openDownloads(page);
    const workbook = await take(page, menu, 'XLSX');
    expect(workbook.name).toBe('xuzhou-2021-en.xlsx');
    expect(textOf(partsOf(workbook)['docProps/core.xml'])).toContain('Xuzhou 2021');
    const deck = await take(page, menu, 'PPTX');
    expect(deck.name).toBe('xuzhou-2021-en.pptx');
    expect(textOf(partsOf(deck)['ppt/slides/slide1.xml'])).toContain('Xuzhou 2021');
  });

  test('prints the report, and opens the question sheet with what is pinned', async ({ page }) => {
    await page.addInitScript(() => {
      const printed = { times: 0 };
      Object.assign(window, { printed, print: () => (printed.times += 1) });
    });
    await page.goto('#/?figure=emerging-investment');
    await page.getByRole('dialog').getByRole('button', { name: '加入提问单' }).click();
    await page.keyboard.press('Escape');
    const menu = await openDownloads(page);
    await menu.getByRole('button', { name: /^报告/ }).click();
    const times = () =>
      page.evaluate(() => (window as unknown as { printed: { times: number } }).printed.times);
    await expect.poll(times).toBe(1);
    await menu.getByRole('link', { name: /提问单.*1项/ }).click();
    const sheet = page.getByRole('dialog', { name: '提问单' });
    await expect(sheet.getByRole('list').getByRole('listitem')).toHaveCount(1);
  });

  test('works from a file, on a PC without a network', async ({ page, context }, testInfo) => {
    await context.setOffline(true);
    const folder = testInfo.outputPath('会议室');
    await mkdir(folder, { recursive: true });
    const file = path.join(folder, `${dataset.id}.html`);
    await copyFile(path.join('dist/portable', `${dataset.id}.html`), file);
    await page.goto(pathToFileURL(file).href);
    const menu = await openDownloads(page);
    expect(slideCount(await take(page, menu, 'PPTX'))).toBeGreaterThan(10);
    expect(sheetNames(await take(page, menu, 'XLSX'))).toEqual(SHEETS);
    expect(Object.keys(partsOf(await take(page, menu, 'CSV')))).toHaveLength(CSVS.length);
    await menu.getByRole('link', { name: /提问单/ }).click();
    await expect(page.getByRole('dialog', { name: '提问单' })).toBeVisible();
  });

  test('where the code does not arrive, says so in words, and works when asked again', async ({
    page,
    complaints,
  }) => {
    await page.goto('');
    const menu = await openDownloads(page);
    const code = /assets\/workbook[^/]*\.js/;
    await page.route(code, (route) => route.abort('failed'));
    await menu.getByRole('button', { name: 'XLSX' }).click();
    const said = page.getByRole('status', { name: '下载结果' });
    await expect(said).toContainText('工作簿 XLSX 未能下载。生成所需的功能未能载入');
    // Here and not above: a note that something went wrong stays until it is read.
    await expectNoAxeViolations(page, '.downloads-note');
    await page.unroute(code);
    const file = await take(page, await openDownloads(page), 'XLSX');
    expect(sheetNames(file)).toEqual(SHEETS);
    const ours = /request failed: .*workbook|console error: Failed to load resource/;
    complaints.splice(0, complaints.length, ...complaints.filter((complaint) => !ours.test(complaint)));
  });
});
