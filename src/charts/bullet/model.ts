import type { Indicator, Report, Text } from '../../report/dataset/schema.ts';
import { completionOf, completionShown, gapOf, targetOf } from '../../report/figures/completion.ts';
import { shownText } from '../../report/figures/figures.ts';
import { fillWords } from '../../report/figures/findings.ts';
import { figureText } from '../../report/figures/format.ts';
import { asOfWords } from '../../report/figures/kpi.ts';
import { paceOf } from '../../report/figures/pace.ts';
import { gapWords, paceGapWords } from '../../report/figures/standing-words.ts';
import { type Status, statusOf, statusWords } from '../../report/figures/status.ts';
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
  const indicators = report.indicators.filter((indicator) => completionOf(indicator) !== null);
  const title = targetsTitle(indicators.map(statusOf), language);
  return bulletModel({ id: 'targets', title, indicators, language });
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
  const indicators = spec.indicators.map((id) => indicatorOf(report, id));
  return bulletModel({ id: spec.id, title: fillWords(spec.title, report, language), indicators, language });
}

interface Request {
  readonly id: string;
  readonly title: string;
  readonly indicators: readonly Indicator[];
  readonly language: Language;
}

function bulletModel({ id, title, indicators, language }: Request): BulletModel {
  const sorted = [...indicators].sort((a, b) => (gapOf(a)?.points ?? 0) - (gapOf(b)?.points ?? 0));
  const rows = sorted.map((indicator) => rowOf(indicator, language));
  const marks = sorted.map((indicator, index) => markOf(indicator, rows[index], language));
  const denominators = sorted.map((indicator) =>
    'progress' in indicator ? (indicator.progress?.name[language] ?? '') : '',
  );
  const days = [...new Set(sorted.map((indicator) => asOfWords(indicator.asOf, language)))];
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
      rows: sorted.map((indicator, index) => tableRow(indicator, rows[index], language)),
      numeric: [1, 2, 3],
    },
    rows,
    targetWord: words[language].target,
  };
}

function rowOf(indicator: Indicator, language: Language): BulletRow {
  const completion = completionOf(indicator);
  if (!completion) {
    throw new Error(`“${indicator.id}” has no completion: a bullet graph needs a target or a completion.`);
  }
  const pace = paceOf(indicator);
  const dated = 'missing' in pace ? null : pace;
  const status = statusOf(indicator);
  const standing = standingOf(indicator, status, language);
  return {
    mark: indicator.id,
    name: indicator.name[language],
    percent: completion.percent,
    percentText: completionShown(indicator, completion)[language],
    origin: completion.origin,
    status,
    standing,
    gapOrigin: /\d/.test(standing) ? 'computed' : null,
    pace: dated && { percent: dated.percent, text: words[language].pace(dated.text) },
  };
}

/** The status and its size: how far from the target, or from the pace where the day gives one. */
function standingOf(indicator: Indicator, status: Status, language: Language): string {
  switch (status) {
    case 'aheadOfPace':
    case 'behindPace':
      return paceGapWords(indicator, language);
    case 'exceeded':
    case 'belowTarget':
    case 'aboutTarget':
      return gapWords(indicator, words[language].theTarget, language);
    case 'met':
    case 'overCeiling':
    case 'noTarget':
      return statusWords[status][language];
  }
}

function markOf(indicator: Indicator, row: BulletRow | undefined, language: Language): ChartMark {
  if (!row) throw new Error(`“${indicator.id}” has no row.`);
  const pace = paceOf(indicator);
  const t = words[language];
  const clauses = [
    t.completion(row.percentText, originWords[language][row.origin]),
    'missing' in pace ? '' : t.paceLong(pace.text),
    row.standing,
    asOfWords(indicator.asOf, language),
  ];
  const colon = language === 'zh' ? '：' : ': ';
  return {
    id: indicator.id,
    label: row.name + colon + joinClauses(clauses, language),
    change: { figure: `${indicator.id}.completion` },
  };
}

function tableRow(indicator: Indicator, row: BulletRow | undefined, language: Language): string[] {
  const target = targetOf(indicator);
  const targetText = target
    ? shownText(target, language) + (target.origin === 'computed' ? originNote(language) : '')
    : words[language].noTarget;
  return [
    indicator.name[language],
    figureText(indicator.actual, indicator.unitName, language),
    targetText,
    row?.percentText ?? '',
    row ? originWords[language][row.origin] : '',
    row?.standing ?? '',
    asOfWords(indicator.asOf, language),
  ];
}

const originNote = (language: Language): string =>
  language === 'zh' ? `（${originWords.zh.computed}）` : ` (${originWords.en.computed})`;
