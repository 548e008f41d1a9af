import { dataset } from './support/dataset.ts';
import { altered, openFile } from './support/dataset-file.ts';
import { readPdf, unspaced } from './support/pdf.ts';
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
  });

  for (const { language, document, contents, words, head } of [
    { language: '中文', document: 'index.html', contents: '目录', words: '进展（原文）', head: '全部项目' },
    {
      language: 'English',
      document: 'index.en.html',
      contents: 'Contents',
      words: 'Status (translated)',
      head: 'All projects',
    },
  ]) {
    test(`the whole report is a paper: cover, contents, numbered sheets (${language})`, async ({ page }) => {
      await page.goto(document);
      await openRegister(page);
      const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
      const texts = pages.map(({ text }) => unspaced(text));
      expect(pages.length).toBeGreaterThanOrEqual(12);
      expect(pages.length).toBeLessThanOrEqual(24);
      for (const [index, { width, height, text, images }] of pages.entries()) {
        const name = `sheet ${index + 1}`;
        expect([Math.round(width), Math.round(height)], name).toEqual([210, 297]);
        expect(images, `${name}: charts are drawn, not pictures of dots`).toBe(0);
        expect(unspaced(text).length, `${name} is not empty`).toBeGreaterThan(60);
        const number = unspaced(`${index + 1} / ${pages.length}`);
        if (index > 0) expect(texts[index], `${name} is numbered`).toContain(number);
      }

      const lang = language === '中文' ? 'zh' : 'en';
      const [cover = '', list = ''] = texts;
      const { title, place, body, session, source } = dataset;
      for (const words of [title[lang], place[lang], body[lang], session[lang], dataset.id, source.sha256]) {
        expect(cover).toContain(unspaced(words));
      }
      expect(cover, 'what the mark of computed figures means').toMatch(/本站计算|Computed/);
      expect(cover).not.toContain(`/${pages.length}`);

      expect(list).toContain(contents);
      for (const pillar of dataset.pillars) expect(list).toContain(unspaced(pillar.name[lang]));
      for (const pillar of dataset.pillars) {
        const foot = unspaced(pillar.name[lang]);
        expect(
          texts.slice(2).some((text) => text.includes(unspaced(title[lang])) && text.includes(foot)),
        ).toBe(true);
      }

      const heads = texts.filter((text) => text.includes(unspaced(words)));
      expect(heads.length, 'the head of the long table stands on each of its sheets').toBeGreaterThan(1);
      const all = texts.join('');
      expect(all).toContain(unspaced(head));
      for (const project of dataset.projects) {
        expect(all.includes(unspaced(project.name[lang])), project.name[lang]).toBe(true);
      }
    });
  }

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
const isTableHead = new Set(['项目', '板块', '领域', '地点', '阶段', '进展（原文）', '数据', '出处', '原文']);
