import { beforeEach, describe, expect, it, vi } from 'vitest';
import { problem } from '../../report/loading/problem.ts';
import { createKeptValue } from './kept-value.ts';
import { createQuarantine } from './quarantine.ts';
import { MadeUpDevice } from './testing/made-up-device.ts';

/** A number that stays on the device; 0 is not kept, and what is no number does not read. */
async function openTab({ deaf = false } = {}) {
  const elsewhere: number[] = [];
  const overwritten: number[] = [];
  const value = createKeptValue<number>({
    name: 'count',
    device: device.tab({ deaf }),
    fallback: 0,
    read: (text) => {
      const number = Number(text);
      return Number.isNaN(number)
        ? { ok: false, problems: [problem('wrongShape', '$', 'a number', text)] }
        : { ok: true, value: number };
    },
    textOf: (number) => (number === 0 ? null : String(number)),
    onElsewhere: (number) => elsewhere.push(number),
    onOverwritten: (number) => overwritten.push(number),
  });
  value.listen();
  const first = await value.ready();
  await vi.advanceTimersByTimeAsync(0);
  return { ...value, first, elsewhere, overwritten };
}

const settle = () => vi.advanceTimersByTimeAsync(1_000);
const kept = () => device.kept.get('count');
let device: MadeUpDevice;

beforeEach(() => {
  vi.useFakeTimers();
  device = new MadeUpDevice();
  return () => vi.useRealTimers();
});

describe('a kept value', () => {
  it('is the fallback where the device holds none, and what the device holds otherwise', async () => {
    expect((await openTab()).first).toBe(0);
    device.kept.set('count', '7');
    expect((await openTab()).first).toBe(7);
  });

  it('is kept at once, for the page may be about to close', async () => {
    (await openTab()).keep(3);
    expect(kept()).toBe('3');
  });

  it('is kept after a pause, when asked to wait, and only the last of several', async () => {
    const tab = await openTab();
    for (const number of [1, 12, 123]) tab.keep(number, 400);
    expect(kept()).toBeUndefined();
    await settle();
    expect(kept()).toBe('123');
  });

  it('is never more than the pause behind, however long the typing goes on', async () => {
    const tab = await openTab();
    for (let number = 1; number <= 20; number += 1) {
      tab.keep(number, 400);
      await vi.advanceTimersByTimeAsync(100);
      if (number > 4) expect(Number(kept())).toBeGreaterThanOrEqual(number - 4);
    }
  });

  it('is kept at once after all when it is flushed', async () => {
    const tab = await openTab();
    tab.keep(1, 400);
    tab.flush();
    expect(kept()).toBe('1');
  });

  it('leaves nothing on the device where its text is none', async () => {
    const tab = await openTab();
    tab.keep(3);
    tab.keep(0);
    expect(device.kept.size).toBe(0);
  });

  it('hears what another tab keeps', async () => {
    const [here, there] = [await openTab(), await openTab()];
    there.keep(5);
    await settle();
    expect(here.elsewhere).toEqual([5]);
    expect(there.elsewhere).toEqual([]);
  });

  it('learns what it overwrote of a tab that it cannot hear', async () => {
    const [here, there] = [await openTab({ deaf: true }), await openTab({ deaf: true })];
    there.keep(5);
    here.keep(6);
    await settle();
    expect(here.overwritten).toEqual([5]);
    expect(kept()).toBe('6');
    await there.refresh();
    expect(there.elsewhere).toEqual([6]);
  });

  it('says that the device refuses it, until the device takes it again', async () => {
    const tab = await openTab();
    device.full.add('count');
    tab.keep(1);
    await tab.settled();
    expect(tab.state().refused).toBe(true);
    device.full.clear();
    tab.keep(2);
    await tab.settled();
    expect(tab.state().refused).toBe(false);
    expect(tab.overwritten).toEqual([]);
  });

  it('takes what the device still holds for no change of another tab after a refusal', async () => {
    const tab = await openTab();
    tab.keep(1);
    await settle();
    device.full.add('count');
    tab.keep(2);
    await settle();
    await tab.refresh();
    expect(tab.elsewhere).toEqual([]);
  });

  it('says that a device which does not answer refuses it', async () => {
    device.refuses = true;
    const tab = await openTab();
    expect(tab.first).toBe(0);
    expect(tab.state().refused).toBe(true);
    await expect(tab.refresh()).rejects.toThrow('No storage');
  });

  it('puts a text that no longer reads into quarantine, with what is wrong with it', async () => {
    device.kept.set('count', 'seven');
    const tab = await openTab();
    expect(tab.first).toBe(0);
    expect(tab.state()).toMatchObject({ standsIn: true, unread: { text: 'seven' } });
    tab.keep(7);
    await settle();
    expect(tab.state().standsIn).toBe(false);
    expect(kept()).toBe('7');
    expect((await openTab()).state().unread?.problems[0]?.code).toBe('wrongShape');
  });

  it('overwrites no text that could not be put into quarantine', async () => {
    device.kept.set('count', 'seven');
    device.full.add('count (unread)');
    const tab = await openTab();
    tab.keep(7);
    await tab.settled();
    expect(kept()).toBe('seven');
    expect(tab.state().refused).toBe(true);
  });

  it('discards what no longer reads one by one, and nothing that was kept since', async () => {
    device.kept.set('count (unread)', '["six"]');
    device.kept.set('count', 'seven');
    const tab = await openTab();
    tab.keep(8);
    await settle();
    tab.discardUnread();
    expect(tab.state().unread?.text).toBe('six');
    tab.discardUnread();
    await settle();
    expect(tab.state().unread).toBeNull();
    expect([...device.kept]).toEqual([['count', '8']]);
  });

  it('reads a quarantine that an earlier program left as one text alone', async () => {
    device.kept.set('count (unread)', 'six');
    expect((await openTab()).state().unread?.text).toBe('six');
  });

  it('is kept in the order of its changes, whatever had to be moved out of the way first', async () => {
    const tab = await openTab();
    device.kept.set('count', 'seven');
    device.slow = true;
    const refreshed = tab.refresh();
    await device.release();
    await refreshed;
    tab.keep(1);
    tab.keep(2);
    await device.release();
    tab.keep(3);
    await device.releaseAll();
    expect(kept()).toBe('3');
    const again = tab.refresh();
    await device.releaseAll();
    await again;
    expect(tab.elsewhere).toEqual([]);
    expect(tab.overwritten).toEqual([]);
  });

  it('takes nothing for another tab’s while a change from here still waits', async () => {
    const tab = await openTab();
    device.kept.set('count', 'seven');
    device.slow = true;
    const refreshed = tab.refresh();
    await device.release();
    await refreshed;
    tab.keep(1);
    const again = tab.refresh();
    await device.releaseAll();
    await again;
    const once = tab.refresh();
    await device.releaseAll();
    await once;
    expect(kept()).toBe('1');
    expect(tab.elsewhere).toEqual([]);
  });

  it('discards nothing that is kept while the device is still at what is discarded', async () => {
    device.kept.set('count', 'seven');
    const tab = await openTab();
    device.slow = true;
    tab.discardUnread();
    tab.keep(8);
    await device.releaseAll();
    expect([...device.kept]).toEqual([['count', '8']]);
  });

  it('holds nothing more of a text that was discarded while it was on its way into quarantine', async () => {
    const tab = await openTab();
    device.kept.set('count', 'seven');
    device.slow = true;
    const refreshed = tab.refresh();
    await device.release();
    await refreshed;
    expect(tab.state().unread?.text).toBe('seven');
    tab.discardUnread();
    await device.releaseAll();
    expect(tab.state().unread).toBeNull();
    device.kept.set('count', 'eight');
    const again = tab.refresh();
    await device.releaseAll();
    await again;
    tab.discardUnread();
    await device.releaseAll();
    expect(tab.state().unread).toBeNull();
    expect(device.kept.size).toBe(0);
  });

  it('leaves a text that is on its way into quarantine there when another is discarded', async () => {
    const quarantine = createQuarantine(device.tab(), 'count');
    device.kept.set('count (unread)', '["six"]');
    await quarantine.begin();
    device.slow = true;
    quarantine.standsInPlace('seven');
    const moved = quarantine.moveAway();
    const dropped = quarantine.drop('six');
    await device.releaseAll();
    await Promise.all([moved, dropped]);
    expect(device.kept.get('count (unread)')).toBe('["seven"]');
    expect(quarantine.newest()).toBe('seven');
  });

  it('leaves what another tab has put into quarantine since', async () => {
    const [here, there] = [createQuarantine(device.tab(), 'count'), createQuarantine(device.tab(), 'count')];
    await Promise.all([here.begin(), there.begin()]);
    here.standsInPlace('six');
    there.standsInPlace('seven');
    await here.moveAway();
    await there.moveAway();
    const later = createQuarantine(device.tab(), 'count');
    await later.begin();
    expect(later.newest()).toBe('seven');
    await here.drop('seven');
    await later.begin();
    expect(later.newest()).toBe('six');
  });

  it('hears other tabs only for as long as it listens, and then looks again at what it missed', async () => {
    const there = await openTab();
    const heard: number[] = [];
    const here = createKeptValue<number>({
      name: 'count',
      device: device.tab(),
      fallback: 0,
      read: (text) => ({ ok: true, value: Number(text) }),
      textOf: String,
      onElsewhere: (number) => heard.push(number),
      onOverwritten: () => undefined,
    });
    const stop = here.listen();
    there.keep(1);
    await settle();
    stop();
    there.keep(2);
    await settle();
    expect(heard).toEqual([1]);
    here.listen();
    await settle();
    expect(heard).toEqual([1, 2]);
  });

  it('discards nothing that a tab it cannot hear keeps meanwhile', async () => {
    device.kept.set('count', 'seven');
    const [here, there] = [await openTab({ deaf: true }), await openTab({ deaf: true })];
    device.slow = true;
    here.discardUnread();
    there.keep(5);
    await device.releaseAll();
    expect(kept()).toBe('5');
  });
});
