import { writeFile } from 'node:fs/promises';
import { dataset, datasetText, projects } from './support/dataset.ts';
import { altered, dropFile, fileOf, openFile } from './support/dataset-file.ts';
import { registerOf } from './support/register.ts';
import { expect, test } from './support/test.ts';

const refusal = /不能打开/;
const otherTitle = '许州市2021年办理报告';
const other = altered('other.json', (report) => {
  Object.assign(report, { id: 'xuzhou-2021', title: { zh: otherTitle, en: 'Xuzhou report of 2021' } });
});

const broken = [
  {
    what: 'a file whose JSON breaks off',
    file: fileOf('a.json', '{"version": 1,, }'),
    where: '第1行第15列',
  },
  {
    what: 'a dataset with a field missing',
    file: altered('c.json', (report) => Reflect.deleteProperty(report.indicators[3] as object, 'actual')),
    where: '$.indicators[3].actual',
  },
  {
    what: 'a dataset with a wrong type',
    file: altered('d.json', (report) => Object.assign(report.projects[2] as object, { figures: 'seven' })),
    where: '$.projects[2].figures',
  },
  {
    what: 'a dataset with a key that would change the page’s objects',
    file: fileOf('e.json', datasetText.replace('{', '{"__proto__": {"polluted": true},')),
    where: '$.__proto__',
  },
  {
    what: 'a dataset with HTML in a name',
    file: altered('f.json', (report) =>
      Object.assign(report.projects[0]?.name as object, { zh: '<img src=x onerror=alert(1)>' }),
    ),
    where: '$.projects[0].name.zh',
  },
  {
    what: 'a dataset with a stage in words',
    file: altered('g.json', (report) => Object.assign(report.projects[2] as object, { stage: '在建' })),
    where: 'construction（建设）',
  },
];

/** Files that people take for a dataset, and what each is called. */
const others = [
  { file: fileOf('空.json', ''), name: '文件是空的' },
  { file: fileOf('其他.json', '{"name":"other"}'), name: 'JSON 文件' },
  {
    file: altered('新.json', (report) => Object.assign(report, { version: 99 })),
    name: '由更新的程序制作',
  },
];

/** Files that are taken for a report, and what each is told. */
const documents = [
  {
    file: fileOf('报告.docx', `${'PK\u0003\u0004'.padEnd(26)}\u0005\u0000\u0000\u0000word/`),
    told: 'DOCX 文件不完整',
  },
  { file: fileOf('报告.pdf', '%PDF-1.7'), told: 'PDF' },
  { file: fileOf('报告.txt', '关于议案办理情况的报告'), told: '没有' },
  { file: fileOf('图.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0])), told: '是图片' },
];

test.describe('opens a broken dataset', () => {
  test('each fault is named with its place and what to do, in a list that can be copied', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('');
    const heading = page.getByRole('heading', { level: 1 });
    const list = page.getByRole('dialog', { name: refusal });
    for (const { what, file, where } of broken) {
      await test.step(what, async () => {
        await openFile(page, file);
        await expect(list).toContainText(file.name);
        await expect(list.getByRole('listitem').filter({ hasText: where }).first()).toBeVisible();
        await list.getByRole('button', { name: '复制清单' }).click();
        await expect(list.getByText('已复制')).toBeVisible();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toContain(file.name);
        expect(copied).toContain(where);
        await page.keyboard.press('Escape');
        await expect(list).toHaveCount(0);
        await expect(heading).toHaveText(dataset.title.zh);
      });
    }
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    // The page still answers.
    await page
      .getByRole('link', { name: /[：:] ?97\.2%/ })
      .first()
      .click();
    await expect(page.getByRole('dialog')).toContainText('报告原文');
  });

  test('a file that is no dataset is called by what it is, with what to do', async ({ page }) => {
    await page.goto('');
    const dialog = page.getByRole('dialog', { name: refusal });
    for (const { file, name } of others) {
      await openFile(page, file);
      await expect(dialog).toContainText(name);
      await expect(dialog).toContainText(/请/);
      await expect(dialog.getByRole('listitem')).toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    }
    for (const { file, told } of documents) {
      await openFile(page, file);
      await expect(page.getByRole('dialog')).toContainText(told);
      await expect(page.getByRole('dialog')).toContainText(/请/);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await openFile(page, fileOf('片.json', '{"format":"youju-deck"}'));
    await expect(dialog).toContainText('不能打开这份演示');
    await page.keyboard.press('Escape');
    await page.goto('#/?deck=edit');
    await page.getByLabel('打开文件…').setInputFiles(other);
    await expect(dialog).toContainText('这是数据集，不是有据的演示文件');
  });

  test('a file of 50 MB is refused and the page stays usable', async ({ page }, testInfo) => {
    const path = testInfo.outputPath('large.json');
    await writeFile(path, JSON.stringify({ padding: 'x'.repeat(50 * 1024 * 1024) }));
    await page.goto('');
    await openFile(page, path);
    const list = page.getByRole('dialog', { name: refusal });
    await expect(list).toContainText('large.json');
    await expect(list).toContainText(/MB|兆/);
    await list.getByRole('button', { name: '关闭' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(dataset.title.zh);
  });

  test('a good dataset opens, says that it comes from a file, and stays', async ({ page }) => {
    await page.goto('');
    const heading = page.getByRole('heading', { level: 1 });
    await openFile(page, other);
    await expect(heading).toHaveText(otherTitle);
    const note = page.getByText('正在显示从文件打开的数据集');
    await expect(note).toBeVisible();
    await expect(registerOf(page).names).toHaveCount(projects.length);

    await page.reload();
    await expect(heading).toHaveText(otherTitle);
    await expect(note).toBeVisible();

    await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
    await expect(heading).toHaveText('Xuzhou report of 2021');
    await page.getByRole('link', { name: 'Back to the site’s report' }).click();
    await expect(heading).toHaveText(dataset.title.en);
    await expect(page.getByText('dataset opened from a file')).toHaveCount(0);
  });

  test('a dataset dropped on the page opens; a bad one is refused', async ({ page }) => {
    await page.goto('');
    const list = page.getByRole('dialog', { name: refusal });
    // The page listens once it is live.
    await expect(async () => {
      await dropFile(page, fileOf('bad.json', '[]'));
      await expect(list).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await page.keyboard.press('Escape');
    await dropFile(page, other);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(otherTitle);
  });

  test('a link to a dataset that this device does not have says so and shows the site’s report', async ({
    page,
  }) => {
    await page.goto('#/?report=file:somebody-elses');
    await expect(page.getByRole('status').filter({ hasText: '本机没有保存' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(dataset.title.zh);
  });
});
