import type { Page } from '@playwright/test';
import { openChart } from './support/chart.ts';
import { projects } from './support/dataset.ts';
import { altered, fileOf, openFile } from './support/dataset-file.ts';
import { openDownloads } from './support/downloads.ts';
import { forgiveMissingFiles, holdBack } from './support/missing-code.ts';
import { openRegister, registerOf } from './support/register.ts';
import { openTalk, slideOf } from './support/talk.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';

/** What lies at the foot of the window and names the parts that have no code. */
const bar = (page: Page) => page.getByRole('alert').filter({ hasText: /未能加载/ });
const dialogOf = (page: Page, name: string) => page.getByRole('dialog', { name: `“${name}”未能打开` });
/** The chunk of the pinyin dictionary, by the name of its package's own file. */
const PINYIN = 'esm';
const retryIn = (place: ReturnType<typeof bar>) => place.getByRole('button', { name: '重试' });

test.afterEach(({ complaints }) => forgiveMissingFiles(complaints));

test.describe('goes on without code that does not arrive', () => {
  for (const { document, files, words } of [
    {
      document: '',
      files: ['main', 'react'],
      words: { missing: /页面的程序未能加载/, silent: /网站没有应答/, retry: '重试', close: '关闭' },
    },
    {
      document: 'index.en.html',
      files: ['page'],
      words: {
        missing: /script could not be loaded/,
        silent: /site does not answer/,
        retry: 'Try again',
        close: 'Close',
      },
    },
  ]) {
    test(`the page’s own script (${files.join(', ')}): it can be read, says so, and is loaded anew`, async ({
      page,
    }) => {
      for (const file of files) {
        const arrive = await holdBack(page, file);
        await page.goto(`${document}#/?sector=water`);
        const notice = page.getByRole('alert');
        await expect(notice).toHaveText(words.missing);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectNoAxeViolations(page, '#missing-script');

        // Without a network the browser would put its own page in this one's place.
        await page.route('**/*', (route) =>
          route.request().resourceType() === 'fetch' ? route.abort('failed') : route.fallback(),
        );
        await notice.getByRole('button', { name: words.retry }).click();
        await expect(notice).toHaveText(words.silent);
        await page.unroute('**/*');
        await arrive();
        await notice.getByRole('button', { name: words.retry }).click();
        await expect(registerOf(page).names).toHaveCount(
          projects.filter(({ sector }) => sector === 'water').length,
        );
        await expect(notice).toHaveCount(0);
        const arriveAgain = await holdBack(page, file);
        await page.reload();
        await notice.getByRole('button', { name: words.close }).click();
        await expect(notice).toHaveCount(0);
        await arriveAgain();
        await page.goto('about:blank');
      }
    });
  }

  test('the parts of the page: all is there to be read, what was pressed is done once the code is there', async ({
    page,
  }) => {
    const arrive = await holdBack(page, 'Pillar', 'ProjectsHead', 'Register', 'Colophon');
    await page.goto('');
    for (const part of await page.locator('[data-near]').all()) await part.scrollIntoViewIfNeeded();
    for (const part of ['各板块', '阶段', '项目', '出处与核对']) await expect(bar(page)).toContainText(part);
    await expectNoAxeViolations(page, '[role=alert]');
    await expect(page.getByText('规模以上工业企业', { exact: true }).first()).toBeAttached();

    // Closed, it comes back when a part is pressed that cannot answer.
    await bar(page).getByRole('button', { name: '关闭' }).click();
    await expect(bar(page)).toHaveCount(0);
    const register = registerOf(page);
    const construction = register.option('阶段', '建设');
    await construction.scrollIntoViewIfNeeded();
    await construction.click();
    await expect(bar(page)).toContainText('重试仍未成功');
    await expect(bar(page).getByRole('button', { name: '重新载入页面' })).toBeVisible();

    // The rest works.
    await page
      .getByRole('link', { name: /[：:] ?97\.2%/ })
      .first()
      .click();
    await expect(page.getByRole('dialog')).toContainText('报告原文');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);

    await arrive();
    await retryIn(bar(page)).click();
    await expect(bar(page)).toHaveCount(0);
    await expect(register.count).toHaveText(/项目中的/);
    await expect(construction).toBeChecked();
    const { chart } = await openChart(page.locator('#part-manufacturing'));
    await expect(chart).toBeVisible();
    await expect(page.locator('#stages-title')).toBeVisible();
  });

  test('what a reader asks for says so where it would be seen, and opens when it is asked for again', async ({
    page,
  }) => {
    const figure = page.getByRole('link', { name: /[：:] ?97\.2%/ }).first();
    const cards = await holdBack(page, 'PinnedIslands');
    // A choice of projects lets the overview's charts answer: none may have come before.
    const charts = await holdBack(page, 'LiveChart', 'save-picture');
    await page.goto('');
    const register = await openRegister(page);
    await test.step('a source card', async () => {
      await figure.click();
      const dialog = dialogOf(page, '出处卡与提问单');
      await expect(dialog).toContainText('未能加载');
      await expectNoAxeViolations(page, 'dialog');
      await retryIn(dialog).click();
      await expect(dialog).toContainText('重试仍未成功');
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await register.option('阶段', '建设').check();
      await expect(register.count).toHaveText(/项目中的/);
      await figure.click();
      await cards();
      await retryIn(dialog).click();
      await expect(page.getByRole('dialog')).toContainText('报告原文');
      await expect(bar(page)).toHaveCount(0);
    });

    await test.step('sending to the deck: nothing is sent of which the reader could not be told', async () => {
      const card = page.getByRole('dialog');
      for (const file of ['SentNote', 'send-to-deck']) {
        const arrive = await holdBack(page, file);
        await card.getByRole('button', { name: '加入演示' }).click();
        await expect(card).toContainText('未能完成，请重试');
        await arrive();
      }
      await card.getByRole('button', { name: '加入演示' }).click();
      await expect(card).toContainText('已加入演示');
      await card.getByRole('button', { name: '加入提问单' }).click();
      await page.keyboard.press('Escape');
    });

    const sheets = await holdBack(page, 'Sheet');
    await test.step('the question sheet', async () => {
      await page.getByRole('complementary', { name: '提问单' }).getByRole('link').click();
      await expect(dialogOf(page, '提问单')).toContainText('未能加载');
      await page.keyboard.press('Escape');
      await expect(dialogOf(page, '提问单')).toHaveCount(0);
    });

    await test.step('the downloads, whatever else is missing, and the code that makes a file', async () => {
      const arrive = await holdBack(page, 'Downloads');
      const menu = page
        .getByRole('banner')
        .locator('details', { has: page.getByText('下载', { exact: true }) });
      await menu.locator('summary').click();
      await expect(menu).toContainText('页面部分功能未能加载：“下载”');
      await arrive();
      await retryIn(menu).click();
      await expect(menu.getByRole('button', { name: 'XLSX' })).toBeVisible();
      const said = page.getByRole('status', { name: '下载结果' });
      await expect(page.locator('.downloads-note')).toHaveCSS('position', 'fixed');
      for (const [format, files] of [
        ['XLSX', ['save-file', 'workbook']],
        ['CSV', ['csv-zip']],
        ['PPTX', ['deck-pptx']],
      ] as const) {
        const back = await holdBack(page, ...files);
        await menu.getByRole('button', { name: format }).click();
        await expect(said).toContainText('生成所需的功能未能载入');
        await back();
        await openDownloads(page);
        const saving = page.waitForEvent('download');
        await menu.getByRole('button', { name: format }).click();
        await saving;
      }
      await page.keyboard.press('Escape');
    });

    await test.step('the question sheet once more, and its stylesheet', async () => {
      // What names the missing part lies over the foot of the window until it is closed.
      await bar(page).getByRole('button', { name: '关闭' }).click();
      await page.getByRole('complementary', { name: '提问单' }).getByRole('link').click();
      await expect(dialogOf(page, '提问单')).toContainText('未能加载');
      await sheets();
      await retryIn(dialogOf(page, '提问单')).click();
      const sheet = page.getByRole('dialog', { name: '提问单', exact: true });
      await expect(sheet.getByRole('listitem').first()).toBeVisible();
      await expect(sheet).toHaveCSS('position', 'fixed');
      await page.keyboard.press('Escape');
    });

    await test.step('a picture of a chart, and the chart that answers', async () => {
      const { panel, chart } = await openChart(page.locator('#part-manufacturing'));
      await chart.hover();
      await expect(panel.getByRole('status').filter({ hasText: '交互图表未能加载' })).toBeVisible();
      await panel.getByRole('button', { name: /SVG/ }).click();
      await expect(panel.getByRole('status').filter({ hasText: '未能完成，请重试' })).toBeVisible();
      await charts();
      const saving = page.waitForEvent('download');
      await panel.getByRole('button', { name: /SVG/ }).click();
      await saving;
    });
  });

  test('opening a file waits for the code that reads, keeps and lists it', async ({ page }) => {
    const arrive = {
      reader: await holdBack(page, 'load'),
      list: await holdBack(page, 'RefusalDialog'),
      storage: await holdBack(page, 'opened-reports'),
      notes: await holdBack(page, 'ViewNotes'),
    };
    await page.goto('');
    await openFile(page, fileOf('broken.json', '{'));
    await expect(bar(page)).toContainText('“打开文件”');
    await arrive.reader();
    await retryIn(bar(page)).click();
    await expect(dialogOf(page, '问题清单')).toContainText('未能加载');
    await arrive.list();
    await retryIn(dialogOf(page, '问题清单')).click();
    await expect(page.getByRole('dialog', { name: /不能打开/ })).toContainText('broken.json');
    await page.keyboard.press('Escape');

    const title = '许州市2021年办理报告';
    await openFile(
      page,
      altered('other.json', (report) => {
        Object.assign(report, { id: 'xuzhou-2021', title: { zh: title, en: 'Other' } });
      }),
    );
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(bar(page)).toContainText('“提示”');
    await expect(bar(page)).toContainText('“打开文件”');
    await arrive.notes();
    await arrive.storage();
    await retryIn(bar(page)).click();
    await expect(bar(page)).toHaveCount(0);
    await expect(page.getByRole('status').filter({ hasText: '它保存在本机' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);

    // The report menu lists what was opened; without the code for that it is a menu all the same.
    const links = await holdBack(page, 'WorkLinks');
    await page.goto('about:blank');
    await page.goto('');
    const menu = page.getByRole('banner').locator('details', { hasText: '打开数据集或报告文件' });
    await menu.locator('summary').click();
    await expect(menu.getByRole('link', { name: '草稿…' })).toBeVisible();
    await menu.locator('summary').click();
    await links();
    await menu.locator('summary').click();
    await expect(menu.getByRole('listitem').filter({ hasText: title })).toContainText(/，2021年|，2020年/);
    await expect(bar(page)).toHaveCount(0);
    await menu.getByRole('link', { name: title }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(menu.getByRole('link', { name: '草稿…' })).toBeHidden();
  });

  test('in the talk: the talk with its stylesheet, a source card over the slide, the pinyin of questions', async ({
    page,
  }) => {
    let arrive = await holdBack(page, 'Presentation', PINYIN);
    await page.goto('');
    await page.getByRole('link', { name: '演示', exact: true }).click();
    const missing = dialogOf(page, '演示');
    await expect(missing).toContainText('未能加载');
    await page.keyboard.press('Escape');
    await expect(missing).toHaveCount(0);
    await expect(page).not.toHaveURL(/slide=/);
    await page.getByRole('link', { name: '演示', exact: true }).click();
    await arrive();
    arrive = await holdBack(page, PINYIN, 'PinnedIslands');
    await retryIn(missing).click();
    await expect(slideOf(page)).toBeVisible();
    await expect(page.locator('.talk')).toHaveCSS('position', 'fixed');

    await openTalk(page, 'key-figures');
    await page.keyboard.press('/');
    const questions = page.getByRole('dialog', { name: '查询' });
    await expect(questions).toContainText('拼音库未能载入');
    await questions.getByRole('combobox').fill('97.2');
    await page.keyboard.press('Enter');
    const card = dialogOf(page, '出处卡与提问单');
    await expect(card).toContainText('未能加载');
    await arrive();
    await retryIn(card).press('Enter');
    await expect(page.getByRole('dialog').last()).toContainText('报告原文');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('/');
    await questions.getByRole('combobox').fill('zdcyy');
    await expect(questions.getByRole('option').first()).toBeVisible();
  });
});
