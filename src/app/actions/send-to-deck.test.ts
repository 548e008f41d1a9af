import { describe, expect, it } from 'vitest';
import type { Sent } from '../../components/actions.tsx';
import { chartPageCount, MATRIX_CHART, TARGETS_CHART } from '../../deck/chart-of.ts';
import { hideSlide } from '../../deck/edit.ts';
import type { Deck } from '../../deck/schema.ts';
import { NO_FILTER } from '../../report/projects/project-filter.ts';
import { madeUpReport } from '../../report/testing/made-up-report.ts';
import { createDeckStore, type DeckStore } from '../storage/deck-store.ts';
import { MadeUpDevice } from '../storage/testing/made-up-device.ts';
import { sendToDeck } from './send-to-deck.ts';

const report = madeUpReport();

async function openStore(): Promise<DeckStore> {
  const store = createDeckStore(report, new MadeUpDevice().tab());
  await store.ready();
  return store;
}
const slidesOf = (store: DeckStore): Deck['slides'] => store.state().deck?.slides ?? [];
const toldIn = (store: DeckStore) => slidesOf(store).filter(({ backup }) => !backup);
const expectSent = (sent: Sent) => {
  if (sent.state !== 'sent') throw new Error(`It was not sent: ${sent.state}.`);
  return sent;
};

describe('sendToDeck', () => {
  it('puts a figure before the closing slide, and takes it out again', async () => {
    const store = await openStore();
    const before = slidesOf(store);
    const told = toldIn(store).length;
    const ref = report.keyFigures[0] ?? '';
    const sent = expectSent(await sendToDeck(report, store, { kind: 'figure', ref }));
    expect(toldIn(store).at(-2)).toMatchObject({ id: sent.slide, kind: 'figures', figures: [ref] });
    expect(toldIn(store).at(-1)?.kind).toBe('closing');
    expect(sent.page).toBe(told);
    sent.undo();
    expect(slidesOf(store)).toEqual(before);
  });

  it('points out what the deck has, instead of putting it in twice', async () => {
    const store = await openStore();
    const before = slidesOf(store);
    const targets = { kind: 'chart', chart: TARGETS_CHART } as const;
    expectSent(await sendToDeck(report, store, targets));
    const told = toldIn(store);
    expect(told.at(-2)).toMatchObject({ id: 'targets', backup: false });
    expect(await sendToDeck(report, store, targets)).toEqual({
      state: 'there',
      slide: 'targets',
      page: told.length - 1,
    });
    expect(slidesOf(store)).toHaveLength(before.length);
    const matrix = { kind: 'chart', chart: MATRIX_CHART } as const;
    const sent = expectSent(await sendToDeck(report, store, matrix));
    expect(sent.last - sent.page + 1).toBe(chartPageCount(report, MATRIX_CHART));
    expect(slidesOf(store)).toHaveLength(before.length + chartPageCount(report, MATRIX_CHART));
    expect((await sendToDeck(report, store, matrix)).state).toBe('there');
  });

  it('shows a slide again that was left out of the talk or stood behind it', async () => {
    const store = await openStore();
    store.change((deck) => hideSlide(deck, 'targets', true));
    const sent = expectSent(await sendToDeck(report, store, { kind: 'chart', chart: TARGETS_CHART }));
    expect(sent).toMatchObject({ slide: 'targets', page: toldIn(store).length - 1 });
    expect(slidesOf(store).find(({ id }) => id === 'targets')?.hidden).toBe(false);
    sent.undo();
    expect(slidesOf(store).find(({ id }) => id === 'targets')).toMatchObject({ hidden: true, backup: true });
  });

  it('keeps the rows of a table in their order, with what they were filtered by', async () => {
    const store = await openStore();
    const projects = report.projects
      .slice(0, 3)
      .map(({ id }) => id)
      .reverse();
    const filter = { ...NO_FILTER, sector: [report.projects[0]?.sector ?? ''] };
    const sent = expectSent(await sendToDeck(report, store, { kind: 'projects', projects, filter }));
    expect(slidesOf(store).find(({ id }) => id === sent.slide)).toMatchObject({ projects, filter });
  });

  it('asks before it puts in many slides, and refuses more than a deck holds', async () => {
    const [template] = report.projects;
    if (!template) throw new Error('The report has no project.');
    const numbered = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ ...template, id: `made-${index}` }));
    const send = async (count: number) => {
      const projects = numbered(count);
      const long = { ...report, projects };
      const store = await openStore();
      const ids = projects.map(({ id }) => id);
      const sent = await sendToDeck(long, store, { kind: 'projects', projects: ids, filter: NO_FILTER });
      return { store, sent };
    };
    const { store, sent } = await send(80);
    const before = slidesOf(store).length;
    if (sent.state !== 'many') throw new Error('It was not asked about.');
    expect(slidesOf(store)).toHaveLength(before);
    expectSent(sent.send());
    expect(slidesOf(store)).toHaveLength(before + sent.slides);
    expect((await send(8_000)).sent.state).toBe('full');
  });
});
