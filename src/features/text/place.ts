/** Where in the text the address leads to: a figure, a project or an audit note by name, or characters by number. */
import type { Report } from '../../report/dataset/schema.ts';
import { placesOf } from '../../report/uses/text-uses.ts';
import type { TextRange } from '../../ui/text-view/text-mark.ts';

/** The whole text, at its beginning. */
const WHOLE_TEXT = 'all';

/** Characters as a person counts them: from 1, the last one included. */
const CHARACTERS = /^(\d+)-(\d+)$/;

/** The places that a name of the address stands for, at least one; null where the report has none of that name. */
export function namedPlaces(report: Report, name: string, length: number): TextRange[] | null {
  if (name === WHOLE_TEXT) return [{ start: 0, end: 0 }];
  const [, first, last] = CHARACTERS.exec(name) ?? [];
  const places = first && last ? [{ start: Number(first) - 1, end: Number(last) }] : placesOf(report, name);
  const within = places.filter(({ start, end }) => start >= 0 && start < end && end <= length);
  return within.length > 0 ? within : null;
}
