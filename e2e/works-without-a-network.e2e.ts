import type { Page } from '@playwright/test';
import { openChart } from './support/chart.ts';
import { dataset, inChinese, projects } from './support/dataset.ts';
import { altered, dropFile } from './support/dataset-file.ts';
import { openDownloads, slideCount, take } from './support/downloads.ts';
import { type KeptSite, makeKeptSite, NEXT_TITLE } from './support/kept-site.ts';
import { wordFile } from './support/made-files.ts';
import { openRegister } from './support/register.ts';
import { leaveByEscape, openTalk, slideOf } from './support/talk.ts';
import { test as base, expect } from './support/test.ts';

const test = base.extend<{ site: KeptSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  site: async ({}, use, testInfo) => {
    const site = await makeKeptSite(testInfo.outputPath('kept'));
    await use(site);
    await site.stop();
  },
  baseURL: ({ site }, use) => use(site.address),
});

test.use({ serviceWorkers: 'allow' });

const energy = projects.filter((project) => project.sector === 'energy');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const offer = (page: Page) => page.getByText('本网站有新版本');
const goOver = (page: Page) => page.getByRole('button', { name: '更新', exact: true }).click();

/** The page's worker in this state; the page itself has none to tell of what it keeps. */
const workerIs = (page: Page, state: 'active' | 'waiting') =>
  expect
    .poll(
      () => page.evaluate(async (name) => !!(await navigator.serviceWorker.getRegistration())?.[name], state),
      {
        timeout: 60_000,
      },
    )
    .toBe(true);

/** What the device keeps, by its addresses beside the page. */
const keptFiles = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return lists.flat().map(({ url }) => new URL(url).pathname.slice(1));
  });

/** What the browser says of a site that does not answer is no fault of the page. */
const forgive = (complaints: string[]) => {
  const ours = /service-worker\.js|ERR_CONNECTION_REFUSED|ERR_FAILED|error occurred when fetching the script/;
  complaints.splice(0, complaints.length, ...complaints.filter((one) => !ours.test(one)));
};

test('after one visit page, talk, files and opened datasets work while the server is stopped', async ({
  page,
  site,
  complaints,
}, testInfo) => {
  await page.goto('');
  await expect(heading(page)).toHaveText(dataset.title.zh);
  await workerIs(page, 'active');
  const installability = await (await page.context().newCDPSession(page)).send(
    'Page.getInstallabilityErrors',
  );
  expect(installability.installabilityErrors, 'the site can be installed').toEqual([]);
  await site.stop();
  await page.reload();
  await expect(heading(page)).toHaveText(dataset.title.zh);

  const register = await openRegister(page);
  await register.option('领域', '能源').check();
  await expect(register.names).toHaveText(energy.map(inChinese));
  const { panel, chart } = await openChart(page.locator('#part-infrastructure'));
  await chart.focus();
  await expect(panel.locator('.chart-live svg')).toBeVisible();
  await register.search.fill('zdcyy');
  await expect(register.names, 'the readings of characters are there').toHaveCount(0);

  await openTalk(page);
  await page.keyboard.press('End');
  await expect(slideOf(page)).toBeVisible();
  await leaveByEscape(page);
  for (const format of ['XLSX', 'PPTX'] as const) {
    const menu = await openDownloads(page);
    await expect(menu).toContainText('断网时也能打开');
    const file = await take(page, menu, format);
    expect(file.bytes.length).toBeGreaterThan(10_000);
    if (format === 'PPTX') expect(slideCount(file)).toBeGreaterThan(10);
    await page.keyboard.press('Escape');
  }

  const title = '许州市2021年办理报告';
  await dropFile(
    page,
    altered('other.json', (report) => {
      Object.assign(report, { id: 'xuzhou-2021', title: { zh: title, en: 'Xuzhou 2021' } });
    }),
  );
  await expect(heading(page)).toHaveText(title);
  await expect(page.getByRole('status').filter({ hasText: '它保存在本机' })).toBeVisible();
  await page.reload();
  await expect(heading(page), 'an opened dataset is still there').toHaveText(title);
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(heading(page), 'and so is the other document').toHaveText('Xuzhou 2021');
  await dropFile(page, wordFile('report.docx', ['2031年1月5日', '一、工业经济', '完成投资32亿元。']));
  await expect(page.getByRole('dialog')).toContainText('report.docx');
  forgive(complaints);
  expect(testInfo.errors).toEqual([]);
});

test('a new version is offered and never forced: the talk goes on with its own scripts, then the page goes over', async ({
  page,
  site,
  complaints,
}) => {
  await page.goto('');
  await workerIs(page, 'active');
  const former = await keptFiles(page);
  await openTalk(page);
  await site.putNext();
  const second = await page.context().newPage();
  await second.goto('');
  await expect(heading(second), 'what is complete on the device is shown').toHaveText(dataset.title.zh);
  await workerIs(second, 'waiting');
  await expect(offer(second)).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
  await site.stop();

  await test.step('one window goes over, without a network; the talk in the other does not', async () => {
    await goOver(second);
    await expect(heading(second)).toHaveText(NEXT_TITLE);
    await expect(offer(second)).toHaveCount(0);
    await expect(slideOf(page)).toContainText(dataset.title.zh);
    await page.keyboard.press('/');
    await page.getByRole('dialog', { name: '查询' }).getByRole('combobox').fill('zdcyy');
    await expect(page.getByRole('dialog', { name: '查询' }).getByRole('option').first()).toContainText(
      '中德产业园',
    );
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await expect(offer(page)).toHaveCount(0);
  });

  await test.step('what it had not loaded yet is its own too', async () => {
    await leaveByEscape(page);
    await expect(heading(page)).toHaveText(dataset.title.zh);
    await page
      .getByRole('link', { name: /[：:] ?97\.2%/ })
      .first()
      .click();
    await expect(page.getByRole('dialog')).toContainText('报告原文');
    await page.keyboard.press('Escape');
  });

  await test.step('then it goes over, and what only the former version had is given up', async () => {
    await goOver(page);
    await expect(heading(page)).toHaveText(NEXT_TITLE);
    await second.close();
    await page.reload();
    const now = former.map((name) => name).filter((name) => /-[\w-]{8}\.(?:js|css)$/.test(name));
    expect(now.length).toBeGreaterThan(50);
    await expect
      .poll(async () => (await keptFiles(page)).filter((name) => now.includes(name)).length, {
        timeout: 30_000,
      })
      .toBe(0);
    await expect(heading(page)).toHaveText(NEXT_TITLE);
  });
  forgive(complaints);
});
