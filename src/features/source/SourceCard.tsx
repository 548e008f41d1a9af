import { OriginMark } from '../../components/OriginMark.tsx';
import { PinButton } from '../../components/PinButton.tsx';
import { SendButton } from '../../components/SendButton.tsx';
import { quotedLocator } from '../../report/dataset/locator-words.ts';
import type { Project, Report, Text } from '../../report/dataset/schema.ts';
import { locatorsOf } from '../../report/figures/figure-locators.ts';
import { findFigure } from '../../report/figures/figures.ts';
import { viewOf } from '../../report/figures/indicator-view.ts';
import { orNull, type ReportFigure, shownText } from '../../report/figures/report-figure.ts';
import { shownFigures } from '../../report/figures/shown-figures.ts';
import { shownFullTitle } from '../../report/figures/shown-title.ts';
import { headings } from '../../report/language/terms.ts';
import { missingWords } from '../../report/language/vocabulary.ts';
import type { Asked } from '../../report/projects/column-order.ts';
import { PROJECT_COLUMNS } from '../../report/projects/columns.ts';
import { statusFact } from '../../report/projects/status-fact.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useNavigation, ViewLink } from '../../ui/navigation.tsx';
import { Copies } from './Copies.tsx';
import { citationOf } from './citation.ts';
import { Facts } from './Facts.tsx';

const words = {
  zh: {
    asOf: '统计截至日期',
    denominator: headings.denominator.zh,
    arithmetic: headings.arithmetic.zh,
    yearsDays: '目标期限的全部天数',
    note: '说明',
    locator: headings.locator.zh,
    source: '出自',
    check: headings.checksum.zh,
    read: '看原文',
    gone: '没有这个数字',
    goneText: (ref: string) => `链接所指的“${ref}”不在这份报告的数据集中，可能已改名。请从页面上重新选取。`,
  },
  en: {
    asOf: 'As-of date',
    denominator: headings.denominator.en,
    arithmetic: 'Arithmetic',
    yearsDays: 'all days of the target’s period',
    note: 'Note',
    locator: headings.locator.en,
    source: headings.source.en,
    check: headings.checksum.en,
    read: 'Read in the text',
    gone: 'No such figure',
    goneText: (ref: string) =>
      `“${ref}”, which the link names, is not in this report’s dataset; it may have been renamed. Choose it again on the page.`,
  },
};

/** What stands behind a figure or a project: quoted or computed, its place in the words, a link and a citation. */
export function SourceCard({
  report,
  figure,
  linkTo,
  onCopy,
}: {
  report: Report;
  /** A figure's ref or a project's id. */
  figure: string;
  /** The absolute address of a figure. */
  linkTo: (ref: string) => string;
  onCopy: (text: string) => Promise<boolean>;
}) {
  const t = useWords(words);
  const language = useLanguage();
  const navigation = useNavigation();
  const close = () => navigation.go({ figure: null });
  const entry = findFigure(report, figure);
  const project = report.projects.find((candidate) => candidate.id === figure);

  if (!entry && !project) {
    return (
      <Dialog title={t.gone} onClose={close}>
        <p className="mt-3">{t.goneText(figure)}</p>
      </Dialog>
    );
  }
  const locators = locatorsOf(entry, project);
  const name = (entry?.name ?? project?.name)?.[language] ?? figure;
  return (
    <Dialog title={name} onClose={close}>
      {entry ? <FigureValue entry={entry} /> : null}
      <Facts
        facts={[
          ...(entry ? figureFacts(entry, report, language, t) : []),
          ...(project ? projectFacts(project, { report, language }) : []),
          ...locators.map((locator) => [t.locator, quotedLocator(locator, report, language)] as const),
          [t.source, shownFullTitle(report, language)],
          [t.check, `${report.source.file} · SHA-256 ${report.source.sha256.slice(0, 16)}…`],
        ]}
      />
      <div className="mt-4 flex flex-wrap items-center gap-2">
        <ViewLink change={{ text: figure }} aria-haspopup="dialog" className="button">
          {t.read}
        </ViewLink>
        <PinButton pin={figure} />
        <SendButton sending={() => ({ kind: 'figure', ref: figure })} />
      </div>
      <Copies
        link={linkTo(figure)}
        citation={citationOf(
          report,
          {
            name,
            text: entry?.text[language] ?? null,
            arithmetic: entry?.arithmetic?.[language] ?? null,
            locators,
          },
          language,
        )}
        onCopy={onCopy}
      />
    </Dialog>
  );
}

type Fact = readonly [name: string, value: string];

/** A fact of a project in the words of the tables of projects; the part and the sector an indicator has too. */
const columnFact = <Subject,>(
  { heading, text }: { heading: Text; text: (subject: Subject, asked: Asked) => string },
  subject: Subject,
  asked: Asked,
): Fact => [heading[asked.language], text(subject, asked)];

function figureFacts(
  entry: ReportFigure,
  report: Report,
  language: 'zh' | 'en',
  t: (typeof words)['zh'],
): Fact[] {
  const { owner, arithmetic } = entry;
  const indicator = owner.kind === 'indicator' ? owner.indicator : null;
  const facts: (Fact | null)[] = [
    arithmetic ? [t.arithmetic, arithmetic[language]] : null,
    denominatorOf(entry, language, t),
    [t.asOf, (indicator ? viewOf(indicator).asOfWords : missingWords.noDateStated)[language]],
    columnFact(PROJECT_COLUMNS.pillar, entry, { report, language }),
    columnFact(PROJECT_COLUMNS.sector, entry, { report, language }),
    indicator?.note && entry.role !== 'pace' ? [t.note, indicator.note[language]] : null,
  ];
  return facts.filter((fact) => fact !== null);
}

/** What a derived figure is a share of. A pace is a share of days, not of the task. */
function denominatorOf(entry: ReportFigure, language: 'zh' | 'en', t: (typeof words)['zh']): Fact | null {
  const { owner, role } = entry;
  if (role === 'pace') return [t.denominator, t.yearsDays];
  if (role === 'actual' || owner.kind !== 'indicator') return null;
  const denominator = orNull(viewOf(owner.indicator).denominator);
  return denominator && [t.denominator, denominator[language]];
}

function projectFacts(project: Project, asked: Asked): Fact[] {
  const { language } = asked;
  const { stage, type, partOf, pillar, sector, place } = PROJECT_COLUMNS;
  const whole = project.partOf === undefined ? [] : [partOf];
  return [
    statusFact(project.status, language),
    ...[stage, type, ...whole, pillar, sector, place].map((column) =>
      columnFact<Project>(column, project, asked),
    ),
    ...shownFigures(asked.report, project).map(
      ({ label, figure }): Fact => [label[language], figure.text[language]],
    ),
  ];
}

function FigureValue({ entry }: { entry: ReportFigure }) {
  const language = useLanguage();
  return (
    <p className="mt-3 flex flex-wrap items-baseline gap-x-4">
      <span className="font-serif text-4xl font-bold tabular-nums">{shownText(entry, language)}</span>
      <OriginMark origin={entry.origin} />
    </p>
  );
}
