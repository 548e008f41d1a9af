import { copyFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page, TestInfo } from '@playwright/test';
import { openChart } from './support/chart.ts';
import { dataset, inChinese, inEnglish, projects } from './support/dataset.ts';
import { altered, dropFile, openFile } from './support/dataset-file.ts';
import { openDownloads, take } from './support/downloads.ts';
import { textFile, wordFile } from './support/made-files.ts';
import { draftMadeUp, madeUpText } from './support/made-up-report.ts';
import { openRegister, registerOf } from './support/register.ts';
import { textDialog } from './support/report-text.ts';
import { expect, test } from './support/test.ts';

const energy = projects.filter((project) => project.sector === 'energy');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** The report's files as they are carried to the meeting room: in a folder of their own, with nothing beside them. */
async function carry(testInfo: TestInfo): Promise<{ zh: string; en: string }> {
  const folder = testInfo.outputPath('会议室 电脑 100%');
  await mkdir(folder, { recursive: true });
  const place = async (name: string) => {
    await copyFile(path.join('dist/portable', name), path.join(folder, name));
    return pathToFileURL(path.join(folder, name)).href;
  };
  return { zh: await place(`${dataset.id}.html`), en: await place(`${dataset.id}.en.html`) };
}

test('saves the report on screen as one file, with its text, and opens it without a network', async ({
  page,
  context,
}, testInfo) => {
  await page.goto('');
  await openFile(page, draftMadeUp(testInfo.outputPath('qichuan-2031.json')));
  await expect(heading(page)).toContainText('栖川市');
  await dropFile(page, textFile('报告.txt', madeUpText));
  await expect(textDialog(page)).toContainText('均已收录');
  await page.keyboard.press('Escape');
  const menu = await openDownloads(page);
  await expect(menu.getByLabel('一并放入报告原文')).toBeChecked();
  const saved = await take(page, menu, 'HTML');
  expect(saved.bytes.length).toBeLessThan(1_500_000);
  const file = testInfo.outputPath(saved.name);
  await copyFile(saved.path, file);
  await page.close();

  await context.setOffline(true);
  const there = await context.newPage();
  await there.addInitScript(() => {
    // Another PC: this device has kept the draft and its text.
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  const requests: string[] = [];
  there.on('request', (request) => requests.push(request.url().replace(/#.*/, '')));
  const address = pathToFileURL(file).href;
  await there.goto(address);
  await expect(heading(there)).toContainText('栖川市');
  const register = await openRegister(there);
  await register.search.fill('没有这样的项目');
  await expect(register.names).toHaveCount(0);
  await there.goto(`${address}#/?text=`);
  await expect(textDialog(there)).toContainText(madeUpText.trim().slice(0, 8));
  await there.keyboard.press('Escape');
  await there.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(there.locator('html'), 'both languages are in it').toHaveAttribute('lang', 'en');
  await expect(there.getByRole('banner').getByRole('link', { name: '中文' })).toBeVisible();
  await there.getByRole('banner').getByRole('link', { name: '中文' }).click();
  await expect(there.locator('html')).toHaveAttribute('lang', 'zh-CN');
  expect(new Set(requests.filter((url) => !/^(?:data|blob):/.test(url)))).toEqual(new Set([address]));
});

test.describe('opens from a file, on a PC without a network', () => {
  /** Everything that the page asks for, but what it makes itself. */
  let requests: string[];

  test.beforeEach(async ({ context }) => {
    await context.setOffline(true);
    requests = [];
    context.on('request', (request) => {
      if (!/^(?:data|blob|about):/.test(request.url())) requests.push(request.url().replace(/#.*/, ''));
    });
  });

  test('charts come alive, the filter works and a source card opens, from this one file', async ({
    page,
  }, testInfo) => {
    const file = await carry(testInfo);
    await page.goto(file.zh);
    await expect(heading(page)).toHaveText(dataset.title.zh);

    const { panel, chart } = await openChart(page.locator('#part-infrastructure'));
    await chart.focus();
    await expect(panel.locator('.chart-live svg')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page, 'a live chart opens the project of a mark').toHaveURL(/figure=/);
    await page.goto('about:blank');
    await page.goto(file.zh);

    const register = await openRegister(page);
    await register.option('领域', '能源').check();
    await expect(register.names).toHaveText(energy.map(inChinese));
    await expect(page).toHaveURL(/#\/\?.*sector=energy/);

    await page
      .getByRole('link', { name: /[：:] ?97\.2%/ })
      .first()
      .click();
    await expect(page.getByRole('dialog')).toContainText('报告原文');
    await page.goBack();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.reload();
    await expect(register.names, 'the address holds the view').toHaveText(energy.map(inChinese));
    expect(new Set(requests), 'nothing but the file is ever asked for').toEqual(new Set([file.zh]));
  });

  test('it says where the licence texts of its software are, and holds them', async ({ page }, testInfo) => {
    const file = await carry(testInfo);
    await page.goto(file.zh);
    await expect(page.getByText('许可证全文')).toContainText('单文件版附于文件末尾');
    const text = await readFile(fileURLToPath(file.zh), 'utf8');
    const end = text.slice(text.lastIndexOf('<!--'));
    for (const words of ['Apache ECharts\nCopyright', 'react-dom ', 'Permission is hereby granted', 'd3']) {
      expect(end).toContain(words);
    }
  });

  test('a browser that cannot run it says so, and the page can be read', async ({ page }, testInfo) => {
    const file = await carry(testInfo);
    await page.addInitScript(() => Object.assign(globalThis, { DecompressionStream: undefined }));
    await page.goto(file.zh);
    await expect(page.getByRole('alert')).toContainText('运行不了本文件');
    await expect(page.getByRole('alert')).toContainText('cannot run this file');
    await expect(heading(page)).toHaveText(dataset.title.zh);
  });

  test('a project is found by the initials of its name', async ({ page }, testInfo) => {
    const file = await carry(testInfo);
    await page.goto(file.zh);
    const register = await openRegister(page);
    await register.search.fill('zdcyy');
    await expect(register.names).toHaveText(['中德产业园']);
    expect(new Set(requests)).toEqual(new Set([file.zh]));
  });

  test('the other language is the file beside it, at the same view', async ({ page }, testInfo) => {
    const file = await carry(testInfo);
    await page.goto(`${file.zh}#/?sector=energy`);
    await expect(registerOf(page).names).toHaveText(energy.map(inChinese));
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(registerOf(page).names).toHaveText(energy.map(inEnglish));
    await page.getByRole('banner').getByText('Report', { exact: true }).click();
    await page.getByRole('banner').getByRole('link', { name: dataset.title.en }).click();
    await expect(heading(page)).toHaveText(dataset.title.en);
    // A fresh start: to the same file, only the hash would change.
    await page.goto('about:blank');
    await page.goto(`${file.en}#/?lang=zh`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    expect(new Set(requests)).toEqual(new Set([file.zh, file.en]));
  });

  test('another window of the same file opens at the same view', async ({ page, context }, testInfo) => {
    const file = await carry(testInfo);
    await page.goto(`${file.zh}#/?sector=energy`);
    await expect(registerOf(page).names).toHaveCount(energy.length);
    const [second] = await Promise.all([
      context.waitForEvent('page'),
      page.evaluate(() => {
        window.open(location.href);
      }),
    ]);
    await expect(heading(second)).toHaveText(dataset.title.zh);
    await expect(registerOf(second).names).toHaveText(energy.map(inChinese));
  });

  test('another dataset opens and stays, also in the other language', async ({ page }, testInfo) => {
    const file = await carry(testInfo);
    const other = altered('other.json', (report) => {
      Object.assign(report, { id: 'xuzhou-2021', title: { zh: '许州市2021年办理报告', en: 'Xuzhou 2021' } });
    });
    await page.goto(file.zh);
    await openFile(page, other);
    await expect(heading(page)).toHaveText('许州市2021年办理报告');
    await page.reload();
    await expect(heading(page)).toHaveText('许州市2021年办理报告');
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
    await expect(heading(page)).toHaveText('Xuzhou 2021');
    await page.getByRole('link', { name: 'Back to the site’s report' }).click();
    await expect(heading(page)).toHaveText(dataset.title.en);
    expect(new Set(requests)).toEqual(new Set([file.zh, file.en]));
  });

  test('where the browser refuses to keep anything for a file, everything but keeping works', async ({
    page,
  }, testInfo) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(window, name, { get: refuse });
      }
    });
    const file = await carry(testInfo);
    await page.goto(file.zh);
    const register = await openRegister(page);
    await register.option('领域', '能源').check();
    await expect(register.names).toHaveCount(energy.length);
    const display = page.getByRole('banner').getByText('显示', { exact: true });
    await display.click();
    await page.getByRole('radio', { name: '深色' }).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await display.click();
    await openFile(
      page,
      altered('other.json', (report) =>
        Object.assign(report, {
          id: 'xuzhou-2021',
          title: { zh: '许州市2021年办理报告', en: 'Xuzhou 2021' },
        }),
      ),
    );
    await expect(heading(page)).toHaveText('许州市2021年办理报告');
    await expect(page.getByRole('status').filter({ hasText: '本机' })).toBeVisible();
  });

  test('a report’s text is joined to its dataset, and a Word file is told where it can be read', async ({
    page,
  }, testInfo) => {
    const file = await carry(testInfo);
    await page.goto(file.zh);
    await openFile(page, draftMadeUp(testInfo.outputPath('qichuan-2031.json')));
    await expect(heading(page)).toContainText('栖川市');
    await dropFile(page, wordFile('报告.docx', ['一、工业经济']));
    await expect(page.getByRole('dialog')).toContainText('单文件版只能读取纯文本');
    await page.keyboard.press('Escape');
    await dropFile(page, textFile('报告.txt', madeUpText));
    await expect(textDialog(page)).toContainText('均已收录');
    expect(requests.filter((url) => url !== file.zh)).toEqual([]);
  });
});
