/** A draft of a legible text, with every place where it stands in the text as kept, and every token as it is printed there. */

import type { Report } from '../../report/dataset/schema.ts';
import type { Legible } from '../../report/numbers/legible.ts';
import type { Draft } from './drafted.ts';
import { joinedBy } from './not-figures.ts';
import { placesOfParagraphs } from './paragraph-places.ts';

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly token?: string;
}

const isPlaced = (value: object): value is Placed =>
  'start' in value && typeof value.start === 'number' && 'end' in value && typeof value.end === 'number';

const withoutParagraphs = ({ paragraphs: _, ...source }: Report['source']): Report['source'] => source;

export function withKeptPlaces(
  { report, reviewItems, quantities }: Draft,
  read: Legible,
  text: string,
): Draft {
  const spanOf = (start: number, end: number) => {
    const from = read.kept(start);
    // Behind the last character, not before the next: what prints nothing behind a token is none of it.
    return { start: from, end: end > start ? read.kept(end - 1) + 1 : from };
  };
  const moved = <Value>(value: Value): Value => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(moved) as Value;
    const fields = Object.entries(value).map(([key, inner]) => [key, moved(inner)]);
    if (!isPlaced(value)) return Object.fromEntries(fields) as Value;
    const span = spanOf(value.start, value.end);
    const token = 'token' in value && { token: text.slice(span.start, span.end) };
    return { ...Object.fromEntries(fields), ...span, ...token } as Value;
  };
  const kept = moved(report);
  return {
    report: {
      ...kept,
      notFigures: joinedBy(text, kept.notFigures),
      source: { ...withoutParagraphs(report.source), length: text.length, ...placesOfParagraphs(text) },
    },
    reviewItems: moved(reviewItems),
    quantities: quantities.map((quantity) => {
      const { start, end } = spanOf(quantity.start, quantity.start + quantity.text.length);
      return { ...quantity, start, text: text.slice(start, end) };
    }),
  };
}
