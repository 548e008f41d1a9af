import { dataset } from './support/dataset.ts';
import { altered, openFile } from './support/dataset-file.ts';
import { openRegister } from './support/register.ts';
import { expect, test } from './support/test.ts';

// 210 mm less the margins that the page asks for, at 96 dots an inch.
const SHEET = { width: 680, height: 990 };

test.describe('prints on paper', () => {
  test.use({ viewport: SHEET });

  test('the sheets hold whole tables, the address and the day, and no controls', async ({ page }) => {
    await page.goto('#/?theme=dark');
    await openRegister(page);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));

    const line = page.getByText(/打印于/);
    await expect(line).toBeVisible();
    await expect(line).toContainText(/\d{4}年\d{1,2}月\d{1,2}日/);
    await expect(line).toContainText(new URL(page.url()).host);

    await expect(page.getByRole('banner')).toBeHidden();
    for (const control of ['button', 'searchbox', 'checkbox', 'radio'] as const) {
      const seen = page.getByRole('main').getByRole(control).locator('visible=true');
      const names = (await seen.allTextContents()).filter((name) => !isTableHead.has(name.trim()));
      expect(names, `no ${control} on paper`).toEqual([]);
    }
    const register = page.locator('#projects').getByRole('table');
    await expect(register.getByRole('rowheader')).toHaveCount(dataset.projects.length);
    await expect(register.locator('thead')).toHaveCSS('display', 'table-header-group');
    await expect(register.getByRole('row').nth(1)).toHaveCSS('break-inside', 'avoid');

    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(ground, 'white paper, whatever the screen').toBe('rgb(255, 255, 255)');
  });

  test('of an opened dataset every chart is there, as a drawing or as its numbers', async ({ page }) => {
    await page.goto('');
    const title = '许州市2021年办理报告';
    await openFile(
      page,
      altered('other.json', (report) => {
        Object.assign(report, { id: 'xuzhou-2021', title: { zh: title, en: 'Xuzhou report of 2021' } });
        // Another name is another chart: none of them has a still.
        for (const indicator of report.indicators) indicator.name.zh += '甲';
        for (const project of report.projects) project.name.zh += '乙';
      }),
    );
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await page.emulateMedia({ media: 'print' });
    const charts = page.getByRole('figure');
    expect(await charts.count()).toBeGreaterThanOrEqual(8);
    for (const chart of await charts.all()) {
      const printed = chart.locator('svg, table').locator('visible=true');
      await expect(printed.first(), (await chart.textContent())?.slice(0, 40)).toBeVisible();
      const box = await printed.first().boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(SHEET.width + 1);
    }
  });

  test('no drawing and no table is wider than an A4 sheet', async ({ page }) => {
    await page.goto('');
    await openRegister(page);
    await page.emulateMedia({ media: 'print' });
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('main svg, main table')]
        .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map(
          (element) => element.closest('figure, section')?.getAttribute('aria-labelledby') ?? element.tagName,
        ),
    );
    expect(wide).toEqual([]);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThan(3);
    expect(sheets).toBeLessThan(30);
  });
});

/** The heads of the table's columns are buttons on screen and words on paper. */
const isTableHead = new Set(['项目', '板块', '领域', '地点', '阶段', '进展（原文）', '数据', '出处', '原文']);
