import { OriginMark } from '../../components/OriginMark.tsx';
import { locatorWords } from '../../report/dataset/locator-words.ts';
import type { Locator, Project, Report, Text } from '../../report/dataset/schema.ts';
import { type IndicatorView, viewOf } from '../../report/figures/indicator-view.ts';
import { isPresent, orNull, type ReportFigure, shownText } from '../../report/figures/report-figure.ts';
import { shownFigures } from '../../report/figures/shown-figures.ts';
import { quotation } from '../../report/language/quotation.ts';
import { headings } from '../../report/language/terms.ts';
import { type Language, missingWords } from '../../report/language/vocabulary.ts';
import type { Asked } from '../../report/projects/column-order.ts';
import { PROJECT_COLUMNS } from '../../report/projects/columns.ts';
import { statusFact } from '../../report/projects/status-fact.ts';
import { ChineseRuns } from '../../ui/ChineseRuns.tsx';
import { ViewLink } from '../../ui/navigation.tsx';
import type { Fact } from './Facts.tsx';

const words = {
  zh: {
    asOf: '统计截至日期',
    actual: headings.actual.zh,
    target: headings.target.zh,
    denominator: headings.denominator.zh,
    arithmetic: headings.arithmetic.zh,
    yearsDays: '目标期限的全部天数',
    note: '说明',
  },
  en: {
    asOf: 'As-of date',
    actual: headings.actual.en,
    target: headings.target.en,
    denominator: headings.denominator.en,
    arithmetic: 'Arithmetic',
    yearsDays: 'all days of the target’s period',
    note: 'Note',
  },
};

/** A fact of a project in the words of the tables of projects; the part and the sector an indicator has too. */
const columnFact = <Subject,>(
  { heading, text }: { heading: Text; text: (subject: Subject, asked: Asked) => string },
  subject: Subject,
  asked: Asked,
): Fact => ({ name: heading[asked.language], value: text(subject, asked) });

/** What a reader wants first: what the figure is measured against, how far it has come, and where it belongs. */
export function figureFacts(entry: ReportFigure, asked: Asked): Fact[] {
  const { language } = asked;
  const t = words[language];
  const { owner, arithmetic, role } = entry;
  const view = owner.kind === 'indicator' ? viewOf(owner.indicator) : null;
  const note = view && role !== 'pace' ? view.indicator.note : null;
  return [
    ...(arithmetic ? [{ name: t.arithmetic, value: arithmetic[language], wide: true }] : []),
    ...(view ? siblings(view, entry, language) : []),
    ...denominatorOf(entry, view, language),
    {
      name: t.asOf,
      value: <ChineseRuns text={(view ? view.asOfWords : missingWords.noDateStated)[language]} />,
    },
    columnFact(PROJECT_COLUMNS.pillar, entry, asked),
    columnFact(PROJECT_COLUMNS.sector, entry, asked),
    ...(note ? [{ name: t.note, value: note[language], wide: true }] : []),
  ];
}

/** The indicator's other figures that belong to it: 目标, 实际完成, 完成率. Each opens its own card. */
function siblings(view: IndicatorView, shown: ReportFigure, language: Language): Fact[] {
  const t = words[language];
  if (!isPresent(view.denominator)) return [];
  const figures: readonly (readonly [string, IndicatorView['completion'] | IndicatorView['target']])[] = [
    [t.target, view.target],
    [t.actual, view.actual],
    [view.completionName[language], view.completion],
  ];
  return figures.flatMap(([name, figure]) =>
    isPresent(figure) && figure.ref !== shown.ref
      ? [{ name, value: <Sibling figure={figure} language={language} /> }]
      : [],
  );
}

function Sibling({ figure, language }: { figure: ReportFigure; language: Language }) {
  return (
    <>
      <ViewLink change={{ figure: figure.ref }} className="dotted-link font-semibold tabular-nums">
        {shownText(figure, language)}
      </ViewLink>{' '}
      <OriginMark origin={figure.origin} short />
    </>
  );
}

/** What a derived figure is a share of. A pace is a share of days, not of the task. */
function denominatorOf({ role }: ReportFigure, view: IndicatorView | null, language: Language): Fact[] {
  const t = words[language];
  if (role === 'pace') return [{ name: t.denominator, value: t.yearsDays }];
  const denominator = view && orNull(view.denominator);
  return denominator ? [{ name: t.denominator, value: denominator[language] }] : [];
}

export function projectFacts(project: Project, asked: Asked): Fact[] {
  const { stage, type, partOf, pillar, sector, place } = PROJECT_COLUMNS;
  const whole = project.partOf === undefined ? [] : [partOf];
  const [name, value] = statusFact(project.status, asked.language);
  return [
    { name, value: <ChineseRuns text={value} />, wide: true },
    ...[stage, place, ...whole, pillar, sector, type].map((column) =>
      columnFact<Project>(column, project, asked),
    ),
    ...shownFigures(asked.report, project).map(({ label, figure }) => ({
      name: label[asked.language],
      value: figure.text[asked.language],
    })),
  ];
}

/** Where in the text it stands, and what is printed there; what is Chinese is marked as such for who reads aloud. */
export function locatorFacts(locators: readonly Locator[], report: Report, language: Language): Fact[] {
  const tokens = new Map<string, string[]>();
  for (const locator of locators) {
    const where = locatorWords(locator, report, language);
    tokens.set(where, [...(tokens.get(where) ?? []), quotation(locator.token)]);
  }
  return [...tokens].map(([where, quoted]) => ({
    name: headings.locator[language],
    value: (
      <>
        {where}
        {language === 'zh' ? '：' : ': '}
        <span lang="zh-CN">{quoted.join('、')}</span>
      </>
    ),
    wide: true,
  }));
}
