import { dataset } from './support/dataset.ts';
import { smallestText } from './support/fit.ts';
import { scanned } from './support/qr.ts';
import { findSlideMisfits } from './support/slide-fit.ts';
import { expectSlideNumber, openTalk, slideOf, slidePosition } from './support/talk.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

test('a deputy asks: the answer fills the screen while it is typed, and the talk goes on where it was', async ({
  page,
}) => {
  await openTalk(page, 'pillar-2');
  const { number } = await slidePosition(page);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: '查询' });
  const field = dialog.getByRole('combobox');
  await expect(field).toBeFocused();
  for (const [asked, found] of [
    ['基站', '1641'],
    ['5gjz', '5G'],
    ['97.2', '347.7'],
    ['base stations', '1641'],
  ] as const) {
    await field.fill(asked);
    await expect(dialog.getByRole('option').first()).toBeVisible();
    await expect(dialog).toContainText(found);
  }
  await field.fill('基站');
  const [first] = await dialog.getByRole('option').allInnerTexts();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('option', { selected: true })).not.toHaveText(first ?? '');
  await page.keyboard.press('ArrowUp');
  // Letters of the talk's keys are only letters here.
  await field.fill('');
  await page.keyboard.type('bw');
  await expect(field).toHaveValue('bw');
  await field.fill('97.2');
  await expect(dialog.locator('.ask-name')).toBeVisible();
  // Status and marks of origin too: the last row reads them.
  const { size, words } = await smallestText(page, '.ask');
  expect(size, words).toBeGreaterThanOrEqual(24 - 0.05);
  await expectNoAxeViolations(page, '.ask');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectSlideNumber(page, number);
  await page.keyboard.press('PageDown');
  await expectSlideNumber(page, number + 1);

  // Without a public address no code leads anywhere; a site that is built for one has it in its documents.
  await expect(page.locator('.qr-code')).toHaveCount(0);
  await page.evaluate(() => {
    document.documentElement.dataset.public = 'https://example.org/r/';
  });
  await page.keyboard.press('/');
  await field.fill('基站');
  expect(await scanned(dialog.locator('.qr-code svg'))).toBe(
    `https://example.org/r/xuchang-2020.html#/?report=xuchang-2020&figure=5g-stations`,
  );
  await dialog.getByRole('button', { name: '放到幻灯片上' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(slideOf(page)).toContainText('1641');
  // The clicker's next press goes on where the question came.
  await page.keyboard.press('PageDown');
  await expectSlideNumber(page, number + 1);
  await page.keyboard.press('End');
  expect(await scanned(page.locator('.talk-current .qr-code svg'))).toBe(
    'https://example.org/r/xuchang-2020.html',
  );
  expect(await findSlideMisfits(slideOf(page))).toEqual([]);
});

test('a sector is answered with its list, what is behind with a sentence, and what is not there with what to try', async ({
  page,
}) => {
  await openTalk(page);
  await page.keyboard.press('/');
  const field = page.getByRole('combobox');
  await field.fill('水利项目到哪一步了');
  const water = dataset.projects.filter(({ sector }) => sector === 'water');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(`${water.length}个项目`);
  for (const { name } of water) await expect(dialog.getByRole('button', { name: name.zh })).toBeVisible();
  await expectNoAxeViolations(page, '.ask');
  const { size, words } = await smallestText(page, '.ask');
  expect(size, words).toBeGreaterThanOrEqual(24 - 0.05);
  await field.fill('哪些没完成');
  await expect(dialog).toContainText('没有滞后的指标');
  await field.fill('项目');
  const options = dialog.getByRole('option');
  await expect(options).toHaveCount(8);
  await dialog.getByRole('button', { name: '更多结果' }).click();
  await expect(options).not.toHaveCount(8);
  await expect(options.nth(8)).toHaveAttribute('aria-selected', 'true');
  await field.fill('火星基地');
  await expect(dialog).toContainText('没有查到“火星基地”');
  await dialog.locator('.ask-example').first().click();
  await expect(dialog.getByRole('option').first()).toBeVisible();
  await expect(field).toBeFocused();
  // As a browser does at a second Esc in a row, without asking the page.
  await page.locator('dialog.ask').evaluate((dialog: HTMLDialogElement) => dialog.close());
  await expect(page.locator('dialog.ask')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expectSlideNumber(page, 2);
});
