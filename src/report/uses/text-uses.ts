/** What of a report's dataset stands where in its text: the way back from the words to the figures. */
import { auditReport } from '../audit/audit.ts';
import { listPlaces } from '../dataset/locators.ts';
import type { NotFigure, Report } from '../dataset/schema.ts';
import { locatorsOf } from '../figures/figure-locators.ts';
import { listFigures } from '../figures/figures.ts';
import type { Origin } from '../figures/report-figure.ts';
import { unaccountedNumerals } from '../loading/trace.ts';

export type TextSubject =
  /** A figure by its ref: one that is printed here, or one that was worked out from what is. */
  | { readonly kind: 'figure'; readonly ref: string; readonly origin: Origin }
  | { readonly kind: 'project'; readonly ref: string }
  /** An audit note by its id. */
  | { readonly kind: 'note'; readonly ref: string }
  | { readonly kind: 'date' }
  /** The heading of a pillar, by its id. */
  | { readonly kind: 'heading'; readonly ref: string }
  | { readonly kind: 'notFigure'; readonly reason: NotFigure['reason'] }
  /** A part of a sum, which is no indicator of its own. */
  | { readonly kind: 'part' }
  /** A number that nothing accounts for. */
  | { readonly kind: 'missed' };

export interface TextUse {
  readonly start: number;
  readonly end: number;
  readonly subject: TextSubject;
}

const used = ({ start, end }: { start: number; end: number }, subject: TextSubject): TextUse => ({
  start,
  end,
  subject,
});

/** What no figure, project or note points at: dates, headings, parts of sums, numbers that are no figures. */
function otherUses(report: Report): TextUse[] {
  const ofFigures = new Set(listFigures(report).map(({ printed }) => printed));
  const headings = report.pillars.map(({ id, heading }) => used(heading, { kind: 'heading', ref: id }));
  const others = listPlaces(report).flatMap(({ role, locator }): TextUse[] => {
    if (role === 'date') return [used(locator, { kind: 'date' })];
    if (role === 'notFigure') return [used(locator, { kind: 'notFigure', reason: locator.reason })];
    return role === 'figure' && !ofFigures.has(locator as never) ? [used(locator, { kind: 'part' })] : [];
  });
  return [...headings, ...others];
}

const known = new WeakMap<Report, readonly TextUse[]>();

/** In the order of the text; what begins at the same place, the narrower first. */
export function textUses(report: Report): readonly TextUse[] {
  const before = known.get(report);
  if (before) return before;
  const uses = [
    ...listFigures(report).flatMap((figure) =>
      locatorsOf(figure, undefined).map((locator) =>
        used(locator, { kind: 'figure', ref: figure.ref, origin: figure.origin }),
      ),
    ),
    ...report.projects.flatMap((project) =>
      locatorsOf(null, project).map((locator) => used(locator, { kind: 'project', ref: project.id })),
    ),
    ...auditReport(report).flatMap(({ id, locators }) =>
      locators.map((locator) => used(locator, { kind: 'note', ref: id })),
    ),
    ...otherUses(report),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  known.set(report, uses);
  return uses;
}

/** The numbers of the text that nothing accounts for, as uses. */
export const missedNumbers = (report: Report, text: string): readonly TextUse[] =>
  unaccountedNumerals(report, text).map((numeral) => used(numeral, { kind: 'missed' }));

/** Those that have a character in the range. */
export const usesWithin = (uses: readonly TextUse[], range: { start: number; end: number }): TextUse[] =>
  uses.filter(({ start, end }) => start < range.end && range.start < end);

/** Where a thing stands in the text, in the order in which its card names the places; empty where nothing has that name. */
export function placesOf(report: Report, ref: string): { start: number; end: number }[] {
  const figure = listFigures(report).find((one) => one.ref === ref) ?? null;
  const project = report.projects.find(({ id }) => id === ref);
  const note = auditReport(report).find(({ id }) => id === ref);
  const locators = figure || project ? locatorsOf(figure, project) : (note?.locators ?? []);
  return locators.map(({ start, end }) => ({ start, end }));
}
