/** What is decided of the report as a whole: its head, its pillars' words, its lists of names, its English. */
import { yearOf } from '../report/dataset/report-day.ts';
import type { Report } from '../report/dataset/schema.ts';
import type { DecisionOf } from './decision.ts';
import type { DraftState } from './draft-state.ts';
import { dayFrom } from './reading.ts';
import { worded } from './words.ts';

const withReport = (state: DraftState, change: Partial<Report>): DraftState => ({
  ...state,
  report: { ...state.report, ...change },
});

export const setHead = (state: DraftState, { field, zh }: DecisionOf<'head'>): DraftState =>
  withReport(state, { [field]: worded(state, zh) });

export const setReportKind = (state: DraftState, { kind }: DecisionOf<'reportKind'>): DraftState =>
  withReport(state, { kind });

export function setReported(state: DraftState, { start, end }: DecisionOf<'reported'>): DraftState {
  const day = dayFrom(state.base.text, { start, end }, yearOf(state.report));
  return day && 'date' in day ? withReport(state, { reported: day }) : state;
}

export const setPillarWords = (state: DraftState, { id, field, zh }: DecisionOf<'pillarWords'>): DraftState =>
  withReport(state, {
    pillars: state.report.pillars.map((one) =>
      one.id === id ? { ...one, [field]: worded(state, zh) } : one,
    ),
  });

export function addName(state: DraftState, { list, id, zh }: DecisionOf<'addName'>): DraftState {
  const names = state.report[list];
  if (names.some((one) => one.id === id)) return state;
  return withReport(state, { [list]: [...names, { id, name: worded(state, zh) }] });
}

export const renameInList = (state: DraftState, { list, id, zh }: DecisionOf<'listName'>): DraftState =>
  withReport(state, {
    [list]: state.report[list].map((one) => (one.id === id ? { ...one, name: worded(state, zh) } : one)),
  });

export function setKeyFigures(state: DraftState, { ids }: DecisionOf<'keyFigures'>): DraftState {
  const known = new Set(state.report.indicators.map(({ id }) => id));
  return withReport(state, { keyFigures: [...new Set(ids)].filter((id) => known.has(id)) });
}

/** The same Chinese words are the same English wherever they stand. */
export function setEnglish(state: DraftState, { words }: DecisionOf<'english'>): DraftState {
  const given = new Map(words);
  const english = new Map([...state.english, ...given]);
  return { ...state, english, report: translated(state.report, given) as Report };
}

/** A value with the English of every text whose Chinese words are given; what holds none stays the very same. */
function translated(value: unknown, given: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) {
    const list = value.map((one) => translated(one, given));
    return list.some((one, at) => one !== value[at]) ? list : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, inner]) => [key, translated(inner, given)] as const);
  const { zh, en } = value as { zh?: unknown; en?: unknown };
  const own = typeof zh === 'string' && typeof en === 'string' ? given.get(zh) : undefined;
  const isSame = fields.every(([key, inner]) => inner === (value as Record<string, unknown>)[key]);
  if (isSame && (own === undefined || own === en)) return value;
  const { untranslated: _, ...rest } = Object.fromEntries(fields);
  return own === undefined ? Object.fromEntries(fields) : { ...rest, en: own };
}
