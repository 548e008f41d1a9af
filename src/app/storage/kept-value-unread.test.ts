import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptValue } from './kept-value.ts';
import { createQuarantine } from './quarantine.ts';
import { openNumber } from './testing/kept-number.ts';
import { MadeUpDevice } from './testing/made-up-device.ts';

const openTab = (options?: { deaf?: boolean }) => openNumber(device, options);
const settle = () => vi.advanceTimersByTimeAsync(1_000);
const kept = () => device.kept.get('count');
let device: MadeUpDevice;

beforeEach(() => {
  vi.useFakeTimers();
  device = new MadeUpDevice();
  return () => vi.useRealTimers();
});

/** The tab comes upon the text that no longer reads, and the device is still at moving it. */
async function findUnread(tab: Pick<KeptValue<number>, 'refresh'>) {
  device.slow = true;
  const refreshed = tab.refresh();
  await device.release();
  await refreshed;
}

describe('a kept value whose text no longer reads', () => {
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
    await findUnread(tab);
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
    await findUnread(tab);
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
    await findUnread(tab);
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
