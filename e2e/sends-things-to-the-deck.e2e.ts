import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { showAllProjects } from './support/chart.ts';
import { dataset, projects, stageNames } from './support/dataset.ts';
import { openRegister } from './support/register.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';

/** The names of the arrangement's slides, as they are read out: “第3页：…”. */
const slideList = (page: Page) => page.getByRole('list', { name: '各页，按放映顺序' }).getByRole('button');

test.describe('sends things to the deck', () => {
  test('a chart: added, shown in the arrangement, kept over a reload, pointed out the second time', async ({
    page,
  }) => {
    await page.goto('');
    const panel = await showAllProjects(page);
    const add = panel.getByRole('button', { name: '加入演示' });
    await add.click();
    const status = panel.getByRole('status').filter({ hasText: /演示/ });
    await expect(status).toContainText(/已加入演示，第\d+(～\d+)?页/);
    const [, page1, last = page1] = /第(\d+)(?:～(\d+))?页/.exec((await status.textContent()) ?? '') ?? [];
    const number = Number(page1);
    await expectNoAxeViolations(page, '#stages-title ~ *');

    await status.getByRole('link', { name: '查看编排' }).click();
    const chosen = slideList(page).and(page.locator('[aria-current=true]'));
    await expect(chosen).toHaveAccessibleName(new RegExp(`^第${number}页：`));
    const count = await slideList(page).count();
    // Before the closing slide.
    expect(Number(last)).toBe(
      (await slideList(page)
        .and(page.getByLabel(/^第\d+页：/))
        .count()) - 1,
    );
    const name = (await chosen.getAttribute('aria-label')) ?? '';

    await page.reload();
    await expect(slideList(page)).toHaveCount(count);
    await expect(slideList(page).nth(number - 1)).toHaveAccessibleName(name);

    await page.getByRole('button', { name: '返回报告' }).click();
    const again = await showAllProjects(page);
    await again.getByRole('button', { name: '加入演示' }).click();
    await expect(again.getByRole('status').filter({ hasText: '演示中已有' })).toContainText(`第${number}页`);
  });

  test('a figure from its source card, taken back by Undo', async ({ page }) => {
    await page.goto('#/?figure=emerging-investment');
    const card = page.getByRole('dialog');
    await card.getByRole('button', { name: '加入演示' }).click();
    await expect(card.getByRole('status').filter({ hasText: '已加入演示' })).toBeVisible();
    await card.getByRole('button', { name: '撤销' }).click();
    await expect(card.getByText('已加入演示')).toHaveCount(0);
    await card.getByRole('button', { name: '加入演示' }).click();
    await card.getByRole('link', { name: '查看编排' }).click();
    await expect(card).toHaveCount(0);
    const chosen = slideList(page).and(page.locator('[aria-current=true]'));
    const indicator = dataset.indicators.find(({ id }) => id === 'emerging-investment');
    await expect(chosen).toHaveAccessibleName(new RegExp(`：${indicator?.name.zh}：`));
  });

  test('the filtered project table: a few rows at once, the whole after a question', async ({ page }) => {
    const stage = 'completed';
    const completed = projects.filter((project) => project.stage === stage);
    await page.goto(`#/?stage=${stage}&sort=-name`);
    const register = await openRegister(page);
    await expect(register.names).toHaveCount(completed.length);
    const first = (await register.names.first().textContent()) ?? '';
    await register.region.getByRole('button', { name: '加入演示' }).click();
    const status = register.region.getByRole('status').filter({ hasText: '演示' });
    await expect(status).toContainText('已加入演示');
    await status.getByRole('link', { name: '查看编排' }).click();
    const chosen = slideList(page).and(page.locator('[aria-current=true]'));
    await expect(chosen).toHaveAccessibleName(
      new RegExp(`：${stageNames[stage]}：共${completed.length}个项目`),
    );
    await page.getByRole('button', { name: '从此页开始演示' }).click();
    await expect(page.getByRole('table').getByText(first.trim()).first()).toBeVisible();

    await page.goto('about:blank');
    await page.goto('');
    const whole = await openRegister(page);
    await whole.region.getByRole('button', { name: '加入演示' }).click();
    const asked = whole.region.getByRole('status').filter({ hasText: '全部加入演示吗' });
    await expect(asked).toContainText(/需要\d+页/);
    await asked.getByRole('button', { name: '不加入' }).click();
    await expect(asked).toHaveCount(0);
    await whole.region.getByRole('button', { name: '加入演示' }).click();
    await asked.getByRole('button', { name: '全部加入' }).click();
    await expect(whole.region.getByRole('status').filter({ hasText: '已加入演示' })).toBeVisible();
  });

  test('a chart is saved as SVG and as PNG', async ({ page }) => {
    await page.goto('');
    const panel = await showAllProjects(page);
    for (const format of ['SVG', 'PNG'] as const) {
      const saving = page.waitForEvent('download');
      await panel.getByRole('button', { name: new RegExp(`^下载 ${format}`) }).click();
      const download = await saving;
      const ending = format === 'SVG' ? '.svg' : '@2x.png';
      expect(download.suggestedFilename()).toBe(`${dataset.id}-zh-stage-matrix${ending}`);
      const bytes = await readFile(await download.path());
      const head = format === 'SVG' ? Buffer.from('<svg ') : Buffer.from([0x89, 0x50, 0x4e, 0x47]);
      expect(bytes.subarray(0, head.length).equals(head)).toBe(true);
      await expect(panel.getByRole('status').filter({ hasText: '已下载' })).toContainText(
        download.suggestedFilename(),
      );
    }
  });
});
