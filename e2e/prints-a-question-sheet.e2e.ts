import type { Locator, Page } from '@playwright/test';
import { dataset } from './support/dataset.ts';
import { findMisfits } from './support/fit.ts';
import { readPdf, unspaced } from './support/pdf.ts';
import { expect, test, WITH_ALL_FONTS } from './support/test.ts';

const sheetOf = (page: Page): Locator => page.getByRole('dialog', { name: /^(提问单|Question sheet)$/ });
const rowsOf = (page: Page): Locator => sheetOf(page).getByRole('list').getByRole('listitem');
const questionOf = (page: Page, name: string): Locator =>
  sheetOf(page).getByRole('textbox', { name: `要问的问题：${name}` });

const project = dataset.projects.find(({ stage }) => stage === 'construction');
const building = { id: project?.id ?? '', name: project?.name.zh ?? '' };

/** Opens a figure's card by its address, and pins it there. */
async function pin(page: Page, ref: string): Promise<void> {
  await page.goto(`#/?figure=${ref}`);
  const button = page.getByRole('dialog').getByRole('button', { name: '加入提问单' });
  await button.click();
  await expect(page.getByRole('dialog').getByRole('button', { name: '已加入提问单' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function openTray(page: Page): Promise<void> {
  await page.getByRole('complementary', { name: '提问单' }).getByRole('link').click();
  await expect(sheetOf(page)).toBeVisible();
}

async function printed(page: Page) {
  return (await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).pages;
}

test.describe('prints a question sheet', () => {
  test('pins a figure and a project, writes a question, and prints one A4 page of them', async ({ page }) => {
    await pin(page, 'emerging-investment');
    await pin(page, building.id);
    await expect(page.getByRole('complementary', { name: '提问单' })).toContainText('2项');
    await openTray(page);
    await expect(rowsOf(page)).toHaveCount(2);
    await questionOf(page, building.name).fill('何时完工？\n谁负责？');

    const sizes = await sheetOf(page)
      .locator('.sheet-fact:has(.status-word), .sheet-fact .status-word')
      .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).fontSize));
    expect(sizes.length, 'a fact with its status').toBe(2);
    expect(new Set(sizes).size, 'a status is set as the words around it').toBe(1);
    const pages = await printed(page);
    expect(pages).toHaveLength(1);
    const [sheet] = pages;
    expect([Math.round(sheet?.width ?? 0), Math.round(sheet?.height ?? 0)]).toEqual([210, 297]);
    expect(sheet?.images).toBe(0);
    // Lines to write on, in the file itself: what the screen shows may be lost there.
    expect(sheet?.rules).toBeGreaterThan(12);
    const text = unspaced(sheet?.text ?? '');
    for (const words of [
      '提问单',
      dataset.title.zh,
      '347.7亿元',
      '357.7亿元',
      '97.2%',
      '达到序时进度',
      '距完成年度任务还差2.8个百分点',
      '截至11月底',
      '第一部分第4句',
      building.name,
      '阶段：建设',
      '何时完工？谁负责？',
      dataset.source.sha256,
    ]) {
      expect(text).toContain(unspaced(words));
    }
    expect(text, 'nothing of the report besides').not.toContain('核对提示');
  });

  test('loses no pin, no order and no question when the page is loaded again', async ({ page }) => {
    await pin(page, 'emerging-investment');
    await pin(page, building.id);
    await openTray(page);
    await questionOf(page, building.name).fill('何时完工？');
    await sheetOf(page)
      .getByRole('button', { name: `上移：${building.name}` })
      .press('Enter');
    await expect(rowsOf(page).first()).toContainText(building.name);
    await expect(sheetOf(page).getByRole('button', { name: `下移：${building.name}` })).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`sheet=${building.id},emerging-investment`));

    await page.reload();
    await expect(rowsOf(page).first()).toContainText(building.name);
    await expect(questionOf(page, building.name)).toHaveValue('何时完工？');

    // Off the sheet and on again: the question is still there.
    await sheetOf(page)
      .getByRole('button', { name: `移出：${building.name}` })
      .click();
    await expect(rowsOf(page)).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(sheetOf(page)).toHaveCount(0);
    await pin(page, building.id);
    await openTray(page);
    await expect(questionOf(page, building.name)).toHaveValue('何时完工？');
  });

  test('a link shows the sender’s sheet, and leaves the reader’s own alone until it is taken', async ({
    page,
  }) => {
    await pin(page, building.id);
    await page.goto('about:blank');
    await page.goto('#/?sheet=emerging-investment.completion,of-another-version');
    await expect(rowsOf(page)).toHaveCount(2);
    await expect(rowsOf(page).nth(1)).toContainText('of-another-version');
    await expect(rowsOf(page).nth(1)).toContainText('这份数据集里没有它');
    await expect(sheetOf(page).getByRole('button', { name: /^移出/ })).toHaveCount(0);

    await sheetOf(page).getByRole('button', { name: '全部加入我的提问单' }).click();
    await expect(rowsOf(page)).toHaveCount(3);
    await expect(rowsOf(page).first()).toContainText(building.name);
    await expect(page).toHaveURL(
      new RegExp(`sheet=${building.id},emerging-investment.completion,of-another-version`),
    );
  });

  test('eight entries share one page; what does not fit is announced, and goes on to the next', {
    tag: WITH_ALL_FONTS,
  }, async ({ page }) => {
    const ids = [
      ...dataset.indicators.filter(({ progress }) => progress).map(({ id }) => `${id}.completion`),
      ...dataset.projects.map(({ id }) => id),
    ];
    await page.goto(`#/?sheet=${ids.slice(0, 8).join(',')}`);
    await expect(sheetOf(page)).toContainText('8项，印在一张 A4 纸上');
    expect(await printed(page)).toHaveLength(1);

    await page.goto('about:blank');
    await page.goto(`#/?sheet=${ids.slice(0, 16).join(',')}`);
    await expect(sheetOf(page)).toContainText('一张 A4 纸排不下');
    const pages = await printed(page);
    expect(pages).toHaveLength(2);
    expect(unspaced(pages[1]?.text ?? '')).toContain('2/2');
    const all = unspaced(pages.map(({ text }) => text).join(''));
    for (const ref of ids.slice(3, 16)) {
      const name = dataset.projects.find(({ id }) => id === ref)?.name.zh ?? '';
      expect(all.includes(unspaced(name)), name).toBe(true);
    }
  });

  test('fits a phone, and closing it gives the report back where it was', { tag: WITH_ALL_FONTS }, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await pin(page, building.id);
    await page.mouse.wheel(0, 1500);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(1000);
    const before = await page.evaluate(() => window.scrollY);
    await openTray(page);
    expect(await findMisfits(page)).toEqual([]);
    await page.goBack();
    await expect(sheetOf(page)).toHaveCount(0);
    expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(5);
  });
});
