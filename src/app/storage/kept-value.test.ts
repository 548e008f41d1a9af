import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createKeptValue } from './kept-value.ts';
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
});
