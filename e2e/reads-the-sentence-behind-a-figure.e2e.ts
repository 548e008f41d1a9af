import type { Page } from '@playwright/test';
import { dropFile, openFile } from './support/dataset-file.ts';
import { gb18030File, textFile, wordFile } from './support/made-files.ts';
import { draftMadeUp, madeUpText } from './support/made-up-report.ts';
import { expectLit, textDialog } from './support/report-text.ts';
import { leaveByEscape, slideOf } from './support/talk.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';

const report = textFile('qichuan-2031.txt', madeUpText);
const completion = /[：:] ?104\.7%/;
const card = (page: Page) => page.getByRole('dialog').filter({ hasText: '看原文' });

/** The made-up report's dataset on the page. */
async function openMadeUp(page: Page, file: string): Promise<void> {
  await page.goto('');
  await openFile(page, draftMadeUp(file));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('栖川市');
}

interface Key {
  readonly key: string;
  readonly altKey?: boolean;
}

/** Two keys before anything is drawn between them, as a busy machine gets them. */
async function pressInOneBreath(page: Page, ...keys: readonly Key[]): Promise<void> {
  await textDialog(page)
    .getByRole('textbox', { name: '报告原文' })
    .evaluate((words, pressed) => {
      for (const key of pressed)
        words.dispatchEvent(
          new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true, composed: true }),
        );
    }, keys);
}

test('drops the report, opens a figure, sees its sentence, and comes back', async ({ page }, testInfo) => {
  await openMadeUp(page, testInfo.outputPath('qichuan-2031.json'));
  await page.getByRole('link', { name: completion }).first().click();
  await card(page).getByRole('link', { name: '看原文' }).click();
  await expect(page.getByRole('dialog', { name: '本机没有这份报告的原文' })).toContainText(
    'qichuan-2031.txt',
  );

  await dropFile(page, report);
  await expectLit(page, { words: '104.7%', within: '占年度计划的104.7%。' });
  await expectNoAxeViolations(page, 'dialog.report-text');
  const beside = textDialog(page).getByRole('complementary');
  await expect(beside).toContainText('104.7%');
  await expect(beside.getByRole('link', { name: /^演示第\d+页/ }).first()).toBeVisible();

  await test.step('from mark to mark by keys, and to the card of the one at the caret', async () => {
    await expect(textDialog(page).getByRole('textbox', { name: '报告原文' })).toBeFocused();
    await pressInOneBreath(page, { key: 'ArrowUp', altKey: true }, { key: 'Enter' });
    await expect(beside.getByRole('link', { name: /231\.4亿元/ }).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(card(page)).toContainText('231.4亿元');
    await page.goBack();
    await expectLit(page, { words: '104.7%', within: '104.7%' });
  });

  await test.step('searches the text beyond what is drawn', async () => {
    await page.keyboard.press('Control+f');
    const field = textDialog(page).getByRole('searchbox', { name: '在原文中查找' });
    await expect(field).toBeFocused();
    await field.fill('项目');
    await expect(textDialog(page).getByText(/^第1处，共\d+处$/)).toBeVisible();
    await expect(textDialog(page).locator('.found').first()).toBeInViewport();
    await field.press('Enter');
    await expect(textDialog(page).getByText(/^第2处，共\d+处$/)).toBeVisible();
  });

  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(textDialog(page)).toHaveCount(0);
  await expect(card(page)).toContainText('104.7%');
});

test('keeps the text on the device, and a link leads to a place in it', async ({ page }, testInfo) => {
  await openMadeUp(page, testInfo.outputPath('qichuan-2031.json'));
  await dropFile(page, report);
  await expect(textDialog(page)).toContainText('均已收录');
  const link = (place: string) => page.url().replace(/text=[^&]*/, `text=${place}`);
  const at = madeUpText.indexOf('百企焕新');
  await page.goto(link(`${at + 1}-${at + 4}`));
  await page.reload();
  await expectLit(page, { words: '百企焕新', within: '持续实施“百企焕新”行动。' });
  const last = madeUpText.lastIndexOf('。') + 1;
  await page.goto(link(`${last - 3}-${last}`));
  await expectLit(page, {
    words: madeUpText.slice(last - 4, last),
    within: madeUpText.slice(last - 4, last),
  });
  await page.goto(link('nothing-of-that-name'));
  await expect(textDialog(page)).toContainText('不在这份原文中');
  await textDialog(page).getByRole('button', { name: '从本机删除原文' }).click();
  await expect(page.getByRole('dialog', { name: '本机没有这份报告的原文' })).toBeVisible();
});

test('shows the sentence to the hall: one key, and the same back; and from a question', async ({
  page,
}, testInfo) => {
  await openMadeUp(page, testInfo.outputPath('qichuan-2031.json'));
  await dropFile(page, report);
  await expect(textDialog(page)).toContainText('均已收录');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: '演示' }).first().click();
  await expect(slideOf(page)).toBeVisible();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('t');
  await expect(textDialog(page).locator('.lit').first()).toBeInViewport();
  await page.keyboard.press('t');
  await expect(textDialog(page)).toHaveCount(0);

  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('104.7');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await card(page).getByRole('link', { name: '看原文' }).click();
  await expectLit(page, { words: '231.4亿元', within: '占年度计划的104.7%。' });
  await page.keyboard.press('t');
  await expect(textDialog(page)).toHaveCount(0);
  // In one breath: the card, and the question under it.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await leaveByEscape(page);
});

test('drops the wrong file, and a changed version', async ({ page }, testInfo) => {
  await openMadeUp(page, testInfo.outputPath('qichuan-2031.json'));
  const heading = page.getByRole('heading', { level: 1 });
  const dialog = page.getByRole('dialog');

  await test.step('another report than the one that was asked for: it is said, and a draft offered', async () => {
    await page.getByRole('link', { name: completion }).first().click();
    await card(page).getByRole('link', { name: '看原文' }).click();
    await dropFile(
      page,
      textFile('另一份.txt', '云泽市工作报告，2030年12月20日。\n一、工业。完成投资32亿元。\n'),
    );
    const asked = page.getByRole('dialog', { name: '不是页面上这份报告的原文' });
    await asked.getByRole('button', { name: '取消' }).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(heading).toContainText('栖川市');
  });

  const changed = madeUpText.replace('占年度计划的104.7%', '占年度计划的103.9%');
  await test.step('a version, before the text is here: nothing is told that is not known', async () => {
    await dropFile(page, textFile('修改稿.txt', changed));
    await expect(dialog).toContainText('本机没有数据集原来所据的文本');
    await page.keyboard.press('Escape');
  });

  await test.step('a version with a changed number: it is listed, and not kept', async () => {
    await dropFile(page, report);
    await expect(textDialog(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await dropFile(page, textFile('修改稿.txt', changed));
    await expect(dialog).toContainText('“104.7%”，现为“103.9%”');
    await expect(dialog.getByRole('button', { name: '按新位置打开数据集' })).toHaveCount(0);
    await page.keyboard.press('Escape');
  });

  await test.step('a version in which everything has only moved: the dataset goes with it', async () => {
    await dropFile(page, textFile('加了抬头.txt', `各位代表：\n${madeUpText}`));
    await dialog.getByRole('button', { name: '按新位置打开数据集' }).click();
    await expect(dialog).toHaveCount(0);
    await page.getByRole('link', { name: completion }).first().click();
    await card(page).getByRole('link', { name: '看原文' }).click();
    await expectLit(page, { words: '104.7%', within: '占年度计划的104.7%。' });
  });
});

test('reads the same report from GB18030 and Word, and refuses what has no words', async ({
  page,
}, testInfo) => {
  await openMadeUp(page, testInfo.outputPath('qichuan-2031.json'));
  const dialog = page.getByRole('dialog');
  for (const file of [
    gb18030File('国标.txt', madeUpText),
    wordFile('报告.docx', madeUpText.trimEnd().split('\n')),
  ]) {
    await test.step(file.name, async () => {
      await dropFile(page, file);
      await expect(textDialog(page)).toContainText('均已收录');
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    });
  }
  for (const [file, told] of [
    [{ name: '空.txt', mimeType: '', buffer: Buffer.alloc(0) }, '文件中没有文字'],
    [{ name: '扫描.pdf', mimeType: '', buffer: scannedPdf() }, '文字识别'],
    [{ name: '照片.jpg', mimeType: '', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]) }, '是图片'],
    [wordFile('表格.docx', ['工业经济'], 200), '没有'],
  ] as const) {
    await test.step(file.name, async () => {
      await dropFile(page, file);
      await expect(dialog).toContainText(told);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    });
  }
  await test.step('100 MB, refused unread; reading can be stopped', async () => {
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(100 * 1024 * 1024).fill(0x61)], '大.txt'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await expect(dialog).toContainText('文件过大');
    await page.keyboard.press('Escape');
  });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('栖川市');
});

/** One page that holds a picture's place and no words. */
function scannedPdf(): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj${object}endobj\n`;
    return place;
  });
  const table = text.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${text}xref\n0 4\n0000000000 65535 f \n${rows}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${table}\n%%EOF`,
  );
}
