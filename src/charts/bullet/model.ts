import type { Report, Text } from '../../report/dataset/schema.ts';
import { fillWords } from '../../report/figures/findings.ts';
import { type IndicatorView, indicatorViews, viewOf } from '../../report/figures/indicator-view.ts';
import { cardText, isPresent, orNull, shownText } from '../../report/figures/report-figure.ts';
import { type Status, statusWords } from '../../report/figures/status.ts';
import { gapWords } from '../../report/figures/variance-words.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { joinClauses, joinNames, joinSentences, originWords } from '../model/chart-words.ts';
import { indicatorOf } from '../model/indicator-of.ts';
import type { BulletModel, BulletRow, ChartMark } from '../model/model.ts';

const words = {
  zh: {
    target: '目标 100%',
    theTarget: '目标',
    pace: (percent: string) => `序时 ${percent}`,
    paceLong: (percent: string) => `序时进度 ${percent}`,
    measured: (of: readonly string[]) =>
      of.length === 1 ? `实绩占${of[0]}的百分比` : `实绩占各自目标（${joinNames(of, 'zh')}）的百分比`,
    completion: (percent: string, origin: string) => `完成率 ${percent}（${origin}）`,
    columns: ['指标', '实绩', '目标', '完成率', '来源', '状态', '截至'],
    targets: (count: number) => `可比较完成率的有 ${count} 项：`,
    standings: {
      exceeded: (count: number) => `${count} 项超额完成`,
      met: (count: number) => `${count} 项完成`,
      aboutTarget: (count: number) => `${count} 项与目标相当`,
      aheadOfPace: (count: number) => `${count} 项达到序时进度`,
      behindPace: (count: number) => `${count} 项滞后于序时进度`,
      belowTarget: (count: number) => `${count} 项未达目标`,
    },
    separator: '，',
    noTarget: '报告未列',
  },
  en: {
    target: 'Target 100%',
    theTarget: 'the target',
    pace: (percent: string) => `Pace ${percent}`,
    paceLong: (percent: string) => `pace ${percent}`,
    measured: (of: readonly string[]) =>
      of.length === 1
        ? `Actual as a percentage of ${of[0]}`
        : `Actual as a percentage of its own target: ${joinNames(of, 'en')}`,
    completion: (percent: string, origin: string) => `${percent} complete (${origin})`,
    columns: ['Indicator', 'Actual', 'Target', 'Completion', 'Origin', 'Standing', 'As of'],
    targets: (count: number) =>
      count === 1
        ? '1 result can be compared with its target: '
        : `${count} results can be compared with their targets: `,
    standings: {
      exceeded: (count: number) => `${count} exceeded`,
      met: (count: number) => `${count} met`,
      aboutTarget: (count: number) => `${count} about at target`,
      aheadOfPace: (count: number) => `${count} on or ahead of pace`,
      behindPace: (count: number) => `${count} behind pace`,
      belowTarget: (count: number) => `${count} below target`,
    },
    separator: ', ',
    noTarget: 'Not stated',
  },
} as const;

export type BulletSpec = {
  readonly id: string;
  readonly title: Text;
  readonly indicators: readonly string[];
};

/** Every indicator that has a completion, those furthest behind first. */
export function getTargetsModel(report: Report, language: Language): BulletModel {
  const views = indicatorViews(report).filter(({ completion }) => isPresent(completion));
  const statuses = views.map(({ status }) => status);
  return bulletModel({ id: 'targets', title: targetsTitle(statuses, language), views, language });
}

const WORST_FIRST = [
  'behindPace',
  'belowTarget',
  'aheadOfPace',
  'aboutTarget',
  'met',
  'exceeded',
] as const satisfies readonly Status[];

/** How many targets stand where, the furthest behind first. */
function targetsTitle(statuses: readonly Status[], language: Language): string {
  const t = words[language];
  const standings = WORST_FIRST.flatMap((status) => {
    const count = statuses.filter((candidate) => candidate === status).length;
    return count > 0 ? [t.standings[status](count)] : [];
  });
  return t.targets(statuses.length) + standings.join(t.separator);
}

export function getBulletModel(spec: BulletSpec, report: Report, language: Language): BulletModel {
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
  const sorted = [...views].sort((a, b) => (orNull(a.gap)?.value ?? 0) - (orNull(b.gap)?.value ?? 0));
  const rows = sorted.map((view) => rowOf(view, language));
  const marks = sorted.map((view, index) => markOf(view, rows[index], language));
  const denominators = sorted.map(({ denominator }) => orNull(denominator)?.[language] ?? '');
  const days = [...new Set(sorted.map((view) => view.asOfWords[language]))];
  const of = [...new Set(denominators)];
  const [day] = days;
  return {
    type: 'bullet',
    id,
    language,
    title,
    measured: joinClauses([words[language].measured(of), days.length === 1 && day ? day : ''], language),
    summary: joinSentences(
      marks.map((mark) => mark.label),
      language,
    ),
    marks,
    table: {
      caption: title,
      columns: words[language].columns,
      rows: sorted.map((view, index) => tableRow(view, rows[index], language)),
      numeric: [1, 2, 3],
    },
    rows,
    targetWord: words[language].target,
  };
}

function rowOf(view: IndicatorView, language: Language): BulletRow {
  const { completion, pace, status } = view;
  if (!isPresent(completion)) {
    throw new Error(`“${view.id}” has no completion: a bullet graph needs a target or a completion.`);
  }
  const standing = standingOf(view, language);
  return {
    mark: view.id,
    name: view.name[language],
    percent: completion.value,
    percentText: cardText(completion, language),
    origin: completion.origin,
    status,
    standing,
    gapOrigin: /\d/.test(standing) ? 'computed' : null,
    pace: isPresent(pace) ? { percent: pace.value, text: words[language].pace(pace.text[language]) } : null,
  };
}

/** The status and its size: how far from the target, or from the pace where the day gives one. */
function standingOf(view: IndicatorView, language: Language): string {
  switch (view.status) {
    case 'aheadOfPace':
    case 'behindPace':
      return view.variance.pace[language];
    case 'exceeded':
    case 'belowTarget':
    case 'aboutTarget':
      return gapWords(view, words[language].theTarget, language);
    case 'met':
    case 'overCeiling':
    case 'noTarget':
      return statusWords[view.status][language];
  }
}

function markOf(view: IndicatorView, row: BulletRow | undefined, language: Language): ChartMark {
  if (!row) throw new Error(`“${view.id}” has no row.`);
  const { pace } = view;
  const t = words[language];
  const clauses = [
    t.completion(row.percentText, originWords[language][row.origin]),
    isPresent(pace) ? t.paceLong(pace.text[language]) : '',
    row.standing,
    view.asOfWords[language],
  ];
  const colon = language === 'zh' ? '：' : ': ';
  return {
    id: view.id,
    label: row.name + colon + joinClauses(clauses, language),
    change: { figure: `${view.id}.completion` },
  };
}

function tableRow(view: IndicatorView, row: BulletRow | undefined, language: Language): string[] {
  const target = orNull(view.target);
  const targetText = target
    ? shownText(target, language) + (target.origin === 'computed' ? originNote(language) : '')
    : words[language].noTarget;
  return [
    view.name[language],
    view.actual.text[language],
    targetText,
    row?.percentText ?? '',
    row ? originWords[language][row.origin] : '',
    row?.standing ?? '',
    view.asOfWords[language],
  ];
}

const originNote = (language: Language): string =>
  language === 'zh' ? `（${originWords.zh.computed}）` : ` (${originWords.en.computed})`;
