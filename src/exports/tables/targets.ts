import { locatorWords } from '../../report/dataset/locator-words.ts';
import type { LevelIndicator, Progress, Text } from '../../report/dataset/schema.ts';
import { type IndicatorView, indicatorViews } from '../../report/figures/indicator-view.ts';
import { paceMissingWords } from '../../report/figures/pace.ts';
import {
  type Absent,
  type IndicatorRole,
  isPresent,
  orNull,
  type ReportFigure,
} from '../../report/figures/report-figure.ts';
import { statusWords } from '../../report/figures/status.ts';
import { headings } from '../../report/language/terms.ts';
import { againstWords, type Language } from '../../report/language/vocabulary.ts';
import { printedToken } from '../../report/numbers/printed-token.ts';
import { originWords } from '../../theme/origin-marks.ts';
import { asOfCell, boundCell, figureCell, missingCell, pointsCell, roundedCell } from './cells.ts';
import { columnOf, idColumn, pillarColumn, printedColumns, sourceColumns } from './shared-columns.ts';
import type { Asked, Cell, Column, TableDefinition } from './table.ts';

type Measured = IndicatorView & {
  readonly indicator: LevelIndicator & { readonly progress: Progress };
  readonly denominator: Text;
};

const isMeasured = (view: IndicatorView): view is Measured => isPresent(view.denominator);

const words = {
  ceiling: { zh: '目标为上限，不计完成率', en: 'The target is a ceiling: it has no completion rate' },
  noPeriod: { zh: '报告未说明目标期限', en: 'Period of the target not stated' },
};

/** What is measured against a target: the target, the completion, the gap, the pace, and how each was worked out. */
export const targetsTable: TableDefinition<Measured> = {
  id: 'targets',
  name: { zh: '目标', en: 'Targets' },
  rows: (report) => indicatorViews(report).filter(isMeasured),
  columns: [
    {
      key: 'name',
      heading: headings.indicator,
      cell: ({ name }, { language }) => name[language],
    },
    columnOf(pillarColumn, ({ indicator }) => indicator),
    {
      key: 'denominator',
      heading: { zh: '对照的目标', en: 'Measured against' },
      cell: ({ denominator }, { language }) => denominator[language],
    },
    {
      key: 'against',
      heading: { zh: '目标类别', en: 'Sort of target' },
      cell: ({ indicator }, { language }) => againstWords[indicator.progress.against][language],
    },
    {
      key: 'from',
      heading: { zh: '期限起', en: 'Period from' },
      widest: 20,
      cell: ({ indicator }, asked) => dayCell(indicator.progress.period?.from, asked),
    },
    {
      key: 'to',
      heading: { zh: '期限止', en: 'Period to' },
      widest: 20,
      cell: ({ indicator }, asked) => dayCell(indicator.progress.period?.to, asked),
    },
    {
      key: 'asOf',
      heading: headings.asOf,
      widest: 22,
      cell: ({ asOf }, { language }) => asOfCell(asOf, language),
    },
    ...printedColumns<Measured>(({ actual }) => actual, headings.actual),
    ...targetColumns(),
    ...completionColumns(),
    {
      key: 'gap',
      heading: { zh: '与目标之差（百分点，据报告计算）', en: 'Gap (percentage points, computed)' },
      widest: 18,
      cell: ({ gap }) => (isPresent(gap) ? pointsCell(gap) : null),
    },
    {
      key: 'pace',
      heading: { zh: '序时进度（%，据报告计算）', en: 'Pace (%, computed)' },
      widest: 22,
      cell: ({ pace }, { language }) =>
        isPresent(pace) ? figureCell(pace) : paceMissingWords[pace.missing][language],
    },
    {
      key: 'paceGap',
      heading: {
        zh: '与序时进度之差（百分点，据报告计算）',
        en: 'Ahead of pace (percentage points, computed)',
      },
      widest: 18,
      cell: ({ paceGap }) => (isPresent(paceGap) ? pointsCell(paceGap) : null),
    },
    {
      key: 'status',
      heading: headings.status,
      cell: ({ status }, { language }) => statusWords[status][language],
    },
    {
      key: 'arithmetic',
      heading: headings.arithmetic,
      widest: 60,
      cell: (view, asked) => arithmetic(view, asked) || null,
    },
    ...sourceColumns<Measured>(({ indicator }) => indicator.actual),
    idColumn,
  ],
};

const dayCell = (date: string | undefined, { language }: Asked): Cell =>
  date === undefined ? words.noPeriod[language] : { date };

function targetColumns(): Column<Measured>[] {
  return [
    {
      key: 'target',
      heading: headings.target,
      cell: ({ target }, { language }) => {
        if (!isPresent(target)) return missingCell(target, language);
        return target.printed ? figureCell(target) : roundedCell(target);
      },
    },
    {
      key: 'targetBound',
      heading: { zh: '目标界限', en: 'Qualifier of the target' },
      cell: ({ target }, { language }) => (isPresent(target) ? boundCell(target.bound, language) : null),
    },
    {
      key: 'targetPrinted',
      heading: { zh: '目标（原文写法）', en: 'Target as in the report' },
      cell: ({ indicator }, { language }) => printed(indicator.progress.target, language),
    },
    originColumn('targetOrigin', { zh: '目标依据', en: 'Basis of the target' }, ({ target }) => target),
    locatorColumn('targetSource', { zh: '目标出处', en: 'Source of the target' }, ({ target }) => target),
  ];
}

function completionColumns(): Column<Measured>[] {
  return [
    {
      key: 'completion',
      heading: { zh: '完成率（%）', en: 'Completion rate (%)' },
      widest: 20,
      cell: ({ completion }, { language }) =>
        isPresent(completion) ? figureCell(completion) : words.ceiling[language],
    },
    {
      key: 'completionBound',
      heading: { zh: '完成率界限', en: 'Qualifier of the completion rate' },
      cell: ({ completion }, { language }) =>
        isPresent(completion) ? boundCell(completion.bound, language) : null,
    },
    {
      key: 'completionPrinted',
      heading: { zh: '完成率（原文写法）', en: 'Completion rate as in the report' },
      cell: ({ indicator }, { language }) => printed(indicator.progress.completion, language),
    },
    originColumn(
      'completionOrigin',
      { zh: '完成率依据', en: 'Basis of the completion rate' },
      ({ completion }) => completion,
    ),
    locatorColumn(
      'completionSource',
      { zh: '完成率出处', en: 'Source of the completion rate' },
      ({ completion }) => completion,
    ),
  ];
}

const printed = (value: Progress['target'], language: Language): string =>
  'missing' in value ? missingCell(value, language) : printedToken(value);

type Select = (view: Measured) => ReportFigure | Absent<string>;

function originColumn(key: string, heading: Text, select: Select): Column<Measured> {
  return {
    key,
    heading,
    cell: (view, { language }) => {
      const figure = orNull(select(view));
      return figure && originWords[language][figure.origin];
    },
  };
}

/** Where a printed one stands; a computed one has its arithmetic instead. */
function locatorColumn(key: string, heading: Text, select: Select): Column<Measured> {
  return {
    key,
    heading,
    widest: 32,
    cell: (view, { report, language }) => {
      const figure = orNull(select(view))?.printed;
      return figure ? locatorWords(figure, report, language) : null;
    },
  };
}

/** The figures that may be computed, as the sheet calls them. */
const names = {
  target: headings.target,
  completion: headings.completion,
  gap: { zh: '与目标之差', en: 'Gap' },
  difference: { zh: '与目标数之差', en: 'Amount from the target' },
  pace: headings.pace,
  paceGap: { zh: '与序时进度之差', en: 'Ahead of pace' },
} as const satisfies Record<Exclude<IndicatorRole, 'actual' | 'among'>, Text>;

/** How each computed figure of an indicator was worked out, one a line. */
function arithmetic(view: IndicatorView, { language }: Asked): string {
  const lines = (Object.keys(names) as (keyof typeof names)[]).flatMap((role) => {
    const how = orNull(view[role])?.arithmetic?.[language];
    return how ? [`${names[role][language]}${language === 'zh' ? '：' : ': '}${how}`] : [];
  });
  return lines.join('\n');
}
