import { openFile } from './support/dataset-file.ts';
import { draftMadeUp } from './support/made-up-report.ts';
import { openRegister } from './support/register.ts';
import { expect, test } from './support/test.ts';

/** What staff do with next year's report: a command reads the text, and the page opens what it wrote. */
test.describe('opens a draft of a made-up report', () => {
  test('its figures, parts and projects are on the page', async ({ page }, testInfo) => {
    const draft = draftMadeUp(testInfo.outputPath('qichuan-2031.json'));
    await page.goto('');
    await openFile(page, draft);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('栖川市');
    await expect(page.getByText('正在显示从文件打开的数据集')).toBeVisible();

    for (const part of ['工业经济稳中有进', '项目建设提速加力', '改革开放纵深推进', '民生福祉持续增进']) {
      await expect(page.getByText(part).first()).toBeAttached();
    }
    await page
      .getByRole('link', { name: /[：:] ?104\.7%/ })
      .first()
      .click();
    await expect(page.getByRole('dialog')).toContainText('年度计划');
    await page.keyboard.press('Escape');

    const register = await openRegister(page);
    await expect(register.names).toHaveCount(21);
    await register.region.getByRole('radio', { name: /^全部/ }).check();
    await expect(register.names).toHaveCount(24);
    await register.search.fill('青螺湾');
    await expect(register.names).toHaveText([/青螺湾隧道/]);
    await expect(register.column('阶段')).toContainText('建设');
    // Of its ledger, and of its table.
    await register.search.fill('东浦路');
    await expect(register.names).toHaveText([/东浦路雨污分流改造工程/]);
    await register.search.fill('儿童友好公园');
    await expect(register.table).toContainText('主体完工');
  });
});
