import type { Page } from '@playwright/test';
import { dataset, projects } from './support/dataset.ts';
import { altered, openFile } from './support/dataset-file.ts';
import { type PdfPage, readPdf, unspaced } from './support/pdf.ts';
import { openRegister } from './support/register.ts';
import { expect, test, WITH_ALL_FONTS } from './support/test.ts';

/** The sheet after cover and contents. */
const OVERVIEW = 2;
// 210 mm less the margins that the page asks for, at 96 dots an inch.
const SHEET = { width: 680, height: 990 };

/** Prints a document as the browser's own command does; the words of each sheet without their blanks. */
async function print(page: Page, document: string): Promise<PdfPage[]> {
  await page.goto(document);
  await openRegister(page);
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  return pages.map((sheet) => ({ ...sheet, text: unspaced(sheet.text) }));
}

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
      // A word that explains itself on the screen is a word of its sentence on paper.
      const ofControls = seen.and(page.locator(':not(.explained)'));
      const names = (await ofControls.allTextContents()).filter((name) => !isTableHead.has(name.trim()));
      expect(names, `no ${control} on paper`).toEqual([]);
    }
    await expect(page.locator('.explained').first()).toHaveCSS('text-decoration-line', 'none');
    const register = page.locator('#projects').getByRole('table');
    await expect(register.getByRole('rowheader')).toHaveCount(projects.length);
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
    expect(await charts.count()).toBeGreaterThanOrEqual(7);
    for (const chart of await charts.all()) {
      const printed = chart.locator('svg, table').locator('visible=true');
      await expect(printed.first(), (await chart.textContent())?.slice(0, 40)).toBeVisible();
      const box = await printed.first().boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(SHEET.width + 1);
    }
  });

  for (const { lang, document, contents, column } of [
    { lang: 'zh', document: 'index.html', contents: '目录', column: '进展（报告表述）' },
    { lang: 'en', document: 'index.en.html', contents: 'Contents', column: 'Status (translated)' },
  ] as const) {
    test(`as a report: numbered sheets of A4, cover and contents, chapters at the feet, the whole table: ${lang}`, {
      tag: WITH_ALL_FONTS,
    }, async ({ page }) => {
      const sheets = await print(page, document);
      await test.step('no drawing and no table is wider than a sheet', async () => {
        await page.emulateMedia({ media: 'print' });
        const wide = await page.evaluate(() =>
          [...window.document.querySelectorAll('main svg, main table')]
            .filter(
              (element) =>
                element.getBoundingClientRect().right > window.document.documentElement.clientWidth + 1,
            )
            .map(
              (element) =>
                element.closest('figure, section')?.getAttribute('aria-labelledby') ?? element.tagName,
            ),
        );
        expect.soft(wide).toEqual([]);
      });

      await test.step('every sheet is A4, numbered, and drawn in vectors', () => {
        expect(sheets.length).toBeGreaterThanOrEqual(12);
        expect(sheets.length).toBeLessThanOrEqual(24);
        for (const [index, { width, height, text, images }] of sheets.entries()) {
          const name = `sheet ${index + 1}`;
          // The overview lies.
          const asked = index === OVERVIEW ? [297, 210] : [210, 297];
          expect.soft([Math.round(width), Math.round(height)], name).toEqual(asked);
          expect.soft(images, `${name}: charts are drawn, not pictures of dots`).toBe(0);
          expect.soft(text.length, `${name} is not empty`).toBeGreaterThan(60);
          // The cover has no number.
          expect.soft(text.includes(`${index + 1}/${sheets.length}`), `number on ${name}`).toBe(index > 0);
        }
      });

      await test.step('cover and contents stand before the report, and its chapters at the feet', () => {
        const [cover, list, ...rest] = sheets;
        const { title, place, body, session, source, pillars, id } = dataset;
        for (const words of [title[lang], place[lang], body[lang], session[lang], id, source.sha256]) {
          expect.soft(cover?.text).toContain(unspaced(words));
        }
        expect.soft(cover?.text, 'what the mark of computed figures means').toMatch(/据报告计算|Computed/);
        expect.soft(list?.text).toContain(contents);
        for (const pillar of pillars) {
          const name = unspaced(pillar.name[lang]);
          expect.soft(list?.text).toContain(name);
          const foot = new RegExp(`${unspaced(title[lang])}·.${name}`);
          expect.soft(rest.filter(({ text }) => foot.test(text)).length, name).toBeGreaterThan(0);
        }
      });

      await test.step('the long table has its head on each of its sheets, and every project', () => {
        const headed = sheets.filter(({ text }) => text.includes(unspaced(column)));
        expect.soft(headed.length).toBeGreaterThan(1);
        const all = sheets.map(({ text }) => text).join('');
        const lost = dataset.projects.filter(({ name }) => !all.includes(unspaced(name[lang])));
        expect.soft(lost.map(({ name }) => name[lang])).toEqual([]);
      });
    });
  }

  test('a card that is open lies over no sheet', async ({ page }) => {
    await page.goto('#/?figure=emerging-investment');
    await expect(page.getByRole('dialog')).toBeVisible();
    const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(unspaced(pages[1]?.text ?? '')).toContain('目录');
    const hash = dataset.source.sha256.slice(0, 16);
    const cards = pages.filter(({ text }) => unspaced(text).includes(`${hash}…`));
    expect(cards).toHaveLength(0);
  });

  test('with scripts off it is the same paper, cover and contents included', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await page.goto('');
    const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    await context.close();
    expect(unspaced(pages[0]?.text ?? '')).toContain(dataset.source.sha256);
    expect(unspaced(pages[1]?.text ?? '')).toContain('目录');
    expect(unspaced(pages.at(-1)?.text ?? '')).toContain(`${pages.length}/${pages.length}`);
    expect(pages.reduce((sum, { images }) => sum + images, 0)).toBe(0);
  });
});

/** The heads of the table's columns are buttons on screen and words on paper. */
const isTableHead = new Set([
  '项目',
  '板块',
  '领域',
  '地点',
  '阶段',
  '进展（报告表述）',
  '相关数字',
  '出处',
  '原文',
]);
