/**
 * A report's dataset held against another version of its text: which of its places are found again for certain, and which
 * have to be looked at. Nothing is found again by its number alone: the whole sentence must be the same.
 */
import { listPlaces } from '../dataset/locators.ts';
import type { Report } from '../dataset/schema.ts';
import { sentenceAround } from '../text/sentence.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * same: its sentence stands where it stood; moved: word for word elsewhere; changed: in its place stand other words;
 * reworded: they are the same, and the sentence around them is not; vanished: nothing there is like it; unsure: more than
 * one place may be it.
 */
export type Fate = 'same' | 'moved' | 'changed' | 'reworded' | 'vanished' | 'unsure';

export interface PlaceFate {
  /** As the dataset has it. */
  readonly token: string;
  readonly start: number;
  readonly end: number;
  readonly fate: Fate;
  /** Where it is in the new text; null where it is not, or not for certain. */
  readonly now: Range | null;
  /** What stands there now. */
  readonly found: string;
}

const CERTAIN: ReadonlySet<Fate> = new Set(['same', 'moved']);
export const isCertain = ({ fate }: PlaceFate): boolean => CERTAIN.has(fate);

/** Words before and behind a place by which it is looked for in a sentence that has changed. */
const CONTEXT = 10;
/** A number with its unit is shorter. */
const LONGEST_CHANGE = 60;

function* occurrences(text: string, words: string): Generator<number> {
  if (words === '') return;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) yield at;
}

/** Every sentence of the new text that is the same, word for word. */
function sameSentences(sentence: string, now: string): number[] {
  return [...occurrences(now, sentence)].filter((at) => {
    const around = sentenceAround(now, { start: at, end: at + sentence.length });
    return around.start === at && around.end === at + sentence.length;
  });
}

/** What stands between the same words as before, where these stand in the new text once. */
function betweenContexts(before: string, { start, end }: Range, now: string): Range | null {
  const head = before.slice(Math.max(0, start - CONTEXT), start);
  const tail = before.slice(end, end + CONTEXT);
  const found: Range[] = [];
  for (const at of occurrences(now, head)) {
    const from = at + head.length;
    const to = now.indexOf(tail, from);
    if (to >= from && to - from <= LONGEST_CHANGE && !now.slice(from, to).includes('\n')) {
      found.push({ start: from, end: to });
    }
  }
  const [only, another] = found;
  return only && !another ? only : null;
}

function fateOf(place: Range & { readonly token: string }, before: string, now: string): PlaceFate {
  const { start, end, token } = place;
  const told = (fate: Fate, at: Range | null): PlaceFate => ({
    token,
    start,
    end,
    fate,
    now: at,
    found: at ? now.slice(at.start, at.end) : '',
  });
  const around = sentenceAround(before, place);
  const same = sameSentences(before.slice(around.start, around.end), now);
  const [first] = same;
  if (first !== undefined) {
    // One that is said twice is itself where it stood; where it did not, either may be it.
    const at = same.find((one) => one === around.start) ?? (same.length === 1 ? first : undefined);
    if (at === undefined) return told('unsure', null);
    const shift = at - around.start;
    return told(shift === 0 ? 'same' : 'moved', { start: start + shift, end: end + shift });
  }
  const between = betweenContexts(before, place, now);
  if (!between) return told('vanished', null);
  return told(now.slice(between.start, between.end) === token ? 'reworded' : 'changed', between);
}

/** What becomes of each place of the dataset, in the order of the text; `before` is the text that the dataset was made from. */
export function fatesOf(report: Report, before: string, now: string): PlaceFate[] {
  const seen = new Map<string, Range & { readonly token: string }>();
  for (const { locator } of listPlaces(report)) {
    const { start, end, token } = locator;
    seen.set(`${start}-${end}`, { start, end, token });
  }
  return [...seen.values()]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((place) => fateOf(place, before, now));
}

const LEAST_TOKEN = 4;
const LEAST_TOKENS = 5;
const LEAST_SHARE = 0.6;

/** Whether a text is likely another version of the one that the dataset was made from: it has most of its longer words. */
export function isVersionOf(report: Report, text: string): boolean {
  const tokens = new Set(
    listPlaces(report)
      .map(({ locator }) => locator.token)
      .filter((token) => token.length >= LEAST_TOKEN),
  );
  const found = [...tokens].filter((token) => text.includes(token)).length;
  return tokens.size >= LEAST_TOKENS && found / tokens.size >= LEAST_SHARE;
}

/**
 * The dataset with its places in the new text, where every one of them is found again for certain. Without what becomes of them
 * it stays as it is.
 */
export function movedReport(
  report: Report,
  fates: readonly PlaceFate[],
  source: Report['source'],
): Report | null {
  if (!fates.every(isCertain)) return null;
  const moved = new Map(fates.map(({ start, end, now }) => [`${start}-${end}`, now]));
  const withPlaces = (_: string, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || !('token' in value)) return value;
    const { start, end } = value as Partial<Range>;
    const now = moved.get(`${start}-${end}`);
    return now ? { ...value, start: now.start, end: now.end } : value;
  };
  return { ...(JSON.parse(JSON.stringify(report, withPlaces)) as Report), source };
}
