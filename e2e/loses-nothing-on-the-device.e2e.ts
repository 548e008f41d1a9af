import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { dataset } from './support/dataset.ts';
import { altered, dropFile, openFile } from './support/dataset-file.ts';
import { openRegister } from './support/register.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';

const ARRANGEMENT = '#/?deck=edit';
/** More of them are opened when asked to: docs/reliability.md. */
const DATASETS = Number(process.env.YOUJU_DATASETS ?? 4);
const SHEET = '#/?sheet=-';
const notes = (page: Page) => page.getByRole('textbox', { name: /备注/ });
const sheetOf = (page: Page) => page.getByRole('dialog', { name: '提问单', exact: true });
const another = (id: string) =>
  altered(`${id}.json`, (report) => {
    Object.assign(report, { id, title: { zh: `报告 ${id}`, en: id } });
  });

test.describe('loses nothing on the device', () => {
  test('what is typed is there again, whether the page is closed in the same breath or its process dies', async ({
    page,
    context,
  }) => {
    await page.goto(ARRANGEMENT);
    await notes(page).fill('关页之前');
    await page.close();

    const second = await context.newPage();
    await second.goto(ARRANGEMENT);
    await expect(notes(second)).toHaveValue('关页之前');
    await notes(second).fill('离开此框之前');
    await second.keyboard.press('Tab');
    await crash(second);

    const third = await context.newPage();
    await third.goto(ARRANGEMENT);
    await expect(notes(third)).toHaveValue('离开此框之前');
    // Never a pause of 0.4 s: each letter comes sooner than that.
    const typed = 'abcdefghijklmnopqrstuvwxyz'.repeat(2);
    await notes(third).fill('');
    await notes(third).pressSequentially(typed, { delay: 50 });
    await crash(third);

    const fourth = await context.newPage();
    await fourth.goto(ARRANGEMENT);
    await expect(notes(fourth)).toHaveValue(/^abc/);
    const left = await notes(fourth).inputValue();
    expect(typed.startsWith(left)).toBe(true);
    expect(left.length).toBeGreaterThan(typed.length / 2);
  });

  test('pins of a newer version and damaged ones are kept aside, saved to a file, and thrown away when told', async ({
    page,
  }) => {
    const newer = '{"format":"youju-pins","version":99,"refs":["emerging-investment"]}';
    const damaged = '{"format":"youju-pins","ver';
    const keep = (text: string) =>
      page.evaluate(([name, pins]) => localStorage.setItem(name, pins), [
        `youju.pins.${dataset.id}`,
        text,
      ] as const);
    await page.goto('');
    await keep(newer);
    await page.reload();
    const tray = page.getByRole('complementary', { name: '提问单' });
    await expect(tray).toContainText('有一份不能识别');
    await keep(damaged);
    await page.reload();
    await tray.getByRole('link').click();
    const notice = sheetOf(page).getByRole('alert');
    await expect(notice).toContainText('已不能识别');
    await expectNoAxeViolations(page, 'dialog');
    await page.keyboard.press('Escape');

    // A new pin takes neither of them away.
    await page.goto('#/?figure=emerging-investment');
    await page.getByRole('dialog').getByRole('button', { name: '加入提问单' }).click();
    await page.goto('about:blank');
    await page.goto(SHEET);
    for (const text of [damaged, newer]) {
      const saving = page.waitForEvent('download');
      await notice.getByRole('button', { name: '存为文件' }).click();
      const file = await saving;
      expect(file.suggestedFilename()).toBe(`${dataset.id}.pins.json`);
      expect(await readFile(await file.path(), 'utf8')).toBe(text);
      await notice.getByRole('button', { name: '删除' }).click();
    }
    await expect(notice).toHaveCount(0);
    await page.keyboard.press('Escape');
    // A dialog's close event comes after the key: a reload in the same instant would open the sheet again.
    await expect(page).not.toHaveURL(/sheet=/);
    await page.reload();
    await expect(tray).toContainText(/已列入1项/);
    await expect(tray).not.toContainText('不能识别');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([`youju.pins.${dataset.id}`]);
  });

  test('where the browser forbids storage, one notice says so wherever something would be kept', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const forbid = () => {
        throw new DOMException('Not for this page', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, { get: forbid });
    });
    await page.goto('');
    await openFile(page, another('a-2021'));
    const said = page.getByRole('status').filter({ hasText: '正在显示从文件打开的数据集' });
    await expect(said).toContainText('未能保存在本机');
    await expect(said.getByRole('paragraph')).toHaveCount(1);
    await expect(said).not.toContainText('它保存在本机');
    await said.getByRole('link', { name: '回到本网站的报告' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(dataset.title.zh);
    await expect(page.getByText('保存在本机')).toHaveCount(0);

    await page.goto(SHEET);
    await expect(sheetOf(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/sheet=/);
    await page.goto('#/?figure=emerging-investment');
    await page.getByRole('dialog').getByRole('button', { name: '加入提问单' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('complementary', { name: '提问单' }).getByRole('link').click();
    await expect(sheetOf(page).getByText('本机不允许保存')).toHaveCount(1);
    await page.keyboard.press('Escape');
    // Closing goes back in the history, some moments later.
    await expect(page).not.toHaveURL(/sheet=/);
    await page.goto(ARRANGEMENT);
    await expect(page.getByRole('alert')).toHaveCount(1);
    await expect(page.getByRole('alert')).toContainText('本机无法保存这份演示');
    await page.getByRole('button', { name: '返回报告' }).click();
    await openRegister(page);
  });

  test('no dataset that was closed is listened for', async ({ page }) => {
    test.setTimeout(90_000 + DATASETS * 10_000);
    await page.addInitScript(countListeners);
    await page.goto('');
    await openRegister(page);
    const counts: number[] = [];
    for (let number = 0; number < DATASETS; number += 1) {
      const file = another(`b-${number}`);
      await dropFile(page, file);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(`报告 b-${number}`);
      const at = `report=file:b-${number}`;
      // Everything that listens to other tabs: the deck, the pins, the windows of the talk.
      for (const view of ['&deck=edit', '&figure=emerging-investment', '&sheet=-', '&slide=cover', '']) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, `#/?${at}${view}`);
        if (view.startsWith('&deck')) await expect(notes(page)).toBeVisible();
        if (/figure|sheet/.test(view)) await expect(page.getByRole('dialog')).toBeVisible();
        if (view.startsWith('&slide')) await expect(page.locator('.talk-current .slide')).toBeVisible();
      }
      await expect(page.locator('.talk-current, dialog')).toHaveCount(0);
      counts.push(await page.evaluate(() => (window as unknown as { listening: () => number }).listening()));
    }
    expect(new Set(counts.slice(1))).toEqual(new Set([counts[1]]));
  });
});

/** Ends the page's process, as a browser short of memory does. */
async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await crashed;
}

/** Counts, from before the page's first script, who listens to the window, the document and other tabs. */
function countListeners(): void {
  const listening = new Set<string>();
  const names = new WeakMap<object, number>();
  let named = 0;
  const nameOf = (thing: unknown) => {
    if (typeof thing !== 'object' && typeof thing !== 'function') return String(thing);
    if (thing === null) return 'null';
    if (!names.has(thing)) names.set(thing, named++);
    return String(names.get(thing));
  };
  const counts = (target: unknown) =>
    target === window || target === document || target instanceof BroadcastChannel;
  const keyOf = (target: unknown, [type, listener, options]: readonly unknown[]) => {
    const capture =
      typeof options === 'object' ? (options as { capture?: boolean } | null)?.capture : options;
    return [nameOf(target), type, nameOf(listener), Boolean(capture)].join(' ');
  };
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (...parameters) {
    const target = this ?? window;
    if (counts(target)) listening.add(keyOf(target, parameters));
    return addEventListener.apply(target, parameters);
  };
  EventTarget.prototype.removeEventListener = function (...parameters) {
    const target = this ?? window;
    listening.delete(keyOf(target, parameters));
    return removeEventListener.apply(target, parameters);
  };
  const { close } = BroadcastChannel.prototype;
  BroadcastChannel.prototype.close = function () {
    for (const key of listening) if (key.startsWith(`${nameOf(this)} `)) listening.delete(key);
    close.call(this);
  };
  Object.assign(window, { listening: () => listening.size, listeningTo: () => [...listening] });
}
