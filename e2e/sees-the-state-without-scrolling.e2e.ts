import type { Page } from '@playwright/test';
import { dataset, projects } from './support/dataset.ts';
import { altered, openFile } from './support/dataset-file.ts';
import { findMisfits, smallestText } from './support/fit.ts';
import { readPdf, unspaced } from './support/pdf.ts';
import { expect, test, WITH_ALL_FONTS } from './support/test.ts';

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 2560, height: 1440 },
];
const DOCUMENTS = { zh: 'index.html', en: 'index.en.html' } as const;

const overviewOf = (page: Page) => page.getByRole('region', { name: /^(总览|Overview)$/ });

interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The lines of words in the overview, as they stand on the screen. */
function readLines(page: Page): Promise<TextBox[]> {
  return page.evaluate(() => {
    const isSeen = (element: Element | null) =>
      element?.closest('.sr-only, .stage-name, [role=option]') === null &&
      element.checkVisibility({ visibilityProperty: true });
    const linesOf = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({
        text: node.textContent?.trim() ?? '',
        left,
        right,
        top,
        bottom,
      }));
    };
    return [...document.querySelectorAll('#overview *')]
      .filter(isSeen)
      .flatMap((element) => [...element.childNodes])
      .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
      .flatMap(linesOf);
  });
}

/** Lines of one size may reach into one another's leading, but not into the letters. */
function covers(one: TextBox, other: TextBox): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 2 && down > 0.45 * Math.min(one.bottom - one.top, other.bottom - other.top);
}

/** What of the overview is past the window's edge, or lies over other words of it. */
async function findCollisions(page: Page): Promise<string[]> {
  const lines = await readLines(page);
  // A notice about an opened dataset stands over it, and can be scrolled past.
  const { bottom, height } = await page.evaluate(() => {
    const masthead = document.querySelector('header')?.getBoundingClientRect().height ?? 0;
    const overview = document.getElementById('overview')?.getBoundingClientRect().height;
    return { bottom: masthead + (overview ?? Number.POSITIVE_INFINITY), height: window.innerHeight };
  });
  const covered = lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter((other) => covers(one, other))
      .map((other) => `“${one.text}” lies over “${other.text}”`),
  );
  return bottom > height + 0.5 ? [`it ends ${bottom - height} px below the window`, ...covered] : covered;
}

/** The parts of the tiles that tell a pillar's state and are not, or not whole, in the window. */
function findOutOfSight(tiles: Element[]): string[] {
  return tiles.flatMap((tile, index) =>
    ['.tile-status', '.stage-strip']
      .filter((part) => {
        const box = tile.querySelector(part)?.getBoundingClientRect();
        if (!box || box.width === 0 || box.height === 0) return true;
        const { innerWidth, innerHeight } = window;
        return box.left < 0 || box.top < 0 || box.right > innerWidth + 0.5 || box.bottom > innerHeight + 0.5;
      })
      .map((part) => `${part} of tile ${index + 1}`),
  );
}

for (const language of ['zh', 'en'] as const) {
  test(`sees the state of the four pillars without scrolling, in ${language}`, {
    tag: WITH_ALL_FONTS,
  }, async ({ page }) => {
    for (const theme of ['light', 'dark', 'projector']) {
      await page.goto(`${DOCUMENTS[language]}#/?theme=${theme}`);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      const tiles = overviewOf(page).locator('.tile');
      await expect(tiles).toHaveCount(dataset.pillars.length);
      for (const size of SIZES) {
        await page.setViewportSize(size);
        const where = `${size.width} × ${size.height}, ${theme}`;
        expect(await tiles.evaluateAll(findOutOfSight), where).toEqual([]);
        expect(await findCollisions(page), where).toEqual([]);
        expect(await findMisfits(page, '#overview'), where).toEqual([]);
        const { size: smallest, words } = await smallestText(page, '#overview');
        const least = theme === 'projector' && size.width >= 1920 ? 16 : 12;
        expect(smallest, `${where}: ${words}`).toBeGreaterThanOrEqual(least - 0.05);
      }
    }
  });
}

test('the two figures that lead are the largest type on the screen, each in its pillar’s tile', async ({
  page,
}) => {
  await page.goto('');
  const sizes = await page.evaluate(() =>
    [...document.querySelectorAll('#overview *')]
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      .map((element) => ({
        words: element.textContent ?? '',
        size: Number.parseFloat(getComputedStyle(element).fontSize),
      }))
      .sort((a, b) => b.size - a.size),
  );
  expect(sizes.slice(0, 2).map(({ words }) => words)).toEqual(['97.2%', '102.57%']);
  expect(sizes[2]?.size).toBeLessThan(sizes[1]?.size ?? 0);
});

test('on a phone all pillars have been seen, with their state, after two screens', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('');
  const tiles = overviewOf(page).locator('.tile');
  const last = await tiles.last().boundingBox();
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(2 * 844);
  expect(await findMisfits(page)).toEqual([]);
});

test('a tile opens its pillar, and Back returns', async ({ page }) => {
  await page.goto('');
  await overviewOf(page).locator('.tile').nth(2).getByRole('heading').getByRole('link').click();
  await expect(page.locator('#part-infrastructure')).toBeInViewport();
  expect(page.url()).toContain('at=part-infrastructure');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(other.locator('#part-infrastructure')).toBeInViewport();
  await other.close();
  await page.goBack();
  await expect(overviewOf(page).getByRole('heading', { level: 1 })).toBeInViewport();
});

test('F shows it alone on the whole screen, without a control, and the page again', async ({ page }) => {
  await page.goto('');
  const controls = overviewOf(page).getByRole('button', { name: '全屏' });
  await expect(controls).toBeVisible();
  // Keys are heard once the page is live.
  await expect(page.getByRole('listbox').first()).toBeAttached();
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('overview');
  await expect(controls).toBeHidden();
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBe(null);
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').press('f');
  expect(await page.evaluate(() => document.fullscreenElement), 'typed in a field it is a letter').toBe(null);
});

interface CopiedPillar {
  readonly id: string;
  readonly charts: readonly { readonly id: string; readonly type: string }[];
}

/** The report with so many pillars: those left over are outside the pillars, those too few are told again. */
const withPillars = (count: number) =>
  altered(`${count}.json`, (report) => {
    Object.assign(report, {
      id: `pillars-${count}`,
      title: { zh: `${count}个板块`, en: `${count} pillars` },
    });
    const own = report.pillars as unknown as CopiedPillar[];
    const pillars = Array.from({ length: count }, (_, index) => {
      const pillar = own[index % own.length];
      if (!pillar || index < own.length) return pillar && { ...pillar, cards: undefined };
      const charts = pillar.charts
        .filter(({ type }) => type !== 'units')
        .map((chart) => ({ ...chart, id: `${chart.id}-${index}` }));
      return { ...pillar, id: `${pillar.id}-${index}`, ordinal: index + 1, charts, cards: undefined };
    });
    const kept = new Set(pillars.map((pillar) => pillar?.id));
    const copies = count > own.length ? Math.floor(count / own.length) : 1;
    for (const list of [report.indicators, report.projects] as { id: string; pillar: string | null }[][]) {
      for (const [index, one] of list.entries()) {
        if (one.pillar !== null && !kept.has(one.pillar)) one.pillar = null;
        const copy = `${one.pillar}-${own.findIndex(({ id }) => id === one.pillar) + own.length}`;
        if (copies > 1 && index % 2 === 1 && kept.has(copy)) one.pillar = copy;
      }
    }
    Object.assign(report, { pillars, claims: [], announcements: [] });
  });

for (const count of [1, 2, 3, 5, 6, 8]) {
  test(`fits a report of ${count} pillars`, async ({ page }) => {
    await page.goto('');
    await openFile(page, withPillars(count));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${count}个板块`);
    for (const size of SIZES.slice(0, 4)) {
      await page.setViewportSize(size);
      await page.evaluate(() => window.scrollTo(0, 0));
      await expect(overviewOf(page).locator('.tile')).toHaveCount(count);
      expect(await findCollisions(page), `${size.width} × ${size.height}`).toEqual([]);
      expect(await findMisfits(page, '#overview')).toEqual([]);
    }
  });
}

/** The report with its projects told again under other names, until there are so many. */
const withProjects = (count: number) =>
  altered(`projects-${count}.json`, (report) => {
    Object.assign(report, {
      id: `projects-${count}`,
      title: { zh: `${count}个项目`, en: `${count} projects` },
    });
    const whole = projects.slice(0, Math.min(count, projects.length));
    const copies = Array.from({ length: count }, (_, index) => {
      const project = whole[index % whole.length];
      const again = Math.floor(index / whole.length);
      if (!project || again === 0) return project;
      return {
        ...project,
        id: `${project.id}-${again}`,
        name: { zh: `${project.name.zh}（续${again}）`, en: `${project.name.en} (again, ${again})` },
      };
    });
    const entries = copies.map((project) => ({ ...project, indicators: undefined, related: undefined }));
    Object.assign(report, { projects: entries, claims: [], announcements: [] });
  });

for (const count of [3, 300]) {
  test(`fits a report of ${count} projects, and counts all of them`, async ({ page }) => {
    await page.goto('');
    await openFile(page, withProjects(count));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${count}个项目`);
    await expect(overviewOf(page).getByRole('table').getByRole('row').last()).toContainText(String(count));
    for (const size of SIZES.slice(0, 4)) {
      await page.setViewportSize(size);
      expect(await findCollisions(page), `${size.width} × ${size.height}`).toEqual([]);
      expect(await findMisfits(page, '#overview')).toEqual([]);
    }
  });
}

test('who asks for larger letters has them in the overview too', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const title = page.getByRole('heading', { level: 1 });
  const sizeAt = async (size: string) => {
    await page.goto(`#/?size=${size}`);
    await expect(page.locator('html')).toHaveAttribute('data-size', size);
    return title.evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize));
  };
  const standard = await sizeAt('m');
  // The masthead grows too, and leaves a little less.
  expect((await sizeAt('xl')) / standard).toBeGreaterThan(1.25);
});

test('reads the overview without scripts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('');
  const overview = overviewOf(page);
  await expect(overview.locator('.tile')).toHaveCount(dataset.pillars.length);
  await expect(overview.getByRole('link', { name: /[：:] ?97\.2%/ })).toBeVisible();
  await expect(overview.locator('.tile-chart svg').first()).toBeVisible();
  await expect(overview.getByRole('table').getByRole('row').last()).toContainText(String(projects.length));
  await context.close();
});

test('prints it on one sheet, lying', async ({ page }) => {
  await page.goto('');
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  const lying = pages.filter(({ width, height }) => width > height);
  expect(lying).toHaveLength(1);
  const words = unspaced(lying[0]?.text ?? '');
  for (const { name } of dataset.pillars) expect(words).toContain(unspaced(name.zh));
  expect(words).toContain('97.2');
  expect(words).toContain('102.57');
});
