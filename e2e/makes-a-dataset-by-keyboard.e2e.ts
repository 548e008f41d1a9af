import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { dropFile } from './support/dataset-file.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';

const REPORT = 'src/extract/draft/made-up/qichuan-2031.txt';
const report = () => ({
  name: path.basename(REPORT),
  mimeType: 'text/plain',
  buffer: readFileSync(REPORT),
});
const workbench = (page: Page) => page.getByRole('region', { name: '编制工作台' });
const meter = (page: Page) => workbench(page).getByText(/^已确认/);
const list = (page: Page) => workbench(page).getByRole('list', { name: '待看清单' });
const details = (page: Page) => workbench(page).getByRole('region', { name: '当前一项' });

const canReject = (page: Page) =>
  workbench(page).getByRole('toolbar').getByRole('button', { name: '不收录' });

async function begin(page: Page): Promise<void> {
  await page.goto('#/?draft=list');
  await expect(page.getByRole('region', { name: '草稿' })).toBeVisible();
  await dropFile(page, report());
  await expect(list(page).getByRole('button').first()).toBeVisible({ timeout: 30_000 });
}

/** The process of the page dies, and with it all that was only in memory. */
async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

test.describe('makes a dataset by keyboard', () => {
  test('of the made-up report, through a crash, to a file that the check passes and a page that is presented', async ({
    page,
    context,
  }, testInfo) => {
    test.setTimeout(120_000);
    await begin(page);
    await expect(meter(page)).toContainText('已确认0项');
    await expectNoAxeViolations(page, '.workbench');
    const address = page.url();
    let presses = 0;
    const press = async (on: Page, ...keys: string[]) => {
      for (const key of keys) await on.keyboard.press(key);
      presses += keys.length;
    };

    // The first is a question, the next a figure: it is named, and confirmed in the same stroke.
    await press(page, 'Enter');
    await expect(meter(page)).toContainText('已确认1项');
    await press(page, 'r');
    await page.keyboard.type('规上企业（上年）');
    await press(page, 'Enter');
    await expect(meter(page)).toContainText('已确认2项');
    // Past the questions about numbers that the format cannot hold, to the next figure.
    for (let left = 6; left > 0 && (await canReject(page).count()) === 0; left -= 1)
      await press(page, 'ArrowDown');
    await press(page, 'x', '1');
    await expect(meter(page)).toContainText('不收录1项');
    await press(page, 'z');
    await expect(meter(page)).toContainText('不收录0项');
    await press(page, 'y');
    await expect(meter(page)).toContainText('已确认2项，不收录1项');
    await crash(page);

    const second = await context.newPage();
    await second.goto(address);
    await expect(meter(second)).toContainText('已确认2项，不收录1项');
    // What was decided before the crash can be taken back after it.
    await press(second, 'z', 'z', 'z');
    await expect(meter(second)).toContainText('已确认1项，不收录0项');
    await press(second, 'y', 'y', 'y');
    await expect(meter(second)).toContainText('已确认2项，不收录1项');

    // A number’s characters are chosen in the text, by keys alone.
    await second.getByRole('radio', { name: /^全部/ }).press('Space');
    await list(second)
      .getByText('五化', { exact: false })
      .or(list(second).getByRole('button').nth(2))
      .first()
      .click();
    await press(second, 'v');
    await expect(workbench(second).getByText(/^在原文中选取文字/)).toBeVisible();
    await press(second, 'Escape');

    for (let left = 200; left > 0; left -= 1) {
      if (/未看0项/.test((await meter(second).textContent()) ?? '')) break;
      await press(second, 'Enter');
    }
    await expect(meter(second)).toContainText('未看0项');
    testInfo.annotations.push({ type: 'key presses', description: String(presses) });

    await press(second, 'f');
    const sheet = second.getByRole('dialog', { name: '完成' });
    await expect(sheet).not.toContainText('必须先处理');
    await expect(sheet).not.toContainText('还没有人看过');
    const saving = second.waitForEvent('download');
    await sheet.getByRole('button', { name: '存数据集' }).press('Enter');
    const file = testInfo.outputPath('qichuan-2031.json');
    await (await saving).saveAs(file);
    await copyFile(REPORT, testInfo.outputPath(path.basename(REPORT)));
    const said = execFileSync('npx', ['--no-install', 'tsx', 'scripts/check.ts', file], { encoding: 'utf8' });
    expect(said).toContain('与原文相符');
    const dataset = readFileSync(file, 'utf8');
    expect(dataset).toContain('规上企业（上年）');
    expect(dataset).not.toContain('unconfirmed');

    await second.keyboard.press('Escape');
    await second.keyboard.press('q');
    await expect(second.getByRole('heading', { level: 1 })).toHaveText('〔草稿〕栖川市2031年报告');
    await second.getByRole('link', { name: '演示' }).click();
    await expect(second.locator('.slide').first()).toContainText('〔草稿〕栖川市2031年报告');
  });

  test('in two tabs at once, and neither loses what the other has decided', async ({ page, context }) => {
    await begin(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(meter(other)).toContainText('已确认0项');
    await page.keyboard.press('Enter');
    await expect(meter(other)).toContainText('已确认1项');
    await expect(other.getByRole('alert')).toContainText('两边的决定都已并入');
    await other.keyboard.press('Enter');
    await expect(meter(page)).toContainText('已确认2项');
    // In the same moment, before either has heard of the other, and of different entries.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await Promise.all([page.keyboard.press('Enter'), other.keyboard.press('Enter')]);
    await expect(meter(page)).toContainText('已确认4项');
    await expect(meter(other)).toContainText('已确认4项');
    await page.reload();
    await expect(meter(page)).toContainText('已确认4项');

    // From any page the report menu leads back to it.
    await page.goto('about:blank');
    await page.goto('');
    const menu = page.getByRole('banner').locator('details', { hasText: '打开数据集或报告文件' });
    await menu.locator('summary').click();
    const draft = menu.getByRole('listitem').filter({ hasText: '草稿，已看4项' });
    await expect(draft).toContainText('栖川市，2031年');
    await draft.getByRole('link').click();
    await expect(meter(page)).toContainText('已确认4项');

    // The page stands beside the draft where there is room, and follows: a title with a figure that is chosen.
    await page.setViewportSize({ width: 1920, height: 1080 });
    await expect(workbench(page).getByRole('button', { name: '页面并排' })).toBeVisible();
    await page.keyboard.press('[');
    const beside = page.frameLocator('iframe');
    await expect(beside.getByRole('heading', { level: 1 })).toHaveText('〔草稿〕栖川市2031年报告');
    await page.keyboard.press('i');
    const sheet = page.getByRole('dialog', { name: '报告与板块' });
    await expectNoAxeViolations(page, 'dialog');
    const finding = sheet.getByRole('textbox', { name: '标题（要点）' }).first();
    await finding.fill('共有12家');
    await expect(sheet.getByRole('alert')).toContainText('“12”不能直接键入');
    await finding.fill('投资完成');
    await sheet.getByRole('button', { name: '插入数字…' }).first().click();
    await page.getByRole('dialog', { name: '插入数字' }).getByRole('searchbox').fill('技改');
    await page
      .getByRole('dialog', { name: '插入数字' })
      .getByRole('button', { name: /231\.4/ })
      .first()
      .click();
    const keyFigures = sheet.getByRole('group', { name: '主要数字' });
    await keyFigures.getByRole('button', { name: '移出“建成充电桩”' }).click();
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
    await expect(beside.getByRole('heading', { name: /^投资完成231\.4/ }).first()).toBeVisible();
    await page.keyboard.press('z');
    await page.keyboard.press('z');
    await expect(beside.getByRole('heading', { name: /^投资完成231\.4/ })).toHaveCount(0);
  });

  test('where the device refuses to keep it: it says so at once, and the work goes to a file and comes back', async ({
    page,
  }, testInfo) => {
    await page.addInitScript(() => {
      // A full disk, as IndexedDB tells of it.
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
        if (this.transaction.db.name !== 'youju-drafts') return put.apply(this, given);
        throw new DOMException('No room', 'QuotaExceededError');
      };
    });
    await begin(page);
    await expect(page.getByRole('alert')).toContainText('本机无法保存这份草稿');
    await page.keyboard.press('Enter');
    await expect(meter(page)).toContainText('已确认1项');
    const saving = page.waitForEvent('download');
    await page.getByRole('alert').getByRole('button', { name: '存为文件' }).click();
    const file = testInfo.outputPath('qichuan-2031.draft.json');
    await (await saving).saveAs(file);

    await page.goto('about:blank');
    await page.goto('#/?draft=list');
    await page.getByLabel('打开报告或草稿文件…').setInputFiles(file);
    await expect(meter(page)).toContainText('已确认1项');
    await expect(details(page)).toBeVisible();
  });
});
