import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { datasetText } from './support/dataset.ts';
import { type DatasetFile, dropFile, fileOf } from './support/dataset-file.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';

interface DeckFile {
  report: { id: string };
  minutes: number;
  slides: { id: string; kind: string; hidden: boolean; notes: string }[];
}

/** One red pixel. */
const PICTURE = {
  name: 'red.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
    'base64',
  ),
};
const arrangement = '#/?deck=edit';
const slides = (page: Page) => page.getByRole('list', { name: '各页，按放映顺序' }).getByRole('button');
const notes = (page: Page) => page.getByRole('textbox', { name: /备注/ });
/** “第3页：标题” without its number, for each slide. */
const titles = async (page: Page): Promise<string[]> =>
  (await slides(page).evaluateAll((list) => list.map((slide) => slide.getAttribute('aria-label') ?? ''))).map(
    (label) => label.replace(/^(第\d+页|不放映的页)：/, ''),
  );

/** Asked for and confirmed. */
async function restore(page: Page): Promise<void> {
  await page.getByRole('button', { name: '恢复默认演示' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '恢复', exact: true }).click();
}

async function saved(page: Page): Promise<{ name: string; text: string; deck: DeckFile }> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '存为文件' }).click();
  const download = await saving;
  const text = await readFile(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), text, deck: JSON.parse(text) as DeckFile };
}

const open = (page: Page, file: DatasetFile) => page.getByLabel('打开文件…').setInputFiles(file);

test.describe('reorders, saves, reopens the deck', () => {
  test('a slide moved by keys down the list stays in sight', async ({ page }) => {
    await page.goto(arrangement);
    await slides(page).first().focus();
    const [title = ''] = await titles(page);
    for (let move = 0; move < 9; move += 1) await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(async () => (await titles(page)).indexOf(title)).toBe(9);
    await expect(slides(page).nth(9)).toBeInViewport({ ratio: 0.9 });
    await expect(page.getByRole('button', { name: '下移' })).toBeInViewport();
  });

  test('by keyboard and by drag, with a note and a slide left out; a reload keeps it all', async ({
    page,
  }) => {
    await page.goto(arrangement);
    await expect(slides(page).first()).toBeVisible();
    const before = await titles(page);
    const [first = '', second = '', third = ''] = before;

    await slides(page).first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Alt+ArrowDown');
    await expect(page.getByRole('status').filter({ hasText: '已移到第2页' })).toBeAttached();
    expect((await titles(page)).slice(0, 3)).toEqual([second, first, third]);
    await slides(page).nth(2).dragTo(slides(page).first());
    await expect.poll(async () => (await titles(page)).slice(0, 3)).toEqual([third, second, first]);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await titles(page)).slice(0, 3)).toEqual([second, first, third]);

    await slides(page).nth(4).click();
    await page.getByRole('button', { name: '不放映', exact: true }).click();
    // It has no number in the talk, and the next slide takes its place.
    await expect(slides(page).nth(4)).toHaveAttribute('aria-label', /^不放映的页：/);
    await expect(slides(page).nth(5)).toHaveAttribute('aria-label', /^第5页：/);
    await slides(page).first().click();
    await notes(page).fill('先讲两项投资\n再讲阶段');
    // Left in the same breath: what was typed is kept all the same.
    await page.reload();
    await expect(slides(page).first()).toBeVisible();
    expect((await titles(page)).slice(0, 3)).toEqual([second, first, third]);
    await slides(page).first().click();
    await expect(notes(page)).toHaveValue('先讲两项投资\n再讲阶段');
    const { deck } = await saved(page);
    expect(deck.slides.findIndex(({ hidden }) => hidden)).toBe(4);
    await expectNoAxeViolations(page, '.arrange');
  });

  test('a title of one’s own, next steps and a project are written, and are there tomorrow', async ({
    page,
  }) => {
    await page.goto(arrangement);
    await slides(page).nth(3).click();
    await page.getByRole('button', { name: '在原标题上修改' }).click();
    const title = page.getByRole('textbox', { name: /^标题/ });
    await expect(title.locator('.own-figure').first()).toHaveText('97.2%');
    await title.press('Control+a');
    await page.keyboard.type('请看：');
    await page.getByRole('button', { name: '插入数字…' }).click();
    const figures = page.getByRole('dialog', { name: '插入数字' });
    await figures.getByRole('searchbox').fill('基站');
    await figures.getByRole('button', { name: /109\.4%/ }).click();
    await expect(title).toBeFocused();
    // A figure typed by hand is not taken over, and it is said what to do; a day is no figure.
    await page.keyboard.type('，97');
    await expect(page.getByRole('alert').filter({ hasText: '“97”不能直接键入' })).toBeVisible();
    await expectNoAxeViolations(page, '.arrange');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('3月1日再看');
    await expect(page.getByRole('alert').filter({ hasText: '不能直接键入' })).toHaveCount(0);
    await expect(slides(page).nth(3)).toHaveAttribute('aria-label', /请看：109\.4%，3月1日再看$/);
    await expect(page.locator('.arrange-preview .slide-eyebrow')).toContainText('标题为演讲者自拟');

    await page
      .getByRole('combobox', { name: '加入…' })
      .selectOption({ label: '会后事项（事项、责任、时间）' });
    await page.getByRole('textbox', { name: '要做的事' }).click();
    await page.keyboard.type('逐项核对');
    await page.getByLabel('责任单位或责任人').fill('甲局');
    await page.getByLabel('完成时间').fill('2031-03-15');
    await page.getByRole('button', { name: '查找并加入…' }).click();
    await page.getByRole('searchbox').fill('水利');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^水利.*项目表/ })
      .click();
    await expect(slides(page).nth(5)).toHaveAttribute('aria-label', /水利/);
    await page.getByLabel('加入图片…').setInputFiles(PICTURE);
    await expect(page.locator('.arrange-preview img')).toBeVisible();

    await page.reload();
    await slides(page).nth(4).click();
    await expect(page.locator('.arrange-preview table')).toContainText('逐项核对甲局2031年3月15日');
    // Three at once leave, and come back.
    const before = await titles(page);
    await slides(page)
      .nth(6)
      .click({ modifiers: ['Shift'] });
    await page.keyboard.press('Delete');
    await expect(slides(page)).toHaveCount(before.length - 3);
    await page.keyboard.press('Control+z');
    await expect.poll(() => titles(page)).toEqual(before);
    const { text } = await saved(page);
    await restore(page);
    await open(page, fileOf('own.deck.json', text));
    await expect.poll(() => titles(page)).toEqual(before);
  });

  test('saved to a file, restored to the original, and given back by the file', async ({ page }) => {
    await page.goto(arrangement);
    await expect(slides(page).first()).toBeVisible();
    const original = await titles(page);
    await slides(page).nth(3).click();
    await page.getByRole('button', { name: '删去此页' }).click();
    const length = page.getByRole('spinbutton', { name: /时长/ });
    await length.press('End');
    await length.press('Backspace');
    await length.press('Backspace');
    await length.pressSequentially('35');
    const file = await saved(page);
    expect(file.name).toBe(`${file.deck.report.id}.deck.json`);
    expect(file.deck.minutes).toBe(35);
    expect(await titles(page)).toHaveLength(original.length - 1);

    await page.getByRole('button', { name: '恢复默认演示' }).click();
    const question = page.getByRole('dialog', { name: /恢复/ });
    await expect(question).toContainText('撤销');
    await expectNoAxeViolations(page, 'dialog');
    await question.getByRole('button', { name: '不恢复' }).click();
    await expect(question).toHaveCount(0);
    expect(await titles(page)).toHaveLength(original.length - 1);
    await restore(page);
    await expect.poll(() => titles(page)).toEqual(original);
    await open(page, fileOf(file.name, file.text));
    await expect(slides(page)).toHaveCount(original.length - 1);
    expect((await saved(page)).deck).toEqual(file.deck);
    // Opening can be undone like anything else.
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => titles(page)).toEqual(original);
  });

  test('a slide taken out is put back elsewhere, and each step is said', async ({ page }) => {
    const told = (words: string) =>
      expect(page.getByRole('status').filter({ hasText: words })).toBeAttached();
    await page.goto(arrangement);
    await slides(page).nth(3).click();
    const original = await titles(page);
    const gone = original[3] ?? '';
    await page.getByRole('button', { name: '不放映', exact: true }).click();
    await told('此页不放映');
    await page.getByRole('button', { name: '恢复放映' }).click();
    await told('此页恢复放映');
    await page.getByRole('button', { name: '删去此页' }).click();
    await told('已删去此页');
    expect(await titles(page)).not.toContain(gone);

    await slides(page).nth(5).click();
    const menu = page.getByRole('combobox', { name: '加入…' });
    await menu.selectOption({ index: 1 });
    await told('已加入1页');
    expect((await titles(page))[6]).toBe(gone);
    // What was added is the slide at hand, and is in sight.
    await expect(slides(page).nth(6)).toHaveAttribute('aria-current', 'true');
    await expect(slides(page).nth(6)).toBeInViewport();
    await page.getByRole('button', { name: '撤销' }).click();
    await told('已撤销');
    expect(await titles(page)).not.toContain(gone);
    // Said in words that stood there already, and heard again all the same.
    const again = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const watch = new MutationObserver((records) => resolve(records.length));
          for (const status of document.querySelectorAll('[role=status]'))
            watch.observe(status, { childList: true, subtree: true });
        }),
    );
    await page.getByRole('button', { name: '撤销' }).click();
    expect(await again).toBeGreaterThan(0);
    await page.getByRole('button', { name: '重做' }).click();
    await page.getByRole('button', { name: '重做' }).click();
    await told('已重做');
    expect((await titles(page))[6]).toBe(gone);
  });

  test('a broken file, a dataset and the deck of another report are refused with what is wrong', async ({
    page,
  }) => {
    await page.goto(arrangement);
    await expect(slides(page).first()).toBeVisible();
    const { text, deck } = await saved(page);
    const before = await titles(page);
    const altered = (change: (deck: DeckFile) => void) => {
      const copy = structuredClone(deck);
      change(copy);
      return JSON.stringify(copy);
    };
    const refused = [
      { what: text.slice(0, -20), where: /中断/ },
      { what: datasetText, where: /这是数据集，不是有据的演示文件/ },
      {
        what: altered(({ report }) => Object.assign(report, { id: 'elsewhere-2031' })),
        where: /属于另一份报告（编号“elsewhere-2031”）/,
      },
      {
        what: altered((broken) => Object.assign(broken.slides[1] as object, { kind: 'film' })),
        where: /\$\.slides\[1\]/,
      },
    ];
    for (const { what, where } of refused) {
      await open(page, fileOf('bad.deck.json', what));
      const list = page.getByRole('dialog');
      await expect(list).toContainText('bad.deck.json');
      await expect(list.getByText(where).first()).toBeVisible();
      // The list is the same for each.
      if (what === datasetText) await expectNoAxeViolations(page, 'dialog');
      await page.keyboard.press('Escape');
      await expect(list).toHaveCount(0);
      expect(await titles(page)).toEqual(before);
    }
  });

  test('a deck dropped on the report opens in the arrangement; a dataset dropped there is refused', async ({
    page,
  }) => {
    await page.goto(arrangement);
    await expect(slides(page).first()).toBeVisible();
    await slides(page).nth(3).click();
    await page.getByRole('button', { name: '删去此页' }).click();
    const count = await slides(page).count();
    const file = await saved(page);
    await restore(page);
    await expect(slides(page)).toHaveCount(count + 1);

    await dropFile(page, fileOf('data.json', datasetText));
    await expect(page.getByRole('dialog')).toContainText('data.json');
    await page.keyboard.press('Escape');
    await expect(slides(page)).toHaveCount(count + 1);

    await page.getByRole('button', { name: '返回报告' }).click();
    await expect(slides(page)).toHaveCount(0);
    await dropFile(page, fileOf(file.name, file.text));
    await expect(slides(page)).toHaveCount(count);
  });

  test('a change in one tab reaches the other, which can take its own back', async ({ page, context }) => {
    await page.goto(arrangement);
    await expect(slides(page).first()).toBeVisible();
    const original = await titles(page);
    const other = await context.newPage();
    await other.goto(arrangement);
    await expect(slides(other).first()).toBeVisible();
    await slides(other).first().click();
    await other.getByRole('button', { name: '下移' }).click();
    await expect.poll(() => titles(page)).toEqual(await titles(other));
    await expect(page.getByRole('alert')).toContainText('另一个页面');
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => titles(page)).toEqual(original);
    await expect.poll(() => titles(other)).toEqual(original);
  });
});
