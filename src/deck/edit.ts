/** Changes of a deck. Each gives a new deck, or the same one where nothing changes. Pure. */

import type { Report } from '../report/dataset/schema.ts';
import type { ProjectFilter } from '../report/projects/project-filter.ts';
import { defaultDeck } from './default-deck.ts';
import { projectPages } from './project-table.ts';
import {
  type Deck,
  LEAST_SECONDS,
  MOST_MINUTES,
  MOST_PICTURES,
  MOST_SECONDS,
  MOST_SLIDES,
  type SlideEntry,
} from './schema.ts';

type WithoutId<Entry> = Entry extends SlideEntry
  ? Omit<Entry, 'id' | 'hidden' | 'backup' | 'notes' | 'title'>
  : never;
/** An entry that is in no deck yet. */
export type NewEntry = WithoutId<SlideEntry>;

/** `to` is where it stands afterwards; outside the deck it goes to the nearer end. */
export function moveSlide(deck: Deck, id: string, to: number): Deck {
  const from = deck.slides.findIndex((slide) => slide.id === id);
  const slide = deck.slides[from];
  const target = Math.max(0, Math.min(to, deck.slides.length - 1));
  if (!slide || target === from) return deck;
  const slides = deck.slides.filter((other) => other !== slide);
  slides.splice(target, 0, slide);
  return { ...deck, slides };
}

/** One place up (-1) or down (1), keeping together what stands together; at the end of the list nothing moves further. */
export function shiftSlides(deck: Deck, ids: ReadonlySet<string>, by: -1 | 1): Deck {
  const slides = by < 0 ? [...deck.slides] : [...deck.slides].reverse();
  let shifted = false;
  for (let at = 1; at < slides.length; at += 1) {
    const [before, slide] = [slides[at - 1], slides[at]];
    if (!before || !slide || !ids.has(slide.id) || ids.has(before.id)) continue;
    slides[at - 1] = slide;
    slides[at] = before;
    shifted = true;
  }
  if (!shifted) return deck;
  return { ...deck, slides: by < 0 ? slides : slides.reverse() };
}

/** The same change of each of several slides, one after the other. */
export const eachSlide = (
  deck: Deck,
  ids: readonly string[],
  change: (deck: Deck, id: string) => Deck,
): Deck => ids.reduce(change, deck);

function changeSlide(
  deck: Deck,
  id: string,
  change: Partial<Pick<SlideEntry, 'hidden' | 'backup' | 'notes' | 'title'>>,
): Deck {
  return { ...deck, slides: deck.slides.map((slide) => (slide.id === id ? { ...slide, ...change } : slide)) };
}

export const hideSlide = (deck: Deck, id: string, hidden: boolean): Deck => changeSlide(deck, id, { hidden });

/** Puts a slide behind the talk, or into it: there before the closing slide, unless it stood before that already. */
export function setBackup(deck: Deck, id: string, backup: boolean): Deck {
  const changed = changeSlide(deck, id, { backup });
  if (backup) return changed;
  const without = { ...changed, slides: changed.slides.filter((slide) => slide.id !== id) };
  const at = changed.slides.findIndex((slide) => slide.id === id);
  return moveSlide(changed, id, Math.min(at, placeForMore(without)));
}

/** Longer notes than a deck's file may hold are cut at its limit. */
export const setNotes = (deck: Deck, id: string, notes: string): Deck =>
  changeSlide(deck, id, { notes: notes.slice(0, MOST_NOTES) });
export const MOST_NOTES = 4_000;

/** The speaker's own title, with placeholders for its figures; empty: what the slide says by itself. */
export const setTitle = (deck: Deck, id: string, title: string): Deck => changeSlide(deck, id, { title });

/** One of the speaker's own slides says something else; its kind stays. */
export const setContent = (deck: Deck, id: string, content: NewEntry): Deck => ({
  ...deck,
  slides: deck.slides.map((slide) =>
    slide.id === id && slide.kind === content.kind ? ({ ...slide, ...content } as SlideEntry) : slide,
  ),
});

/** The last slide stays: a deck without any cannot be shown. */
export function removeSlide(deck: Deck, id: string): Deck {
  const slides = deck.slides.filter((slide) => slide.id !== id);
  return slides.length === 0 || slides.length === deck.slides.length ? deck : { ...deck, slides };
}

/** Whole minutes, at least one. */
export const setMinutes = (deck: Deck, minutes: number): Deck => ({
  ...deck,
  minutes: Math.max(1, Math.min(Math.round(minutes), MOST_MINUTES)),
});

/** Whole seconds a slide, where the slides go on by themselves. */
export const setSeconds = (deck: Deck, seconds: number): Deck => ({
  ...deck,
  seconds: Math.max(LEAST_SECONDS, Math.min(Math.round(seconds), MOST_SECONDS)),
});

function freeId(taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const id = `added-${number}`;
    if (!taken.has(id)) return id;
  }
}

export const picturesIn = (slides: readonly Pick<NewEntry, 'kind'>[]): number =>
  slides.filter(({ kind }) => kind === 'picture').length;

/**
 * Puts entries in at a place (at the end by default), each with an id of its own. A deck that has no room for
 * all of them stays as it is: a longer one could not be read back.
 */
export function addSlides(deck: Deck, entries: readonly NewEntry[], at = deck.slides.length): Deck {
  if (deck.slides.length + entries.length > MOST_SLIDES) return deck;
  if (picturesIn([...deck.slides, ...entries]) > MOST_PICTURES) return deck;
  const taken = new Set(deck.slides.map(({ id }) => id));
  const made = entries.map((entry) => {
    const id = freeId(taken);
    taken.add(id);
    return { ...entry, id, hidden: false, backup: false, notes: '', title: '' } as SlideEntry;
  });
  return { ...deck, slides: [...deck.slides.slice(0, at), ...made, ...deck.slides.slice(at)] };
}

/** Before the closing slide, where that is the talk's last: what is sent to a deck belongs to the talk. */
export function placeForMore({ slides }: Deck): number {
  const last = slides.findLastIndex(({ backup }) => !backup);
  return slides[last]?.kind === 'closing' ? last : last + 1;
}

/** What a slide shows, as a text: two of the same content are the same slide, however they are named or noted. */
export function contentOf(entry: NewEntry | SlideEntry): string {
  const {
    id: _id,
    hidden: _hidden,
    backup: _backup,
    notes: _notes,
    title: _title,
    ...content
  } = entry as SlideEntry;
  return JSON.stringify(Object.entries(content).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The deck with a slide of this content, behind the talk where it had none, and the id of the slide. */
export function withAnswer(deck: Deck, entry: NewEntry): { readonly deck: Deck; readonly id: string | null } {
  const there = deck.slides.find((slide) => !slide.hidden && contentOf(slide) === contentOf(entry));
  if (there) return { deck, id: there.id };
  const longer = addSlides(deck, [entry]);
  const added = longer === deck ? undefined : longer.slides.at(-1);
  return added ? { deck: setBackup(longer, added.id, true), id: added.id } : { deck, id: null };
}

/** The slides of the report's own deck that this one has no more. */
export function missingDefaults(deck: Deck, report: Report): SlideEntry[] {
  const present = new Set(deck.slides.map(contentOf));
  return defaultDeck(report).slides.filter((slide) => !present.has(contentOf(slide)));
}

/**
 * The deck for a talk of so many minutes: of the report's own slides those belong to the talk that the default deck of
 * that length has in it, and the others stand behind it. What the speaker made, wrote, hid and ordered stays.
 */
export function setLength(deck: Deck, minutes: number, report: Report): Deck {
  const timed = setMinutes(deck, minutes);
  const wanted = defaultDeck(report, timed.minutes).slides.map((slide) => ({
    key: contentOf(slide),
    backup: slide.backup,
  }));
  const placeOf = new Map(wanted.map(({ key }, place) => [key, place]));
  const slides = timed.slides.map((slide) => {
    const place = placeOf.get(contentOf(slide));
    const backup = place === undefined ? slide.backup : (wanted[place]?.backup ?? slide.backup);
    return backup === slide.backup ? slide : { ...slide, backup };
  });
  const own = slides.filter((slide, index) => !slide.backup && !timed.slides[index]?.backup);
  for (const [index, slide] of slides.entries()) {
    if (slide.backup || !timed.slides[index]?.backup) continue;
    const place = placeOf.get(contentOf(slide)) ?? 0;
    const before = own.findLastIndex((other) => (placeOf.get(contentOf(other)) ?? Infinity) < place);
    own.splice(before + 1, 0, slide);
  }
  const behind = slides.filter(({ backup }) => backup);
  behind.sort((a, b) => (placeOf.get(contentOf(a)) ?? Infinity) - (placeOf.get(contentOf(b)) ?? Infinity));
  return { ...timed, slides: [...own, ...behind] };
}

/** Rows of the project table as they stood on screen, dealt to as many slides as they need. */
export function projectEntries(report: Report, ids: readonly string[], filter: ProjectFilter): NewEntry[] {
  const { sector, stage, pillar, place, q, show } = filter;
  const kept = { sector: [...sector], stage: [...stage], pillar: [...pillar], place: [...place], q, show };
  return projectPages(report, ids).map((projects) => ({
    kind: 'projects',
    filter: kept,
    found: ids.length,
    projects,
  }));
}
