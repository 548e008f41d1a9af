import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deckText } from '../../deck/deck-file.ts';
import { defaultDeck } from '../../deck/default-deck.ts';
import type { Deck } from '../../deck/schema.ts';
import { madeUpReport } from '../../report/testing/made-up-report.ts';
import { createDeckStore, type DeckStore } from './deck-store.ts';
import { MadeUpDevice } from './testing/made-up-device.ts';

const report = madeUpReport();
const own = defaultDeck(report);
const minutes =
  (count: number) =>
  (deck: Deck): Deck => ({ ...deck, minutes: count });

/** Until all that was begun has come to an end. */
const settle = () => vi.advanceTimersByTimeAsync(1_000);
const deckOf = (store: DeckStore): Deck => {
  const { deck } = store.state();
  if (!deck) throw new Error('The deck has not been read.');
  return deck;
};

let device: MadeUpDevice;
const openTab = async (options?: { deaf: boolean }) => {
  const store = createDeckStore(report, device.tab(options));
  store.subscribe(() => undefined);
  await store.ready();
  return store;
};
const keptDeck = () => JSON.parse(device.kept.get(report.id) ?? 'null') as Deck | null;

beforeEach(() => {
  vi.useFakeTimers();
  device = new MadeUpDevice();
  return () => vi.useRealTimers();
});

describe('createDeckStore', () => {
  it('begins with the report’s own deck, and keeps nothing of it', async () => {
    const store = await openTab();
    expect(deckOf(store)).toEqual(own);
    expect(device.kept.size).toBe(0);
  });

  it('keeps a change at once, and gives it back', async () => {
    (await openTab()).change(minutes(45));
    expect(keptDeck()?.minutes).toBe(45);
    expect(deckOf(await openTab()).minutes).toBe(45);
  });

  it('undoes and redoes', async () => {
    const store = await openTab();
    store.change(minutes(30));
    store.change(minutes(40));
    store.undo();
    expect(deckOf(store).minutes).toBe(30);
    expect(keptDeck()?.minutes).toBe(30);
    store.undo();
    expect(store.state()).toMatchObject({ canUndo: false, canRedo: true });
    store.redo();
    store.redo();
    expect(deckOf(store).minutes).toBe(40);
    store.change(minutes(50));
    expect(store.state().canRedo).toBe(false);
  });

  it('leaves no listener on the device once nobody listens to it', async () => {
    const store = createDeckStore(report, device.tab());
    await store.ready();
    expect(device.tabs).toHaveLength(0);
    const stops = [store.subscribe(() => undefined), store.subscribe(() => undefined)];
    expect(device.tabs).toHaveLength(1);
    for (const stop of stops) stop();
    expect(device.tabs).toHaveLength(0);
  });

  it('keeps typed words a moment later, as one step to undo', async () => {
    const store = await openTab();
    for (const count of [1, 12, 120]) store.change(minutes(count), 'minutes');
    expect(keptDeck()).toBeNull();
    await settle();
    expect(keptDeck()?.minutes).toBe(120);
    store.undo();
    expect(deckOf(store)).toEqual(own);
  });

  it('keeps typed words at once when the page is left', async () => {
    const store = await openTab();
    store.change(minutes(12), 'minutes');
    store.flush();
    expect(keptDeck()?.minutes).toBe(12);
  });

  it('forgets the kept deck when the report’s own is restored, and can undo that', async () => {
    const store = await openTab();
    store.change(minutes(12));
    store.restore();
    await settle();
    expect(device.kept.size).toBe(0);
    store.undo();
    expect(keptDeck()?.minutes).toBe(12);
  });

  it('shows what another tab changed, with what was here one step back', async () => {
    const [here, there] = [await openTab(), await openTab()];
    here.change(minutes(11));
    await settle();
    there.change(minutes(22));
    await settle();
    expect(deckOf(here).minutes).toBe(22);
    expect(here.state().trouble).toBe('elsewhere');
    here.undo();
    expect(deckOf(here).minutes).toBe(11);
  });

  it('loses neither of two decks changed in tabs that cannot hear each other', async () => {
    const [here, there] = [await openTab({ deaf: true }), await openTab({ deaf: true })];
    there.change(minutes(22));
    here.change(minutes(11));
    await settle();
    expect(keptDeck()?.minutes).toBe(11);
    here.undo();
    expect(deckOf(here).minutes).toBe(22);
    await there.refresh();
    expect(deckOf(there).minutes).toBe(22);
  });

  it('does not take its own unfinished writing for another tab’s', async () => {
    const store = await openTab();
    const reading = store.refresh();
    store.change(minutes(33));
    await reading;
    expect(deckOf(store).minutes).toBe(33);
    expect(store.state().trouble).toBeNull();
  });

  it('keeps slides that the report no longer has', async () => {
    const lost: Deck = {
      ...own,
      slides: [
        ...own.slides,
        {
          id: 'x',
          hidden: false,
          backup: false,
          notes: '',
          title: '',
          kind: 'chart',
          chart: 'gone',
          page: 1,
        },
      ],
    };
    device.kept.set(report.id, deckText(lost));
    expect(deckOf(await openTab())).toEqual(lost);
  });

  it('puts a kept deck that no longer reads into quarantine until it is discarded', async () => {
    device.kept.set(report.id, '{"format": "youju-deck", "version": 99}');
    const store = await openTab();
    expect(deckOf(store)).toEqual(own);
    expect(store.state().unread?.problems[0]?.code).toBe('otherVersion');
    store.change(minutes(12));
    await settle();
    const again = await openTab();
    expect(deckOf(again).minutes).toBe(12);
    expect(again.state().unread?.text).toContain('99');
    again.discardUnread();
    await settle();
    expect((await openTab()).state().unread).toBeNull();
  });

  it('takes a kept deck that no longer reads off the device, changed or not', async () => {
    device.kept.set(report.id, '{garbage');
    const store = await openTab();
    expect(store.state()).toMatchObject({ standsIn: true, unread: { text: '{garbage' } });
    store.discardUnread();
    await settle();
    expect(device.kept.size).toBe(0);
    expect((await openTab()).state()).toMatchObject({ standsIn: false, unread: null });
  });

  it('throws away no deck that a tab it cannot hear has kept in the place of the unread one', async () => {
    device.kept.set(report.id, '{garbage');
    const store = await openTab({ deaf: true });
    (await openTab()).change(minutes(31));
    await settle();
    store.discardUnread();
    await settle();
    expect(keptDeck()?.minutes).toBe(31);
    await store.refresh();
    expect(deckOf(store).minutes).toBe(31);
  });

  it('overwrites no deck that it could not put into quarantine', async () => {
    device.kept.set(report.id, '{precious');
    device.full.add(`${report.id} (unread)`);
    const store = await openTab();
    store.change(minutes(12));
    await settle();
    expect(device.kept.get(report.id)).toBe('{precious');
    expect(store.state()).toMatchObject({ trouble: 'notKept', unread: { text: '{precious' } });
    device.full.clear();
    store.change(minutes(13));
    await settle();
    expect(keptDeck()?.minutes).toBe(13);
    expect((await openTab()).state().unread?.text).toBe('{precious');
  });

  it('puts every deck that no longer reads into quarantine, and drops them one by one', async () => {
    device.kept.set(`${report.id} (unread)`, '{first');
    device.kept.set(report.id, '{second');
    const store = await openTab();
    store.change(minutes(12));
    await settle();
    expect(store.state().unread?.text).toBe('{second');
    store.discardUnread();
    expect(store.state().unread?.text).toBe('{first');
    store.discardUnread();
    await settle();
    expect(store.state().unread).toBeNull();
    expect([...device.kept.keys()]).toEqual([report.id]);
    expect(keptDeck()?.minutes).toBe(12);
  });

  it('does not take what the device still holds for another tab’s when it keeps no more', async () => {
    const store = await openTab();
    store.change(minutes(30));
    await settle();
    device.full.add(report.id);
    store.change(minutes(45));
    store.change(minutes(50));
    await settle();
    await store.refresh();
    expect(deckOf(store).minutes).toBe(50);
    expect(store.state().trouble).toBe('notKept');
    device.full.clear();
    store.change(minutes(55));
    await settle();
    expect(keptDeck()?.minutes).toBe(55);
    expect(store.state().trouble).toBeNull();
    store.undo();
    expect(deckOf(store).minutes).toBe(50);
  });

  it('knows the report’s own deck again after it has been through a file', async () => {
    const store = await openTab();
    const hidden = (is: boolean) => (deck: Deck) => ({
      ...deck,
      slides: deck.slides.map((slide, index) => (index === 0 ? { ...slide, hidden: is } : slide)),
    });
    store.change(hidden(true));
    await settle();
    const again = await openTab();
    again.change(hidden(false));
    await settle();
    expect(device.kept.size).toBe(0);
  });

  it('goes on without a device that keeps things, and says so', async () => {
    device.refuses = true;
    const store = await openTab();
    expect(store.state().trouble).toBe('notKept');
    store.change(minutes(12));
    await settle();
    expect(deckOf(store).minutes).toBe(12);
    expect(store.state().trouble).toBe('notKept');
  });

  it('opens a file, and refuses a broken one with the deck as it was', async () => {
    const store = await openTab();
    expect(await store.open(new File([deckText({ ...own, minutes: 44 })], 'a.deck.json'))).toBe(true);
    expect(await store.open(new File(['{'], 'b.json'))).toBe(false);
    expect(deckOf(store).minutes).toBe(44);
    expect(store.state().refusal).toMatchObject({ file: 'b.json', problems: [{ code: 'notJson' }] });
    store.dismiss();
    expect(store.state().refusal).toBeNull();
    store.undo();
    expect(deckOf(store)).toEqual(own);
  });

  it('hands the deck to another window where the device keeps none, and takes the later one in', async () => {
    device.refuses = true;
    const [slides, speaker] = [await openTab(), await openTab()];
    expect(slides.state().shared).toBeNull();
    slides.change(minutes(7));
    const first = slides.state().shared;
    if (!first) throw new Error('There is nothing to hand over.');
    await speaker.adopt(first);
    expect(deckOf(speaker).minutes).toBe(7);
    speaker.change(minutes(9));
    const second = speaker.state().shared;
    if (!second) throw new Error('There is nothing to hand over.');
    await slides.adopt(second);
    expect(deckOf(slides).minutes).toBe(9);
    // Late, or heard twice.
    await slides.adopt(first);
    await slides.adopt({ text: 'no deck', at: second.at + 1 });
    expect(deckOf(slides).minutes).toBe(9);
    slides.undo();
    expect(deckOf(slides).minutes).toBe(7);
  });

  it('takes no deck from another window while the device keeps its own', async () => {
    const store = await openTab();
    store.change(minutes(7));
    await settle();
    expect(store.state().shared).toBeNull();
    await store.adopt({ text: deckText(minutes(9)(own)), at: Date.now() + 1_000 });
    expect(deckOf(store).minutes).toBe(7);
  });
});
