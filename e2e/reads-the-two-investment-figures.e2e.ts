import { expect, test } from './support/test.ts';

test.describe('reads the two investment figures and where they stand', () => {
  test('the two figures, the source card of one, a computed target, and the ways to close a card', async ({
    page,
  }) => {
    await test.step('they come first, each with its own denominator, its day or that none is stated, and its gap', async () => {
      await page.goto('');
      const tile = (name: string) =>
        page.getByRole('region', { name: '总览' }).locator('.tile').filter({ hasText: name });
      const [task, plan] = [tile('专班项目'), tile('百城提质')];
      const figures = page.locator('.tile-figure-leads .tile-number').getByRole('link');
      await expect(figures).toHaveText(['97.2%', '102.57%']);
      const size = (index: number) =>
        figures.nth(index).evaluate((link) => Number.parseFloat(getComputedStyle(link).fontSize));
      expect(await size(0), 'the first figure leads the page').toBeGreaterThanOrEqual(48);
      expect(await size(1), 'so does the second').toBeGreaterThanOrEqual(48);

      await expect(task).toContainText('年度任务完成率');
      await expect(task).toContainText('截至11月底');
      await expect(task).toContainText('快于序时进度5.7个百分点');
      await expect(plan).toContainText('年度计划投资完成率');
      await expect(plan).toContainText('超过年度计划投资2.57个百分点');
      await expect(plan).toContainText('报告未注明统计截至日期');
      await expect(plan, 'without a day there is no pace').not.toContainText('序时');
    });

    await test.step('the source card says that 97.2% is quoted, where it stands, its day and its denominator', async () => {
      await page
        .getByRole('link', { name: /[：:] ?97\.2%/ })
        .first()
        .click();
      const card = page.getByRole('dialog', { name: '新兴产业专班项目完成投资：完成率' });
      await expect(card).toContainText('97.2%');
      await expect(card).toContainText('报告原文');
      await expect(card).toContainText(/第一部分第4句：“97\.2%”/);
      await expect(card).toContainText('2020年11月30日');
      await expect(card).toContainText('年度任务');
      await card.getByText('出处与引文', { exact: true }).click();
      await expect(card).toContainText('全文第717～721字');
      await expect(card).toContainText(/97\.2%.*原文第一部分第4句/);
      await page.keyboard.press('Escape');
      await expect(card).toHaveCount(0);
    });

    await test.step('a computed target shows its arithmetic', async () => {
      await page.getByRole('navigation', { name: '目录' }).getByRole('link', { name: '目标' }).click();
      await page
        .locator('#targets')
        .getByRole('link', { name: /357\.7亿元/ })
        .click();
      const card = page.getByRole('dialog');
      await expect(card).toContainText('据报告计算');
      await expect(card).toContainText('347.7亿元 ÷ 97.2% ≈ 357.7亿元');
      await expect(card.locator('.origin-mark').first()).not.toContainText('报告原文');
      await card.getByText('出处与引文', { exact: true }).click();
      await expect(card).toContainText(/报告未列，据报告计算/);
      await page.keyboard.press('Escape');
      await expect(card).toHaveCount(0);
    });

    await test.step('Esc closes the card and gives the focus back; Back closes it too', async () => {
      const figure = page.getByRole('link', { name: /[：:] ?97\.2%/ }).first();
      const card = page.getByRole('dialog');
      await figure.click();
      await expect(card).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(card).toHaveCount(0);
      await expect(figure).toBeFocused();

      await figure.click();
      await expect(card).toBeVisible();
      await page.goBack();
      await expect(card).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  });

  test('the copied link opens the same card elsewhere', async ({ page, context, browser, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('');
    await page
      .getByRole('link', { name: /[：:] ?102\.57%/ })
      .first()
      .click();
    const card = page.getByRole('dialog');
    await card.getByRole('button', { name: '复制链接' }).click();
    await expect(card.getByRole('status').first()).toHaveText('已复制');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).origin).toBe(new URL(baseURL ?? '').origin);

    const elsewhere = await browser.newContext({ locale: 'zh-CN' });
    const other = await elsewhere.newPage();
    await other.goto(link);
    await expect(other.getByRole('dialog')).toHaveAccessibleName('百城建设提质工程完成投资：完成率');
    expect(await other.getByRole('dialog').getByRole('definition').allInnerTexts()).toEqual(
      await card.getByRole('definition').allInnerTexts(),
    );
    await elsewhere.close();
  });

  test('a link to a figure that is not in the report says so', async ({ page }) => {
    await page.goto('#/?figure=no-such-figure');
    const card = page.getByRole('dialog', { name: '没有这个数字' });
    await expect(card).toContainText('no-such-figure');
    await card.getByRole('button', { name: '关闭' }).click();
    await expect(card).toHaveCount(0);
  });

  test('the card of a figure tells its target and completion, and stands whole on the screen', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const document of ['index.html', 'index.en.html']) {
      for (const figure of ['5g-stations', 'emerging-investment.completion', 'renewal-investment.gap']) {
        await page.goto(`${document}#/?figure=${figure}`);
        const card = page.getByRole('dialog');
        await expect(card).toBeVisible();
        const overflow = await card.evaluate((element) => element.scrollHeight - element.clientHeight);
        expect(overflow, `${figure} in ${document}`).toBeLessThanOrEqual(0);
      }
    }
    await page.goto('index.html#/?figure=5g-stations');
    const card = page.getByRole('dialog');
    await expect(card).toContainText(/目标\s*1500个/);
    await expect(card).toContainText(/完成率\s*109\.4%/);
    await card.getByRole('link', { name: '109.4%' }).click();
    await expect(page.getByRole('dialog', { name: /完成率/ })).toContainText('1641 ÷ 1500 = 109.4%');
  });
});
