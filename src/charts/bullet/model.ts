import type { ChartSpec, Report } from '../../report/dataset/schema.ts';
import { asOfClause } from '../../report/figures/as-of-words.ts';
import { fillWords } from '../../report/figures/findings.ts';
import { type IndicatorView, indicatorViews, viewOf } from '../../report/figures/indicator-view.ts';
import { cardParts, isPresent, type Origin, orNull, shownText } from '../../report/figures/report-figure.ts';
import { type Status, statusClauses, statusWords } from '../../report/figures/status.ts';
import { statusesInWords } from '../../report/figures/status-counts.ts';
import { gapWords } from '../../report/figures/variance-words.ts';
import { listed } from '../../report/language/listed.ts';
import { headings, terms } from '../../report/language/terms.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { originWords } from '../../theme/origin-marks.ts';
import { type ChartFigure, chartFigure } from '../model/chart-figure.ts';
import { joinClauses, marksInWords } from '../model/chart-words.ts';
import { indicatorOf } from '../model/indicator-of.ts';
import type { ChartMark, ChartModelBase } from '../model/model.ts';

export interface BulletModel extends ChartModelBase {
  readonly type: 'bullet';
  /** Most behind first. */
  readonly rows: readonly BulletRow[];
  readonly targetWord: string;
}

export interface BulletRow {
  readonly mark: string;
  readonly name: string;
  /** In per cent. */
  readonly completion: ChartFigure;
  readonly status: Status;
  /** How far from the target or from the pace: 超过目标2.57个百分点. */
  readonly variance: Variance;
  /** Only for an indicator with a day inside the target's period. Always computed. */
  readonly pace: { readonly percent: number; readonly text: string } | null;
}

interface Variance {
  readonly text: string;
  /** The origin of the gap that it gives; null where it gives no number. */
  readonly origin: Origin | null;
}

const COLUMNS = ['indicator', 'actual', 'target', 'completion', 'basis', 'status', 'asOf'] as const;

const words = {
  zh: {
    target: `${terms.target.zh}100%`,
    theTarget: terms.target.zh,
    pace: (percent: string) => `${terms.pace.zh}${percent}`,
    paceLong: (percent: string) => `${terms.pace.zh}${percent}`,
    measured: (targets: readonly string[]) =>
      targets.length === 1
        ? `${terms.actual.zh}占${targets[0]}的百分比`
        : `${terms.actual.zh}占各自目标（${listed(targets, 'zh')}）的百分比`,
    completion: (percent: string, origin: string) => `${terms.completion.zh}${percent}（${origin}）`,
    columns: COLUMNS.map((key) => headings[key].zh),
    title: (count: number) => `列有目标或完成率的指标${count}项：`,
    noTarget: '报告未列',
    colon: '：',
    origin: (origin: string) => `（${origin}）`,
  },
  en: {
    target: `${headings.target.en} 100%`,
    theTarget: 'the target',
    pace: (percent: string) => `${headings.pace.en} ${percent}`,
    paceLong: (percent: string) => `${terms.pace.en} ${percent}`,
    measured: (targets: readonly string[]) =>
      targets.length === 1
        ? `Actual as a percentage of ${targets[0]}`
        : `Actual as a percentage of its own target: ${listed(targets, 'en')}`,
    completion: (percent: string, origin: string) => `${terms.completion.en} ${percent} (${origin})`,
    columns: COLUMNS.map((key) => headings[key].en),
    title: (count: number) =>
      count === 1
        ? '1 indicator with a target or completion rate: '
        : `${count} indicators with a target or completion rate: `,
    noTarget: 'Not stated',
    colon: ': ',
    origin: (origin: string) => ` (${origin})`,
  },
} as const;

/** The chart of the whole report: every indicator that has a completion, those furthest behind first. */
export function getTargetsModel(report: Report, language: Language): BulletModel {
  const views = indicatorViews(report).filter(({ completion }) => isPresent(completion));
  const statuses = views.map(({ status }) => status);
  return bulletModel({ id: 'targets', title: targetsTitle(statuses, language), views, language });
}

/** How many targets are in which status, the furthest behind first. */
function targetsTitle(statuses: readonly Status[], language: Language): string {
  return words[language].title(statuses.length) + statusesInWords(statuses, language);
}

export function getBulletModel(
  spec: Extract<ChartSpec, { type: 'bullet' }>,
  report: Report,
  language: Language,
): BulletModel {
  const views = spec.indicators.map((id) => viewOf(indicatorOf(report, id)));
  return bulletModel({ id: spec.id, title: fillWords(spec.title, report, language), views, language });
}

interface Request {
  readonly id: string;
  readonly title: string;
  readonly views: readonly IndicatorView[];
  readonly language: Language;
}

function bulletModel({ id, title, views, language }: Request): BulletModel {
  const t = words[language];
  const lines = [...views]
    .sort((a, b) => (orNull(a.gap)?.value ?? 0) - (orNull(b.gap)?.value ?? 0))
    .map((view) => ({ view, row: rowOf(view, language) }));
  const marks = lines.map(({ view, row }) => markOf(view, row, language));
  const targets = new Set(lines.map(({ view }) => orNull(view.denominator)?.[language] ?? ''));
  const days = [...new Set(lines.map(({ view }) => asOfClause(view.asOf, language)))];
  const [day] = days;
  return {
    type: 'bullet',
    id,
    language,
    title,
    measured: joinClauses([t.measured([...targets]), days.length === 1 && day ? day : ''], language),
    day: days.length === 1 ? (lines[0]?.view.asOfWords[language] ?? null) : null,
    summary: marksInWords(marks, language),
    marks,
    table: {
      caption: title,
      columns: t.columns,
      rows: lines.map(({ view, row }) => tableRow(view, row, language)),
      numeric: [1, 2, 3],
    },
    rows: lines.map(({ row }) => row),
    targetWord: t.target,
  };
}

function rowOf(view: IndicatorView, language: Language): BulletRow {
  const { completion, pace, status } = view;
  if (!isPresent(completion)) {
    throw new Error(`“${view.id}” has no completion: a bullet graph needs a target or a completion.`);
  }
  return {
    mark: view.id,
    name: view.name[language],
    completion: chartFigure(completion, cardParts(completion, language)),
    status,
    variance: varianceOf(view, statusWords, language),
    pace: isPresent(pace) ? { percent: pace.value, text: words[language].pace(pace.text[language]) } : null,
  };
}

/**
 * The status and its size: how far from the target, or from the pace where the day gives one. A distance of nothing is
 * said without a number. `statuses` are the words of the status where there is no distance.
 */
function varianceOf(view: IndicatorView, statuses: typeof statusWords, language: Language): Variance {
  const { gap, paceGap, status } = view;
  const origin = (distance: typeof gap | typeof paceGap) =>
    isPresent(distance) && distance.value !== 0 ? distance.origin : null;
  switch (status) {
    case 'aheadOfPace':
    case 'behindPace':
      return { text: view.variance.pace[language], origin: origin(paceGap) };
    case 'exceeded':
    case 'belowTarget':
    case 'aboutTarget':
      return { text: gapWords(view, words[language].theTarget, language), origin: origin(gap) };
    case 'met':
    case 'overCeiling':
    case 'noTarget':
      return { text: statuses[status][language], origin: null };
  }
}

function markOf(view: IndicatorView, { name, completion }: BulletRow, language: Language): ChartMark {
  const { pace } = view;
  const t = words[language];
  const clauses = [
    t.completion(completion.text, originWords[language][completion.origin]),
    isPresent(pace) ? t.paceLong(pace.text[language]) : '',
    varianceOf(view, statusClauses, language).text,
    asOfClause(view.asOf, language),
  ];
  return {
    id: view.id,
    label: name + t.colon + joinClauses(clauses, language),
    subject: { indicator: view.id, role: 'completion' },
  };
}

function tableRow(view: IndicatorView, { completion, variance }: BulletRow, language: Language): string[] {
  const t = words[language];
  const target = orNull(view.target);
  const targetText = target
    ? shownText(target, language) +
      (target.origin === 'computed' ? t.origin(originWords[language].computed) : '')
    : t.noTarget;
  return [
    view.name[language],
    view.actual.text[language],
    targetText,
    completion.text,
    originWords[language][completion.origin],
    variance.text,
    view.asOfValue[language],
  ];
}
