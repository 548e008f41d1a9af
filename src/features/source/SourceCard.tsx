import { OriginMark } from '../../components/OriginMark.tsx';
import { PinButton } from '../../components/PinButton.tsx';
import { SendButton } from '../../components/SendButton.tsx';
import { StatusWord } from '../../components/StatusWord.tsx';
import { charactersInWords } from '../../report/dataset/locator-words.ts';
import type { Locator, Report } from '../../report/dataset/schema.ts';
import { locatorsOf } from '../../report/figures/figure-locators.ts';
import { findFigure } from '../../report/figures/figures.ts';
import { viewOf } from '../../report/figures/indicator-view.ts';
import { isPresent, type ReportFigure, shownText } from '../../report/figures/report-figure.ts';
import { shownFullTitle } from '../../report/figures/shown-title.ts';
import { statusWords } from '../../report/figures/status.ts';
import { statusTone } from '../../report/figures/status-tone.ts';
import { headings } from '../../report/language/terms.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useNavigation, ViewLink } from '../../ui/navigation.tsx';
import { CopyButton } from './CopyButton.tsx';
import { figureFacts, locatorFacts, projectFacts } from './card-facts.tsx';
import { citationOf } from './citation.ts';
import { type Fact, Facts } from './Facts.tsx';

const words = {
  zh: {
    provenance: '出处与引文',
    source: '出自',
    characters: '字符位置',
    check: headings.checksum.zh,
    citation: '引文',
    copyLink: '复制链接',
    copyCitation: '复制引文',
    read: '看原文',
    gone: '没有这个数字',
    goneText: (ref: string) => `链接所指的“${ref}”不在这份报告的数据集中，可能已改名。请从页面上重新选取。`,
  },
  en: {
    provenance: 'Source and citation',
    source: headings.source.en,
    characters: 'Characters',
    check: headings.checksum.en,
    citation: 'Citation',
    copyLink: 'Copy the link',
    copyCitation: 'Copy the citation',
    read: 'Read in the text',
    gone: 'No such figure',
    goneText: (ref: string) =>
      `“${ref}”, which the link names, is not in this report’s dataset; it may have been renamed. Choose it again on the page.`,
  },
};

interface SourceCardProps {
  report: Report;
  /** A figure's ref or a project's id. */
  figure: string;
  /** The absolute address of a figure. */
  linkTo: (ref: string) => string;
  onCopy: (text: string) => Promise<boolean>;
}

/** What a figure or a project is, and what stands behind it: quoted or computed, its place in the words, a citation. */
export function SourceCard({ report, figure, linkTo, onCopy }: SourceCardProps) {
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
  const asked = { report, language };
  const locators = locatorsOf(entry, project);
  const name = (entry?.name ?? project?.name)?.[language] ?? figure;
  const citation = citationOf(
    report,
    {
      name,
      text: entry?.text[language] ?? null,
      arithmetic: entry?.arithmetic?.[language] ?? null,
      locators,
    },
    language,
  );
  return (
    <Dialog title={name} onClose={close}>
      {entry ? <FigureValue entry={entry} /> : null}
      <Facts
        facts={[
          ...(entry ? figureFacts(entry, asked) : []),
          ...(project ? projectFacts(project, asked) : []),
          ...locatorFacts(locators, report, language),
        ]}
      />
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <ViewLink change={{ text: figure }} aria-haspopup="dialog" className="button">
          {t.read}
        </ViewLink>
        <CopyButton name={t.copyLink} text={linkTo(figure)} onCopy={onCopy} />
        <PinButton pin={figure} />
        <SendButton sending={() => ({ kind: 'figure', ref: figure })} />
      </div>
      <div className="mt-3">
        <Fold heading={t.provenance}>
          <Provenance report={report} locators={locators} citation={citation} />
          <p className="mt-2 flex flex-wrap items-center gap-2">
            <CopyButton name={t.copyCitation} text={citation} onCopy={onCopy} />
          </p>
        </Fold>
      </div>
    </Dialog>
  );
}

function Provenance({
  report,
  locators,
  citation,
}: {
  report: Report;
  locators: readonly Locator[];
  citation: string;
}) {
  const t = useWords(words);
  const language = useLanguage();
  const ranges = locators.map((locator) => charactersInWords(locator, language));
  const facts: Fact[] = [
    { name: t.source, value: shownFullTitle(report, language), wide: true },
    ...(ranges.length > 0
      ? [{ name: t.characters, value: ranges.join(language === 'zh' ? '、' : '; '), wide: true }]
      : []),
    {
      name: t.check,
      value: `${report.source.file} · SHA-256 ${report.source.sha256.slice(0, 16)}…`,
      wide: true,
    },
    { name: t.citation, value: citation, wide: true },
  ];
  return <Facts facts={facts} />;
}

/** The figure, and where what it measures stands. */
function FigureValue({ entry }: { entry: ReportFigure }) {
  const language = useLanguage();
  const view = entry.owner.kind === 'indicator' ? viewOf(entry.owner.indicator) : null;
  const judged = view && isPresent(view.denominator) ? view : null;
  return (
    <div className="mt-2">
      <p className="flex flex-wrap items-baseline gap-x-4">
        <span className="font-serif text-4xl font-bold tabular-nums">{shownText(entry, language)}</span>
        <OriginMark origin={entry.origin} />
      </p>
      {judged ? (
        <p className="mt-1 flex flex-wrap items-baseline gap-x-3 text-sm">
          <StatusWord tone={statusTone(judged.status)}>{statusWords[judged.status][language]}</StatusWord>
          {judged.variance.gap[language] ? (
            <span className="text-muted">
              {judged.variance.gap[language]} <OriginMark origin="computed" short />
            </span>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}
