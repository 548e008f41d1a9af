import { placeWords } from '../../report/dataset/place-words.ts';
import type { Figure, Indicator, LevelIndicator, Progress, Text } from '../../report/dataset/schema.ts';
import { boundOf, completionOf, gapOf, targetOf } from '../../report/figures/completion.ts';
import { findFigure } from '../../report/figures/figures.ts';
import { paceMissingWords, paceOf } from '../../report/figures/pace.ts';
import { paceGapOf } from '../../report/figures/pace-gap.ts';
import { statusOf, statusWords } from '../../report/figures/status.ts';
import { againstWords, type Language } from '../../report/language/vocabulary.ts';
import {
  asOfCell,
  boundCell,
  exactNumber,
  missingCell,
  percentCell,
  pointsCell,
  saidNumber,
} from './cells.ts';
import { idColumn, originCells, pillarColumn, readingColumns, sourceColumns } from './shared-columns.ts';
import type { Asked, Cell, Column, TableDefinition } from './table.ts';

type Measured = LevelIndicator & { readonly progress: Progress };

const isMeasured = (indicator: Indicator): indicator is Measured =>
  'progress' in indicator && indicator.progress !== null;

const words = {
  ceiling: { zh: '目标为上限，不计完成率', en: 'The target is a ceiling: it has no completion' },
  noPeriod: { zh: '报告未说明目标期限', en: 'No period stated' },
};

/** What is measured against a target: the target, the completion, the gap, the pace, and how each was worked out. */
export const targetsTable: TableDefinition<Measured> = {
  id: 'targets',
  name: { zh: '目标', en: 'Targets' },
  rows: ({ indicators }) => indicators.filter(isMeasured),
  columns: [
    {
      key: 'name',
      heading: { zh: '指标', en: 'Indicator' },
      cell: ({ name }, { language }) => name[language],
    },
    pillarColumn,
    {
      key: 'of',
      heading: { zh: '对照的目标', en: 'Measured against' },
      cell: ({ progress }, { language }) => progress.name[language],
    },
    {
      key: 'against',
      heading: { zh: '目标类别', en: 'Sort of target' },
      cell: ({ progress }, { language }) => againstWords[progress.against][language],
    },
    {
      key: 'from',
      heading: { zh: '期限起', en: 'Period from' },
      widest: 20,
      cell: ({ progress }, asked) => dayCell(progress.period?.from, asked),
    },
    {
      key: 'to',
      heading: { zh: '期限止', en: 'Period to' },
      widest: 20,
      cell: ({ progress }, asked) => dayCell(progress.period?.to, asked),
    },
    {
      key: 'asOf',
      heading: { zh: '截至日期', en: 'As of' },
      widest: 22,
      cell: ({ asOf }, { language }) => asOfCell(asOf, language),
    },
    ...readingColumns<Measured>(({ actual, unitName }) => ({ figure: actual, unitName }), {
      zh: '实绩',
      en: 'Actual',
    }),
    ...targetColumns(),
    ...completionColumns(),
    {
      key: 'gap',
      heading: { zh: '与目标之差（百分点，本站计算）', en: 'Gap (percentage points, computed)' },
      widest: 18,
      cell: (indicator) => {
        const gap = gapOf(indicator);
        return gap && pointsCell(gap.points, gap.text);
      },
    },
    {
      key: 'pace',
      heading: { zh: '序时进度（%，本站计算）', en: 'Pace (%, computed)' },
      widest: 22,
      cell: (indicator, { language }) => {
        const pace = paceOf(indicator);
        return 'missing' in pace
          ? paceMissingWords[pace.missing][language]
          : percentCell(pace.percent, { zh: pace.text, en: pace.text });
      },
    },
    {
      key: 'paceGap',
      heading: {
        zh: '与序时进度之差（百分点，本站计算）',
        en: 'Ahead of pace (percentage points, computed)',
      },
      widest: 18,
      cell: (indicator) => {
        const gap = paceGapOf(indicator);
        return gap && pointsCell(gap.points, gap.text);
      },
    },
    {
      key: 'status',
      heading: { zh: '状态', en: 'Status' },
      cell: (indicator, { language }) => statusWords[statusOf(indicator)][language],
    },
    {
      key: 'arithmetic',
      heading: { zh: '算式', en: 'Arithmetic' },
      widest: 60,
      cell: ({ id }, asked) => arithmetic(id, asked) || null,
    },
    ...sourceColumns<Measured>(({ actual }) => actual),
    idColumn,
  ],
};

const dayCell = (date: string | undefined, { language }: Asked): Cell =>
  date === undefined ? words.noPeriod[language] : { date };

function targetColumns(): Column<Measured>[] {
  return [
    {
      key: 'target',
      heading: { zh: '目标', en: 'Target' },
      cell: (indicator, { language }) => {
        const target = targetOf(indicator);
        if (target) return target.figure ? exactNumber(target.figure.value) : saidNumber(target.text);
        const stated = indicator.progress.target;
        return 'missing' in stated ? missingCell(stated, language) : null;
      },
    },
    {
      key: 'targetBound',
      heading: { zh: '目标界限', en: 'Bound of the target' },
      cell: (indicator, { language }) => {
        const target = targetOf(indicator);
        if (!target) return null;
        return target.figure ? boundCell(target.figure.bound, language) : boundCell('about', language);
      },
    },
    {
      key: 'targetPrinted',
      heading: { zh: '目标（原文所印）', en: 'Target as printed' },
      cell: ({ progress }, { language }) => printed(progress.target, language),
    },
    originColumn('targetOrigin', { zh: '目标来源', en: 'Origin of the target' }, targetOf),
    quotedPlace('targetSource', { zh: '目标出处', en: 'Source of the target' }, targetOf),
  ];
}

function completionColumns(): Column<Measured>[] {
  return [
    {
      key: 'completion',
      heading: { zh: '完成率（%）', en: 'Completion (%)' },
      widest: 20,
      cell: (indicator, { language }) => {
        const completion = completionOf(indicator);
        return completion ? percentCell(completion.percent, completion.text) : words.ceiling[language];
      },
    },
    {
      key: 'completionBound',
      heading: { zh: '完成率界限', en: 'Bound of the completion' },
      cell: (indicator, { language }) => completionOf(indicator) && boundCell(boundOf(indicator), language),
    },
    {
      key: 'completionPrinted',
      heading: { zh: '完成率（原文所印）', en: 'Completion as printed' },
      cell: ({ progress }, { language }) => printed(progress.completion, language),
    },
    originColumn('completionOrigin', { zh: '完成率来源', en: 'Origin of the completion' }, completionOf),
    quotedPlace('completionSource', { zh: '完成率出处', en: 'Source of the completion' }, completionOf),
  ];
}

const printed = (value: Progress['target'], language: Language): string =>
  'missing' in value ? missingCell(value, language) : value.token;

type Derive = (indicator: Indicator) => { origin: 'quoted' | 'computed'; figure?: Figure } | null;

function originColumn(key: string, heading: Text, derive: Derive): Column<Measured> {
  return {
    key,
    heading,
    cell: (indicator, { language }) => {
      const derived = derive(indicator);
      return derived && originCells[derived.origin][language];
    },
  };
}

/** Where a printed one stands; a computed one has its arithmetic instead. */
function quotedPlace(key: string, heading: Text, derive: Derive): Column<Measured> {
  return {
    key,
    heading,
    widest: 32,
    cell: (indicator, { report, language }) => {
      const figure = derive(indicator)?.figure;
      return figure ? placeWords(figure, report, language) : null;
    },
  };
}

const parts = {
  target: { zh: '目标', en: 'Target' },
  completion: { zh: '完成率', en: 'Completion' },
  gap: { zh: '与目标之差', en: 'Gap' },
  pace: { zh: '序时进度', en: 'Pace' },
  paceGap: { zh: '与序时进度之差', en: 'Ahead of pace' },
} as const satisfies Record<string, Text>;

/** How each computed figure of an indicator was worked out, one a line. */
function arithmetic(id: string, { report, language }: Asked): string {
  const lines = Object.entries(parts).flatMap(([part, name]) => {
    const how = findFigure(report, `${id}.${part}`)?.arithmetic?.[language];
    return how ? [`${name[language]}${language === 'zh' ? '：' : ': '}${how}`] : [];
  });
  return lines.join('\n');
}
