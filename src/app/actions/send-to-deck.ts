import type { Sending, Sent } from '../../components/actions.tsx';
import { chartPageCount, TARGETS_CHART } from '../../deck/chart-of.ts';
import {
  addSlides,
  contentOf,
  hideSlide,
  type NewEntry,
  placeForMore,
  projectEntries,
  removeSlide,
  setBackup,
} from '../../deck/edit.ts';
import { type Deck, MOST_SLIDES } from '../../deck/schema.ts';
import { talkNumbers } from '../../deck/talk-order.ts';
import type { Report } from '../../report/dataset/schema.ts';
import type { DeckStore } from '../storage/deck-store.ts';

/** More slides than this at once are asked about first. */
const MOST_UNASKED = 5;

function entriesOf(report: Report, sending: Sending): NewEntry[] {
  switch (sending.kind) {
    case 'chart':
      return Array.from({ length: chartPageCount(report, sending.chart) }, (_, index): NewEntry => {
        const page = index + 1;
        return sending.chart === TARGETS_CHART
          ? { kind: 'targets', page }
          : { kind: 'chart', chart: sending.chart, page };
      });
    case 'figure':
      return [{ kind: 'figures', figures: [sending.ref] }];
    case 'projects':
      return projectEntries(report, sending.projects, sending.filter);
  }
}

/** As the talk counts; 0 for a slide that it does not show. */
function pageOf({ slides }: Deck, id: string): number {
  const at = slides.findIndex((slide) => slide.id === id);
  return talkNumbers(slides)[at] ?? 0;
}

/**
 * Puts a thing before the closing slide. What the deck has already is not put in twice: a slide that was left out
 * of the talk, or stands behind it, is taken into it, and one that is in it is pointed out.
 */
export async function sendToDeck(report: Report, store: DeckStore, sending: Sending): Promise<Sent> {
  // Nobody may have listened to other tabs until now. Where the device does not answer, the store says so.
  await store.refresh().catch(() => undefined);
  const before = await store.ready();
  const entries = entriesOf(report, sending);
  const there = new Map(before.slides.map((slide) => [contentOf(slide), slide]));
  const news = entries.filter((entry) => !there.has(contentOf(entry)));
  const known = entries.flatMap((entry) => there.get(contentOf(entry)) ?? []);
  const out = known.filter(({ hidden, backup }) => hidden || backup);
  const [first] = known;
  if (news.length + out.length === 0) {
    if (!first) throw new Error('The report has no such thing.');
    return { state: 'there', slide: first.id, page: pageOf(before, first.id) };
  }
  if (before.slides.length + news.length > MOST_SLIDES) return { state: 'full' };

  const put = (): Sent => {
    let added: string[] = [];
    store.change((deck) => {
      const had = new Set(deck.slides.map(({ id }) => id));
      const shown = out.reduce(
        (changed, { id }) => setBackup(hideSlide(changed, id, false), id, false),
        deck,
      );
      const next = addSlides(shown, news, placeForMore(shown));
      added = next.slides.flatMap(({ id }) => (had.has(id) ? [] : [id]));
      return next;
    });
    const slide = added[0] ?? out[0]?.id ?? '';
    const { deck, trouble } = store.state();
    const page = deck ? pageOf(deck, slide) : 0;
    return {
      state: 'sent',
      slide,
      page,
      last: page + Math.max(added.length, 1) - 1,
      kept: trouble !== 'notKept',
      undo: () =>
        store.change((now) =>
          out.reduce(
            (left, { id, hidden, backup }) => setBackup(hideSlide(left, id, hidden), id, backup),
            added.reduce(removeSlide, now),
          ),
        ),
    };
  };
  return news.length > MOST_UNASKED ? { state: 'many', slides: news.length, send: put } : put();
}
