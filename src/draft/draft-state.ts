/** How a draft stands by what has been decided: the dataset as it is by now, and what a person has said of its entries. */

import type { Indicator, NotFigure, Project, Report } from '../report/dataset/schema.ts';
import type { NotFigureReason } from '../report/language/vocabulary.ts';
import type { DraftBase } from './draft.ts';
import type { Span } from './reading.ts';

/** An entry that a person took out, kept whole so that it can be looked at and put back. */
export interface Rejected {
  readonly entry: Indicator | Project;
  readonly reason: NotFigureReason;
}

export interface DraftState {
  readonly base: DraftBase;
  readonly report: Report;
  /** Entries and looks that a person has said to be right. */
  readonly confirmed: ReadonlySet<string>;
  readonly rejected: ReadonlyMap<string, Rejected>;
  /** Numbers that a person has said to be no figures. */
  readonly accounted: readonly NotFigure[];
  /** What a person has put into English, by the Chinese words. */
  readonly english: ReadonlyMap<string, string>;
}

export const startState = (base: DraftBase): DraftState => ({
  base,
  report: base.report,
  confirmed: new Set(),
  rejected: new Map(),
  accounted: [],
  english: new Map(),
});

export const isProject = (entry: Indicator | Project): entry is Project => 'mention' in entry;

/** Figures of an indicator, where they are printed. */
export function figuresOf(indicator: Indicator) {
  const progress = 'progress' in indicator ? indicator.progress : null;
  const among = indicator.kind === 'rank' ? indicator.among : null;
  return [indicator.actual, progress?.target, progress?.completion, among].flatMap((figure) =>
    figure && 'token' in figure ? [figure] : [],
  );
}

/** Where in the text an entry stands; the first place leads. */
export function spansOf(entry: Indicator | Project): Span[] {
  if (!isProject(entry)) return figuresOf(entry).map(({ start, end }) => ({ start, end }));
  const { mention, status, figures } = entry;
  const places = [mention, ...(status.locator ? [status.locator] : []), ...figures];
  return places.map(({ start, end }) => ({ start, end }));
}

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
