import { dataset } from './support/dataset.ts';
import { forgiveMissingFiles, holdBack } from './support/missing-code.ts';
import { openRegister, registerOf } from './support/register.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';

test.describe('finds any figure by asking, on the page', () => {
  test('a question opens by / or Ctrl-K or the masthead, answers while it is typed, and leads to the source', async ({
    page,
  }) => {
    await page.goto('');
    await openRegister(page);
    const dialog = page.getByRole('dialog', { name: '查询' });
    const field = dialog.getByRole('combobox');
    const ask = page.getByRole('banner').getByRole('button', { name: '查询' });
    await ask.click();
    await expect(field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(ask).toBeFocused();

    // A slash that is typed into a field is a slash.
    await registerOf(page).region.getByRole('searchbox').focus();
    await page.keyboard.press('/');
    await expect(dialog).toHaveCount(0);
    await page.keyboard.press('Control+k');
    await field.fill('5G基站建了多少');
    await expect(dialog).toContainText('1641');
    await expectNoAxeViolations(page, '.ask');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(2);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await expect(field).toBeFocused();
  });

  test('a sector that is asked for is shown in the project table', async ({ page }) => {
    await page.goto('');
    await openRegister(page);
    await page.keyboard.press('Escape');
    await page.locator('body').press('/');
    await page.getByRole('combobox').fill('水利');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page).toHaveURL(/sector=water/);
    const water = dataset.projects.filter(({ sector }) => sector === 'water');
    await expect(registerOf(page).names).toHaveCount(water.length);
    await expect(registerOf(page).names.first()).toBeInViewport();
  });

  test('a note of the cross-checks and a term open where they stand, though folded; a word explains itself', async ({
    page,
  }) => {
    await page.goto('');
    const tile = page.getByRole('region', { name: '总览' }).getByRole('listitem');
    const explanation = page.getByRole('tooltip');
    const word = tile.getByRole('button', { name: '序时进度' }).first();
    await word.hover();
    await expect(explanation).toContainText('天数');
    await explanation.hover();
    await expect(explanation).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(explanation).toHaveCount(0);
    await word.focus();
    await expect(word).toHaveAccessibleDescription(/^序时进度：/);
    await word.blur();
    await expect(explanation).toHaveCount(0);
    await tile.locator('.origin-mark').first().hover();
    await expect(explanation).toContainText('据报告计算：');
    const sign = page.getByRole('region', { name: '总览' }).getByRole('button', { name: '算' });
    await sign.focus();
    await expect(sign).toHaveAccessibleDescription(/^据报告计算：/);
    // Each word is a stop once in a part.
    await page.keyboard.press('Tab');
    const stops = page.locator('.overview .explained[tabindex="0"]');
    await expect(stops.filter({ hasText: '序时进度' })).toHaveCount(1);
    await expect(stops.filter({ hasText: '算' })).toHaveCount(1);
    await openRegister(page);
    await page.keyboard.press('Escape');
    for (const [asked, place] of [
      ['有哪些前后不一致', '#note-titleInVersions-motion-title'],
      ['未列数据', '#note-claimWithoutFigure-infrastructure'],
      ['什么是序时进度', '#term-pace'],
      ['什么是专班', '#term-own-task-force'],
    ] as const) {
      await expect(page.locator(place)).toBeHidden();
      await page.locator('body').press('/');
      await page.getByRole('combobox').fill(asked);
      await expectNoAxeViolations(page, '.ask');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(page.locator(place)).toBeInViewport();
    }
  });

  test('where its code does not arrive, the question says so and can be asked again', async ({
    page,
    complaints,
  }) => {
    const arrive = await holdBack(page, 'PageQuestions');
    await page.goto('');
    await openRegister(page);
    await page.getByRole('banner').getByRole('button', { name: '查询' }).click();
    const missing = page.getByRole('dialog', { name: '“查询”未能打开' });
    await expect(missing).toBeVisible();
    await arrive();
    await missing.getByRole('button', { name: '重试' }).click();
    await expect(page.getByRole('combobox')).toBeFocused();
    forgiveMissingFiles(complaints);
  });
});
