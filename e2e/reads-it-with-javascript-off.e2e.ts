import { dataset, inChinese, inEnglish, projects } from './support/dataset.ts';
import { expect, test } from './support/test.ts';

const tokens = [
  ...dataset.indicators.map(({ id, actual }) => ({ id, token: actual.token })),
  ...dataset.projects.flatMap(({ id, figures }) => figures.map(({ token }) => ({ id, token }))),
];

/** In bytes, before compression. What a document gains in words and charts may raise it; a list of classes at each may not. */
const MOST = { 'index.html': 292_000, 'index.en.html': 300_000 };

test('the documents stay as light as they are: a repeated thing has a class of its own', async ({
  request,
}) => {
  for (const [name, most] of Object.entries(MOST))
    expect((await (await request.get(name)).body()).length, name).toBeLessThanOrEqual(most);
});

test.describe('reads it with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('every figure as printed and every project by name are on the page', async ({ page }) => {
    await page.goto('');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    const words = ((await page.getByRole('main').textContent()) ?? '').replace(/\s/g, '');
    const absent = tokens.filter(({ token }) => !words.includes(token.replace(/\s/g, '')));
    expect(absent, 'figures that cannot be read').toEqual([]);
    await expect(page.locator('#projects').getByRole('rowheader')).toHaveText(projects.map(inChinese));
  });

  test('every chart is drawn, with its words, and its table opens', async ({ page }) => {
    await page.goto('');
    await page.getByText('目标与完成率', { exact: true }).locator('visible=true').click();
    const charts = page.getByRole('figure');
    const count = await charts.count();
    expect(count).toBeGreaterThanOrEqual(7);
    for (const chart of await charts.all()) {
      const drawing = chart.locator('svg').locator('visible=true').first();
      await expect(drawing).toBeVisible();
      expect((await drawing.textContent())?.length, 'the drawing has words in it').toBeGreaterThan(10);
      const image = chart.getByRole('img');
      await expect(image).toHaveAccessibleName(/./);
      await expect(image).toHaveAccessibleDescription(/\d/);
      await chart.getByText('表格', { exact: true }).click();
      await expect(chart.getByRole('table')).toBeVisible();
      expect(await chart.getByRole('row').count()).toBeGreaterThan(1);
    }
  });

  test('the English document holds the report too', async ({ page }) => {
    await page.goto('index.en.html');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(dataset.title.en);
    await expect(page.locator('#projects').getByRole('rowheader')).toHaveText(projects.map(inEnglish));
  });

  test('a phone shows it without scrolling sideways', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
      ...(baseURL && { baseURL }),
    });
    const page = await context.newPage();
    await page.goto('');
    // A page that can be scrolled sideways does so when asked.
    await page.mouse.move(180, 400);
    await page.mouse.wheel(500, 0);
    const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
    expect(heading?.x).toBeGreaterThanOrEqual(0);
    await context.close();
  });
});
