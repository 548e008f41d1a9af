import type { Page } from '@playwright/test';
import { openChart } from './support/chart.ts';
import { countProjects, projects } from './support/dataset.ts';
import { registerOf } from './support/register.ts';
import { leaveByEscape } from './support/talk.ts';
import { expect, test } from './support/test.ts';

const all = projects.length;

/** Whether what has the focus shows that it has, by an outline around it or around its label. */
const focusIsSeen = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    const ringed = (element: Element | null | undefined) =>
      element
        ? Number.parseFloat(getComputedStyle(element).outlineWidth) > 0 &&
          getComputedStyle(element).outlineStyle !== 'none'
        : false;
    return ringed(focused) || ringed(focused?.closest('label'));
  });

const tabTo = (page: Page, there: () => Promise<boolean>, most: number) => stepTo(page, 'Tab', there, most);
const tabBackTo = (page: Page, there: () => Promise<boolean>, most: number) =>
  stepTo(page, 'Shift+Tab', there, most);

async function stepTo(page: Page, key: string, there: () => Promise<boolean>, most: number): Promise<number> {
  for (let stops = 1; stops <= most; stops += 1) {
    await page.keyboard.press(key);
    if (await there()) return stops;
  }
  throw new Error(`Not reached within ${most} tab stops.`);
}
const focused = (page: Page) => page.locator(':focus');

test.describe('uses it with the keyboard only', () => {
  test('the first stop skips to the report; then the masthead; every stop is seen', async ({ page }) => {
    await page.goto('');
    await page.keyboard.press('Tab');
    await expect(focused(page)).toHaveText('跳到正文');
    await expect(focused(page)).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(focused(page)).toHaveText('查询');
    expect(await focusIsSeen(page)).toBe(true);
    await page.keyboard.press('Tab');
    await expect(focused(page)).toHaveText('演示');
    expect(await focusIsSeen(page)).toBe(true);
    await page.keyboard.press('Tab');
    await expect(focused(page)).toHaveText('English');
    expect(await focusIsSeen(page)).toBe(true);
    await page.keyboard.press('Tab');
    await expect(focused(page)).toHaveText('报告');
    expect(await focusIsSeen(page)).toBe(true);
    await page.keyboard.press('Tab');
    await expect(focused(page)).toHaveText('下载');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'PPTX' })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(focused(page)).toContainText('PPTX');
    expect(await focusIsSeen(page)).toBe(true);
    await page.keyboard.press('Escape');
    await expect(focused(page)).toHaveText('下载');
    await page.keyboard.press('Tab');
    await expect(focused(page)).toHaveText('显示');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await focusIsSeen(page)).toBe(true);
    await page.keyboard.press('Escape');
    await expect(focused(page)).toHaveText('显示');
  });

  test('the skip link leads past the masthead; the talk takes the focus, says its slide, and gives it back', async ({
    page,
  }) => {
    await page.goto('');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.getByRole('main').evaluate((main) => main.contains(document.activeElement))).toBe(true);

    const present = page.getByRole('banner').getByRole('link', { name: '演示', exact: true });
    await tabBackTo(page, () => present.evaluate((link) => link === document.activeElement), 30);
    await page.keyboard.press('Enter');
    const talk = page.getByRole('region', { name: '演示', exact: true });
    await expect.poll(() => talk.evaluate((region) => region.contains(document.activeElement))).toBe(true);
    await expect(page.locator('.talk-said')).toHaveText(/^第1页，共\d+页：/);
    await leaveByEscape(page);
    await expect(talk).toHaveCount(0);
    await expect(present).toBeFocused();
  });

  test('a chart by keyboard: one stop, arrows, its table, a selection, and one Tab to leave it', async ({
    page,
  }) => {
    await test.step('one Tab leaves a chart, whatever the number of its marks', async () => {
      await page.goto('');
      const { chart } = await openChart(page.locator('#part-manufacturing'));
      await chart.focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      await expect(focused(page)).toHaveText('表格');
    });

    await test.step('a chart is one stop: arrows go from mark to mark, T opens its table, Enter selects', async () => {
      const { chart, panel } = await openChart(page.locator('#part-infrastructure'));
      await expect(panel).toMatchAriaSnapshot({ name: 'chart.aria.yml' });
      await chart.focus();
      expect(await focusIsSeen(page)).toBe(true);
      const active = () =>
        chart.evaluate((list) => {
          const id = list.getAttribute('aria-activedescendant');
          return id ? document.getElementById(id)?.textContent : null;
        });
      const marks = await chart.getByRole('option').allTextContents();
      await page.keyboard.press('ArrowRight');
      await expect.poll(active).toBe(marks[0]);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await expect.poll(active).toBe(marks[2]);
      await page.keyboard.press('ArrowLeft');
      await expect.poll(active).toBe(marks[1]);
      await page.keyboard.press('End');
      await expect.poll(active).toBe(marks.at(-1));

      await page.keyboard.press('t');
      await expect(panel.getByRole('table')).toBeVisible();
      await page.keyboard.press('t');
      await expect(chart).toBeFocused();

      await page.keyboard.press('Home');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toContainText((marks[0] ?? '').split('：')[0] ?? '');
    });
  });

  test('filters, sorts and opens a source by keyboard alone', async ({ page }) => {
    await page.goto('');
    const register = registerOf(page);
    await page.getByRole('link', { name: '项目', exact: true }).press('Enter');
    await expect(register.head('阶段').getByRole('button')).toBeVisible();
    await register.search.focus();
    const stage = register.option('阶段', '建设');
    await tabTo(page, () => stage.evaluate((box) => box === document.activeElement), 40);
    await page.keyboard.press('Space');
    const built = countProjects((project) => project.stage === 'construction');
    await expect(register.count).toHaveText(`${all}个项目中的${built}个`);
    await expect(stage, 'the focus stays').toBeFocused();

    const head = register.head('项目').getByRole('button');
    await tabTo(page, () => head.evaluate((button) => button === document.activeElement), 40);
    await page.keyboard.press('Enter');
    await expect(register.head('项目')).toHaveAttribute('aria-sort', 'ascending');
    await expect(head, 'the focus stays').toBeFocused();
    await expect(register.table).toMatchAriaSnapshot({ name: 'table.aria.yml' });

    const source = register.table.getByRole('link', { name: /^出处：/ }).first();
    await tabTo(page, () => source.evaluate((link) => link === document.activeElement), 20);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(source).toBeFocused();
  });

  test('focus stays inside the source card until it closes', async ({ page }) => {
    await page.goto('');
    const figure = page.getByRole('link', { name: /[：:] ?97\.2%/ }).first();
    await figure.focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog');
    await expect(card).toBeVisible();
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab');
      // The browser's own controls take their turn; the page behind the card never does.
      const where = await card.evaluate(
        (dialog) => dialog.contains(document.activeElement) || document.activeElement === document.body,
      );
      expect(where).toBe(true);
    }
    await card.getByRole('button', { name: '关闭' }).focus();
    await page.keyboard.press('Enter');
    await expect(card).toHaveCount(0);
    await expect(figure).toBeFocused();
  });
});
