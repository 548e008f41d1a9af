import { useEffect, useRef, useState } from 'react';
import type { Report } from '../../report/dataset/schema.ts';
import { factLine, reportFacts } from '../../report/figures/report-facts.ts';
import { shownTitle } from '../../report/figures/shown-title.ts';
import { statement, terms } from '../../report/language/terms.ts';
import { originSigns } from '../../theme/origin-marks.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { usePrinting } from '../../ui/use-printing.ts';
import { PaperEntry } from './PaperEntry.tsx';
import type { SheetEntry } from './sheet-entry.ts';

const { zh, en } = originSigns;

const words = {
  zh: {
    title: '提问单',
    asker: '提问人',
    day: '日期',
    marks: `“${zh.quoted}”为报告原文；“${zh.computed}”为据报告计算。${statement.zh}`,
    source: (id: string, hash: string) => `数据集 ${id} · ${terms.checksum.zh}（SHA-256）${hash}`,
  },
  en: {
    title: 'Question sheet',
    asker: 'Asked by',
    day: 'Date',
    marks: `${en.quoted}: quoted from the report. ${en.computed}: computed from its figures. ${statement.en}`,
    source: (id: string, hash: string) => `Dataset ${id} · ${terms.checksum.en} (SHA-256) ${hash}`,
  },
};

/** How close the entries stand: by their number, so that up to about eight share one sheet. */
const densityOf = (entries: number) => (entries <= 4 ? 'roomy' : entries <= 6 ? 'normal' : 'dense');

/**
 * The sheet as it is printed; on a wide screen the same in small, beside the list. The lines to write on take
 * whatever room the entries leave.
 */
export function SheetPaper({
  report,
  entries,
  notes,
  onFit,
}: {
  report: Report;
  entries: readonly SheetEntry[];
  notes: Readonly<Record<string, string>>;
  /** Told whether it all goes on one A4 sheet. */
  onFit: (fits: boolean) => void;
}) {
  const t = useWords(words);
  const language = useLanguage();
  const reported = reportFacts(report, language).find(({ key }) => key === 'reported');
  const ref = useRef<HTMLDivElement>(null);
  const [element, setElement] = useState<HTMLElement | null>(null);
  const printing = usePrinting(element?.ownerDocument.defaultView ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words on the sheet decide its height
  useEffect(() => {
    const paper = ref.current;
    setElement(paper);
    if (paper) onFit(paper.scrollHeight <= paper.clientHeight + 1);
  }, [entries, notes, language, onFit]);
  return (
    // On screen it says nothing that the list does not; on paper it is all there is.
    <div aria-hidden={!printing} className="sheet-page">
      <div ref={ref} className="sheet-paper" data-density={densityOf(entries.length)}>
        <header className="sheet-head">
          <p className="sheet-title">{t.title}</p>
          <div className="sheet-report">
            <p>{shownTitle(report, language)}</p>
            <p className="sheet-quiet">
              {report.body[language]}
              {reported ? ` · ${factLine(reported, language)}` : ''}
            </p>
          </div>
          <p className="sheet-by">
            <span>{t.asker}</span>
            <span className="sheet-blank" />
            <span>{t.day}</span>
            <span className="sheet-blank" />
          </p>
        </header>
        <ol className="sheet-entries">
          {entries.map((entry, index) => (
            <PaperEntry key={entry.ref} entry={entry} number={index + 1} note={notes[entry.ref] ?? ''} />
          ))}
        </ol>
        <footer className="sheet-foot">
          <p>{t.marks}</p>
          <p>{t.source(report.id, report.source.sha256)}</p>
        </footer>
      </div>
    </div>
  );
}
