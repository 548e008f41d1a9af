/** What is decided of figures: each function answers with the draft as it then is, or as it was where that cannot be. */

import { figureId, unitNameOf } from '../extract/draft/indicators.ts';
import { extractQuantities } from '../extract/quantities/extract-quantities.ts';
import { yearOf } from '../report/dataset/report-day.ts';
import type { Figure, Indicator, LevelIndicator, Progress, Text } from '../report/dataset/schema.ts';
import type { DecisionOf, IndicatorKind } from './decision.ts';
import { type DraftState, figuresOf, overlaps } from './draft-state.ts';
import { dayFrom, figureFrom, locatorFrom, type Span } from './reading.ts';
import { worded } from './words.ts';

const isLevel = (indicator: Indicator): indicator is LevelIndicator => 'progress' in indicator;

/** The draft with some of its indicators changed. */
export function withIndicators(
  state: DraftState,
  ids: readonly string[],
  change: (indicator: Indicator) => Indicator,
): DraftState {
  const chosen = new Set(ids);
  const indicators = state.report.indicators.map((one) => (chosen.has(one.id) ? change(one) : one));
  return { ...state, report: { ...state.report, indicators } };
}

/** Every place of the text that some figure of the draft takes, but those of `except`. */
function takenSpans({ report }: DraftState, except: Figure | null): Span[] {
  const figures = [...report.indicators.flatMap(figuresOf), ...report.projects.flatMap((one) => one.figures)];
  return figures.filter((figure) => figure !== except);
}

/** The figure that the characters say; null where they say none, or one that is taken. */
export function freeFigure(state: DraftState, span: Span, instead: Figure | null = null): Figure | null {
  const figure = figureFrom(state.base.text, span);
  if (!figure || takenSpans(state, instead).some((taken) => overlaps(taken, figure))) return null;
  return figure;
}

const printed = (figure: Progress['target'] | undefined): Figure | null =>
  figure && 'token' in figure ? figure : null;

export function figureInRole(indicator: Indicator, role: DecisionOf<'figure'>['role']): Figure | null {
  if (role === 'actual') return indicator.actual;
  return isLevel(indicator) ? printed(indicator.progress?.[role]) : null;
}

export function correctFigure(state: DraftState, { id, role, start, end }: DecisionOf<'figure'>): DraftState {
  const indicator = state.report.indicators.find((one) => one.id === id);
  const before = indicator && figureInRole(indicator, role);
  const figure = indicator && freeFigure(state, { start, end }, before);
  if (!indicator || !figure) return state;
  if (role === 'actual') {
    const unitName =
      figure.unit === indicator.actual.unit ? indicator.unitName : worded(state, unitNameOf(figure.unit).zh);
    const changed = { ...indicator, actual: figure, unitName };
    return withIndicators(state, [id], () => (isLevel(changed) ? withFittingProgress(changed) : changed));
  }
  if (!isLevel(indicator) || !fitsRole(indicator, role, figure)) return state;
  const progress = { ...(indicator.progress ?? startProgress(state, figure)), [role]: figure };
  return withIndicators(state, [id], () => ({ ...indicator, progress }));
}

/** A target in another unit than its actual is none. */
function withFittingProgress(indicator: LevelIndicator): LevelIndicator {
  const { progress, actual } = indicator;
  const target = printed(progress?.target);
  return progress && target && target.unit !== actual.unit
    ? { ...indicator, progress: withoutRole(progress, 'target') }
    : indicator;
}

const fitsRole = ({ actual }: LevelIndicator, role: 'target' | 'completion', figure: Figure): boolean =>
  figure.value >= 0 && actual.value >= 0 && figure.unit === (role === 'completion' ? '%' : actual.unit);

const GOAL = /(?:年度|全年|既定|预期|规划|省定|市定|年初|调整)*(?:目标任务|目标|任务|计划|预算)(?:投资|数)?/u;

/** What the words around a target or a completion call what is measured against. */
function startProgress(state: DraftState, { start, end }: Figure): Progress {
  const { text } = state.base;
  const behind = GOAL.exec(text.slice(end, end + 16))?.[0];
  const name = behind ?? GOAL.exec(text.slice(Math.max(0, start - 16), start))?.[0] ?? '目标';
  const against = /预算/u.test(name)
    ? 'budget'
    : /任务/u.test(name)
      ? 'task'
      : /计划/u.test(name)
        ? 'plan'
        : 'target';
  return {
    against,
    name: worded(state, name),
    target: { missing: 'noTargetStated' },
    completion: { missing: 'noCompletionStated' },
    period: null,
  };
}

function withoutRole(progress: Progress, role: 'target' | 'completion'): Progress | null {
  const left: Progress =
    role === 'target'
      ? { ...progress, target: { missing: 'noTargetStated' } }
      : { ...progress, completion: { missing: 'noCompletionStated' } };
  return 'missing' in left.target && 'missing' in left.completion ? null : left;
}

/** Makes one indicator the target, the completion or the earlier state of another. */
export function relate(state: DraftState, { id, to, as }: DecisionOf<'relate'>): DraftState {
  const { indicators } = state.report;
  const [one, other] = [id, to].map((wanted) => indicators.find((indicator) => indicator.id === wanted));
  if (!one || !other || one === other) return state;
  if (as === 'earlier') return withEarlierOf(state, one, other);
  if (!isLevel(other) || !fitsRole(other, as, one.actual)) return state;
  const progress = { ...(other.progress ?? startProgress(state, one.actual)), [as]: one.actual };
  const related = withIndicators(state, [to], () => ({ ...other, progress }));
  const left = related.report.indicators.filter((indicator) => indicator.id !== id);
  return { ...related, report: { ...related.report, indicators: left } };
}

function withEarlierOf(state: DraftState, earlier: Indicator, now: Indicator): DraftState {
  const fits =
    earlier.kind === now.kind &&
    earlier.actual.unit === now.actual.unit &&
    ('progress' in now || 'denominator' in now);
  return fits ? withIndicators(state, [now.id], () => ({ ...now, earlier: earlier.id }) as Indicator) : state;
}

/** Takes a target or a completion off an indicator; it then stands for itself. */
export function unrelate(state: DraftState, { id, role }: DecisionOf<'unrelate'>): DraftState {
  const indicator = state.report.indicators.find((one) => one.id === id);
  if (!indicator) return state;
  if (role === 'earlier') {
    return withIndicators(state, [id], (one) => {
      const { earlier: _, ...rest } = one as LevelIndicator;
      return rest as Indicator;
    });
  }
  const figure = figureInRole(indicator, role);
  if (!isLevel(indicator) || !indicator.progress || !figure) return state;
  const name = `${indicator.name.zh}${role === 'target' ? '目标' : `完成${indicator.progress.name.zh}的比例`}`;
  const own: Indicator = {
    ...baseOf(indicator),
    id: freeId(state, figure.start),
    name: worded(state, name),
    unitName: worded(state, unitNameOf(figure.unit).zh),
    actual: figure,
    ...(role === 'target'
      ? { kind: indicator.kind, progress: null }
      : { kind: 'rate', denominator: indicator.progress.name }),
  };
  const progress = withoutRole(indicator.progress, role);
  const left = withIndicators(state, [id], () => ({ ...indicator, progress }));
  return withNew(left, own);
}

/** What indicators of every kind have. */
function baseOf({ id, pillar, sector, name, unitName, actual, asOf, note, unclear }: Indicator) {
  return {
    ...{ id, pillar, sector, name, unitName, actual, asOf },
    ...(note && { note }),
    ...(unclear && { unclear }),
  };
}

/** What its new kind cannot have, a target or a completion, then stands for itself. */
export function setKind(state: DraftState, { ids, kind }: DecisionOf<'kind'>): DraftState {
  const keeps = LEVELS.some((level) => level === kind);
  const roles = keeps ? [] : (['target', 'completion'] as const);
  const apart = ids.reduce(
    (given, id) => roles.reduce((left, role) => unrelate(left, { act: 'unrelate', id, role }), given),
    state,
  );
  return withIndicators(apart, ids, (one) => asKind(apart, one, kind));
}

const LEVELS = ['amount', 'count', 'measure', 'duration'] as const;

function asKind(state: DraftState, indicator: Indicator, kind: IndicatorKind): Indicator {
  if (kind === indicator.kind) return indicator;
  const base = baseOf(indicator);
  switch (kind) {
    case 'amount':
    case 'count':
    case 'measure':
    case 'duration':
      return { ...base, kind, progress: isLevel(indicator) ? indicator.progress : null };
    case 'rate':
    case 'share':
    case 'growth': {
      const denominator = 'denominator' in indicator ? indicator.denominator : null;
      return { ...base, kind, denominator: denominator ?? { missing: 'noDenominatorStated' } };
    }
    case 'rank': {
      const isPlace = Number.isInteger(indicator.actual.value) && indicator.actual.value >= 1;
      if (!isPlace) return indicator;
      return { ...base, kind, scope: worded(state, '范围未说明'), among: { missing: 'noScopeSizeStated' } };
    }
    case 'milestone':
    case 'threshold':
    case 'context':
      return { ...base, kind };
  }
}

/** What a rate is of, what a target is called, among whom a rank is; null where an indicator has none of these. */
export function namedBy(indicator: Indicator): Text | { readonly missing: string } | null {
  if (indicator.kind === 'rank') return indicator.scope;
  if ('denominator' in indicator) return indicator.denominator;
  return isLevel(indicator) && indicator.progress ? indicator.progress.name : null;
}

/** Gives these their words. */
export const nameDenominator = (state: DraftState, { id, zh }: DecisionOf<'denominator'>): DraftState =>
  withIndicators(state, [id], (one) => {
    const name = worded(state, zh);
    if (one.kind === 'rank') return { ...one, scope: name };
    if ('denominator' in one) return { ...one, denominator: name };
    return isLevel(one) && one.progress ? { ...one, progress: { ...one.progress, name } } : one;
  });

/** Words that date other figures already are taken whole: one day cannot be two. */
export function setDay(state: DraftState, { ids, start, end }: DecisionOf<'day'>): DraftState {
  const { base, report } = state;
  const known = report.indicators.flatMap(({ asOf }) => ('date' in asOf ? [asOf] : []));
  const own = dayFrom(base.text, { start, end }, yearOf(report));
  if (!own || !('start' in own)) return state;
  const asOf = known.find((day) => overlaps(day, own)) ?? own;
  const isFigure = takenSpans(state, null).some((taken) => overlaps(taken, own));
  return isFigure ? state : withIndicators(state, ids, (one) => ({ ...one, asOf }));
}

/** An id that links may hold from now on: where its figure begins, and a letter where that one is used. */
export function freeId({ report, rejected }: DraftState, start: number, prefix = 'f'): string {
  const own = prefix === 'f' ? figureId(start) : `${prefix}-${String(start).padStart(5, '0')}`;
  const used = new Set([...report.indicators, ...report.projects].map(({ id }) => id));
  let id = own;
  for (let next = 2; used.has(id) || rejected.has(id); next += 1) id = `${own}-${next}`;
  return id;
}

const placeOf = (entry: Indicator): number => entry.actual.start;

/** The draft with an indicator more, in the order of the text. */
function withNew(state: DraftState, indicator: Indicator): DraftState {
  const { indicators } = state.report;
  const at = indicators.findIndex((one) => placeOf(one) > placeOf(indicator));
  const index = at < 0 ? indicators.length : at;
  const list = [...indicators.slice(0, index), indicator, ...indicators.slice(index)];
  return { ...state, report: { ...state.report, indicators: list } };
}

/** The part of the report and the sector of what stands before, as a beginning. */
export function surroundings({ report }: DraftState, start: number) {
  const headed = report.pillars.filter(({ heading }) => heading.start <= start);
  const pillar = headed.sort((a, b) => b.heading.start - a.heading.start)[0]?.id ?? null;
  const before = report.indicators.filter((one) => one.pillar === pillar && placeOf(one) < start).at(-1);
  return { pillar, sector: before?.sector ?? report.sectors[0]?.id ?? '' };
}

/** The kind that a unit alone tells. */
function kindOf(unit: string): IndicatorKind {
  if (unit === '%' || unit === '‰') return 'rate';
  if (unit === '位') return 'rank';
  if (/元$|[币镑]$/u.test(unit)) return 'amount';
  return /^(?:个|家|户|人|名|项|件|条|座|处|所|套|台|辆)$/u.test(unit) ? 'count' : 'measure';
}

const UNNAMED = '所指待定';

/** What the reader would have called it, had it been asked about these words alone. */
function subjectAround(text: string, { start, end }: Span): string {
  const from = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('\n', start)) + 1;
  const stop = /[。\n]/u.exec(text.slice(end, end + 200));
  const words = text.slice(from, end + (stop?.index ?? 60));
  const { quantities } = extractQuantities(words);
  const own = quantities.find((one) => overlaps(spanIn(one, from), { start, end }));
  return own?.subject || UNNAMED;
}

const spanIn = ({ start, text }: { start: number; text: string }, from: number): Span => ({
  start: from + start,
  end: from + start + text.length,
});

export function addFigure(state: DraftState, span: DecisionOf<'addFigure'>): DraftState {
  const figure = freeFigure(state, span);
  if (!figure) return state;
  const kind = kindOf(figure.unit);
  const level: Indicator = {
    id: freeId(state, figure.start),
    ...surroundings(state, figure.start),
    name: worded(state, subjectAround(state.base.text, figure)),
    unitName: worded(state, unitNameOf(figure.unit).zh),
    actual: figure,
    asOf: { missing: 'noDateStated' },
    kind: 'measure',
    progress: null,
  };
  const own = withoutAccount(state, figure);
  return withNew(own, asKind(state, level, kind));
}

/** A number that has become a figure needs no reason any more. */
function withoutAccount(state: DraftState, span: Span): DraftState {
  return { ...state, accounted: state.accounted.filter((one) => !overlaps(one, span)) };
}

export function account(state: DraftState, { start, end, reason }: DecisionOf<'account'>): DraftState {
  const locator = locatorFrom(state.base.text, { start, end });
  if (!locator || takenSpans(state, null).some((taken) => overlaps(taken, locator))) return state;
  return { ...state, accounted: [...withoutAccount(state, locator).accounted, { ...locator, reason }] };
}
