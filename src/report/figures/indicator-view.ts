/**
 * All that is shown of one indicator, worked out once: its figures, quoted and computed, and where it stands. Every
 * hero, card, row, slide and cell selects from it; none works anything out for itself.
 */

import type { AsOf, Indicator, LevelIndicator, Report, Text } from '../dataset/schema.ts';
import { headings, terms } from '../language/terms.ts';
import type { Bound, MissingReason } from '../language/vocabulary.ts';
import { printedAmount } from './amount.ts';
import { asOfValue, asOfWords } from './as-of-words.ts';
import { bilingual } from './bilingual.ts';
import { boundOf, type CompletionMissing, completionOf } from './completion.ts';
import { differenceOf } from './difference.ts';
import { gapOf } from './gap.ts';
import { notesOf } from './notes.ts';
import { type PaceMissing, paceMissingWords, paceOf } from './pace.ts';
import { paceGapOf } from './pace-gap.ts';
import {
  type Absent,
  type Derived,
  figureRef,
  INDICATOR_ROLES,
  type IndicatorRole,
  isPresent,
  orNull,
  type ReportFigure,
} from './report-figure.ts';
import { shownName } from './shown-name.ts';
import { type Status, statusOf } from './status.ts';
import { ceilingOf, isFigure, progressOf, targetOf } from './target.ts';
import { gapWords, paceGapWords } from './variance-words.ts';

/** Why an indicator has no figure of a role. */
interface Reasons {
  target: MissingReason;
  completion: CompletionMissing;
  gap: CompletionMissing;
  difference: CompletionMissing;
  pace: PaceMissing;
  paceGap: CompletionMissing | PaceMissing;
  among: MissingReason | 'notRanked';
}

type IndicatorFigures = { readonly actual: ReportFigure } & {
  readonly [Role in Exclude<IndicatorRole, 'actual'>]: ReportFigure | Absent<Reasons[Role]>;
};

export type IndicatorView = IndicatorFigures & {
  readonly id: string;
  readonly indicator: Indicator;
  readonly name: Text;
  /** What the completion is of, by its name in the report: 年度任务. */
  readonly denominator: Text | Absent<'noTargetStated'>;
  /** “年度任务完成率”; without a denominator “完成率” alone. */
  readonly completionName: Text;
  /** The target, where it is not to be passed: it has a status, but no completion, no bar and no pace. */
  readonly ceiling: ReportFigure | null;
  readonly status: Status;
  /** How the words bind the completion; without one, how they bind the actual. */
  readonly bound: Bound;
  /** “距完成年度任务还差2.8个百分点”, empty without a gap; “快于序时进度5.7个百分点”, or why there is no pace. */
  readonly variance: { readonly gap: Text; readonly pace: Text };
  readonly asOf: AsOf;
  /** The day as printed and what it is taken for, or why there is none. */
  readonly asOfWords: Text;
  /** The same behind the name “as of”. */
  readonly asOfValue: Text;
  readonly notes: readonly Text[];
};

const named = (name: Text, label: Text): Text => ({
  zh: `${name.zh}：${label.zh}`,
  en: `${name.en}: ${label.en}`,
});

function labelOf(role: IndicatorRole, indicator: Indicator): Text {
  switch (role) {
    case 'actual':
      return shownName(indicator);
    case 'completion':
      return terms.completion;
    case 'target':
      return progressOf(indicator)?.name ?? terms.target;
    case 'gap':
      return { zh: '与目标之差', en: 'gap to target, as a rate' };
    case 'difference':
      return { zh: '与目标数之差', en: 'gap to target, as an amount' };
    case 'pace':
      return terms.pace;
    case 'paceGap':
      return { zh: '与序时进度之差', en: 'gap to pace' };
    case 'among':
      return terms.numberRanked;
  }
}

function figureOf(role: IndicatorRole, indicator: Indicator, derived: Derived): ReportFigure {
  const { id, pillar, sector, asOf } = indicator;
  const name = shownName(indicator);
  const label = labelOf(role, indicator);
  return {
    ...derived,
    ref: figureRef(id, role),
    role,
    name: role === 'actual' ? name : named(name, label),
    label,
    owner: { kind: 'indicator', indicator },
    pillar,
    sector,
    asOf,
  };
}

function amongOf(indicator: Indicator): Derived | Absent<Reasons['among']> {
  if (indicator.kind !== 'rank') return { missing: 'notRanked' };
  const { among } = indicator;
  if (!isFigure(among)) return among;
  const amount = printedAmount(among, { zh: among.unit, en: 'ranked' });
  return { ...amount, origin: 'quoted', exact: true, printed: among };
}

function figuresOf(indicator: Indicator): IndicatorFigures {
  const { actual, unitName } = indicator;
  const figure = <Reason extends string>(role: IndicatorRole, derived: Derived | Absent<Reason>) =>
    isPresent(derived) ? figureOf(role, indicator, derived) : derived;
  const completion = completionOf(indicator);
  const pace = paceOf(indicator);
  const paceGap = !isPresent(completion) ? completion : isPresent(pace) ? paceGapOf(completion, pace) : pace;
  return {
    actual: figureOf('actual', indicator, {
      ...printedAmount(actual, unitName),
      origin: 'quoted',
      exact: true,
      printed: actual,
    }),
    completion: figure('completion', completion),
    target: figure('target', targetOf(indicator)),
    gap: figure('gap', isPresent(completion) ? gapOf(completion) : completion),
    difference: figure('difference', difference(indicator, completion)),
    pace: figure('pace', pace),
    paceGap: figure('paceGap', paceGap),
    among: figure('among', amongOf(indicator)),
  };
}

/** Of quantities that have a completion alone: a ceiling is not to be reached. */
function difference(
  indicator: Indicator,
  completion: Derived | Absent<CompletionMissing>,
): Derived | Absent<CompletionMissing> {
  if (!isPresent(completion)) return completion;
  const target = targetOf(indicator);
  return isPresent(target) ? differenceOf(indicator as LevelIndicator, target) : target;
}

function makeView(indicator: Indicator): IndicatorView {
  const figures = figuresOf(indicator);
  const { actual, pace } = figures;
  const [target, completion] = [orNull(figures.target), orNull(figures.completion)];
  const ceiling = ceilingOf(indicator) ? target : null;
  const status = statusOf({ actual, target, ceiling, completion, pace: orNull(pace) });
  const bound = boundOf(indicator);
  const denominator = progressOf(indicator)?.name;
  const varying = { ...figures, status, bound };
  return {
    ...figures,
    id: indicator.id,
    indicator,
    name: shownName(indicator),
    denominator: denominator ?? { missing: 'noTargetStated' },
    completionName: completionName(denominator),
    ceiling,
    status,
    bound,
    variance: {
      gap: bilingual((language) => gapWords(varying, denominator?.[language] ?? '', language)),
      pace: isPresent(pace)
        ? bilingual((language) => paceGapWords(varying, language))
        : paceMissingWords[pace.missing],
    },
    asOf: indicator.asOf,
    asOfWords: bilingual((language) => asOfWords(indicator.asOf, language)),
    asOfValue: bilingual((language) => asOfValue(indicator.asOf, language)),
    notes: notesOf(indicator, orNull(figures.among)?.text ?? { zh: '', en: '' }),
  };
}

const completionName = (denominator: Text | undefined): Text =>
  denominator
    ? { zh: `${denominator.zh}完成率`, en: `Completion rate against ${denominator.en}` }
    : headings.completion;

const views = new WeakMap<Indicator, IndicatorView>();

/** The one view of an indicator; asked again, the same object. */
export function viewOf(indicator: Indicator): IndicatorView {
  const known = views.get(indicator);
  if (known) return known;
  const view = makeView(indicator);
  views.set(indicator, view);
  return view;
}

const byReport = new WeakMap<Report, ReadonlyMap<string, IndicatorView>>();

function viewsOf(report: Report): ReadonlyMap<string, IndicatorView> {
  const known = byReport.get(report);
  if (known) return known;
  const index = new Map(report.indicators.map((indicator) => [indicator.id, viewOf(indicator)]));
  byReport.set(report, index);
  return index;
}

/** In the report's order. */
export const indicatorViews = (report: Report): IndicatorView[] => [...viewsOf(report).values()];

/** null where the report has no indicator of this id. */
export const indicatorView = (report: Report, id: string): IndicatorView | null =>
  viewsOf(report).get(id) ?? null;

/** The figures that it has, in the order of their roles. */
export const viewFigures = (view: IndicatorView): ReportFigure[] =>
  INDICATOR_ROLES.flatMap((role) => orNull(view[role]) ?? []);

/** Whether the report states a target or a completion for it. */
export const isMeasured = ({ denominator }: IndicatorView): boolean => isPresent(denominator);
