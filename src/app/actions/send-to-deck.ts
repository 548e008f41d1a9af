import type { Sending, Sent } from '../../components/actions.tsx';
import { chartPageCount, TARGETS_CHART } from '../../deck/chart-of.ts';
import {
  addSlides,
  hideSlide,
  type NewEntry,
  placeForMore,
  projectEntries,
  removeSlide,
} from '../../deck/edit.ts';
import { type Deck, MOST_SLIDES, type SlideEntry } from '../../deck/schema.ts';
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

const contentOf = (entry: NewEntry | SlideEntry): string => {
  const { id: _id, hidden: _hidden, notes: _notes, ...content } = entry as SlideEntry;
  return JSON.stringify(Object.entries(content).sort(([one], [other]) => (one < other ? -1 : 1)));
};

/** As the talk counts: hidden slides have no number. */
const pageOf = (deck: Deck, id: string): number =>
  deck.slides.filter((slide) => !slide.hidden || slide.id === id).findIndex((slide) => slide.id === id) + 1;

/**
 * Puts a thing before the closing slide. What the deck has already is not put in twice: a slide that was left out
 * of the talk is shown again, and one that is shown is pointed out.
 */
export async function sendToDeck(report: Report, store: DeckStore, sending: Sending): Promise<Sent> {
  // Nobody may have listened to other tabs until now. Where the device does not answer, the store says so.
  await store.refresh().catch(() => undefined);
  const before = await store.ready();
  const entries = entriesOf(report, sending);
  const there = new Map(before.slides.map((slide) => [contentOf(slide), slide]));
  const news = entries.filter((entry) => !there.has(contentOf(entry)));
  const known = entries.flatMap((entry) => there.get(contentOf(entry)) ?? []);
  const hidden = known.filter((slide) => slide.hidden).map(({ id }) => id);
  const [first] = known;
  if (news.length + hidden.length === 0) {
    if (!first) throw new Error('The report has no such thing.');
    return { state: 'there', slide: first.id, page: pageOf(before, first.id) };
  }
  if (before.slides.length + news.length > MOST_SLIDES) return { state: 'full' };

  const put = (): Sent => {
    let added: string[] = [];
    store.change((deck) => {
      const had = new Set(deck.slides.map(({ id }) => id));
      const shown = hidden.reduce((changed, id) => hideSlide(changed, id, false), deck);
      const next = addSlides(shown, news, placeForMore(shown));
      added = next.slides.flatMap(({ id }) => (had.has(id) ? [] : [id]));
      return next;
    });
    const slide = added[0] ?? hidden[0] ?? '';
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
          hidden.reduce((left, id) => hideSlide(left, id, true), added.reduce(removeSlide, now)),
        ),
    };
  };
  return news.length > MOST_UNASKED ? { state: 'many', slides: news.length, send: put } : put();
}
