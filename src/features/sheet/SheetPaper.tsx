import { useEffect, useRef, useState } from 'react';
import type { Report } from '../../report/dataset/schema.ts';
import { dateInWords } from '../../report/figures/as-of-words.ts';
import { originSigns } from '../../theme/origin-marks.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { usePrinting } from '../../ui/use-printing.ts';
import { PaperEntry } from './PaperEntry.tsx';
import type { SheetEntry } from './sheet-entry.ts';

const { zh, en } = originSigns;

const words = {
  zh: {
    title: '提问单',
    reported: (date: string) => `${date}向常委会汇报`,
    asker: '提问人',
    day: '日期',
    marks: `“${zh.quoted}”为报告所印；“${zh.computed}”不见于报告，由有据用报告中的数字算出。`,
    source: (id: string, hash: string) => `数据集 ${id} · 报告原文 SHA-256 ${hash}`,
  },
  en: {
    title: 'Question sheet',
    reported: (date: string) => `Reported to the Standing Committee on ${date}`,
    asker: 'Asked by',
    day: 'Date',
    marks: `${en.quoted}: printed in the report. ${en.computed}: not in the report, worked out from its figures by Youju.`,
    source: (id: string, hash: string) => `Dataset ${id} · text of the report: SHA-256 ${hash}`,
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
            <p>{report.title[language]}</p>
            <p className="sheet-quiet">
              {report.body[language]} · {t.reported(dateInWords(report.reported.date, language))}
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
