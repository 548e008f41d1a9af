import { beforeEach, describe, expect, it } from 'vitest';
import type { Decision } from '../../draft/decision.ts';
import { type DraftBase, NO_WORK } from '../../draft/draft.ts';
import { madeUpReport } from '../../report/testing/made-up-report.ts';
import { madeUpText } from '../../report/testing/made-up-text.ts';
import { createDraftStore } from './draft-store.ts';
import { MadeUpDevice } from './testing/made-up-device.ts';

const report = { ...madeUpReport() };
report.source = { ...report.source, length: madeUpText.length };
const base: DraftBase = { text: madeUpText, isFile: true, report, reviewItems: [] };
const ids = report.indicators.map(({ id }) => id);
const confirm = (at: number): Decision => ({ act: 'confirm', ids: [ids[at] ?? ''] });

let device: MadeUpDevice;
beforeEach(() => {
  device = new MadeUpDevice();
});
const begin = async () => {
  const store = createDraftStore({ id: 'd', device: device.tab(), made: { base, work: NO_WORK } });
  await store.ready();
  return store;
};
const openAgain = async (options?: { deaf?: boolean }) => {
  const store = createDraftStore({ id: 'd', device: device.tab(options) });
  await store.ready();
  store.subscribe(() => undefined);
  return store;
};
const confirmedOf = (store: Awaited<ReturnType<typeof begin>>) => [...(store.state().draft?.confirmed ?? [])];
const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

describe('a draft on the device', () => {
  it('is there again after the page was closed, with what was decided, and what can be undone', async () => {
    const store = await begin();
    expect(store.decide(confirm(0))).toBe(true);
    store.decide(confirm(1));
    store.undo();
    await settled();
    const again = await openAgain();
    expect(confirmedOf(again)).toEqual([ids[0]]);
    again.redo();
    expect(confirmedOf(again)).toEqual([ids[0], ids[1]]);
    again.undo();
    again.undo();
    expect(confirmedOf(again)).toEqual([]);
    expect(again.state().canUndo).toBe(false);
  });

  it('takes no decision that changes nothing', async () => {
    const store = await begin();
    const decision: Decision = { act: 'figure', id: ids[0] ?? '', role: 'actual', start: 0, end: 2 };
    expect(store.decide(decision)).toBe(false);
    expect(store.state().canUndo).toBe(false);
  });

  it('hears what another tab decides, and says so', async () => {
    const store = await begin();
    await settled();
    const other = await openAgain();
    store.decide(confirm(0));
    await settled();
    expect(confirmedOf(other)).toEqual([ids[0]]);
    expect(other.state().trouble).toBe('elsewhere');
  });

  it('loses nothing of two tabs that have not heard each other', async () => {
    const store = await begin();
    await settled();
    const other = await openAgain({ deaf: true });
    store.decide(confirm(0));
    await settled();
    other.decide(confirm(1));
    await settled();
    expect(new Set(confirmedOf(other))).toEqual(new Set([ids[0], ids[1]]));
    expect(new Set(confirmedOf(await openAgain()))).toEqual(new Set([ids[0], ids[1]]));
  });

  it('says so where the device refuses it, and lasts until the page closes', async () => {
    device.refuses = true;
    const store = await begin();
    store.decide(confirm(0));
    await settled();
    expect(store.state().trouble).toBe('notKept');
    expect(confirmedOf(store)).toEqual([ids[0]]);
  });

  it('is said to be gone where the device has none', async () => {
    expect((await openAgain()).state().trouble).toBe('gone');
  });
});
