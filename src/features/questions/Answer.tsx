import { useMemo } from 'react';
import type { Report } from '../../report/dataset/schema.ts';
import { indicatorViews } from '../../report/figures/indicator-view.ts';
import type { LookupStatement } from '../../report/lookup/find-asked.ts';
import type { LookupRow } from '../../report/lookup/lookup-index.ts';
import { lookupList } from '../../report/lookup/lookup-list.ts';
import { lookupResult } from '../../report/lookup/lookup-result.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { ListSheet } from './ListSheet.tsx';
import { anchorOf, NoteSheet } from './NoteSheet.tsx';
import { ResultSheet } from './ResultSheet.tsx';

const words = {
  zh: {
    begin: '代表问到什么，就输入什么。',
    nothing: (asked: string) => `报告中没有查到“${asked}”`,
    tryThis: '可以只输入名称中的几个字或拼音首字母，也可以输入数字。这份报告可以查，例如：',
    nothingBehind: (count: number) =>
      `没有滞后的指标：列有目标或完成率的${count}项，都已完成目标或达到序时进度。`,
    nothingReached: (count: number) => `列有目标或完成率的${count}项指标，都尚未完成目标。`,
    nothingInconsistent: '核对范围内，没有发现报告前后表述不一致。',
    noTargets: '报告没有给任何指标列出目标或完成率，无从判断是否滞后。',
  },
  en: {
    begin: 'Type what the deputy asks about.',
    nothing: (asked: string) => `Nothing in the report for “${asked}”`,
    tryThis:
      'A few characters of a name will do, or the initials of its pinyin, or a number. This report can be asked, for example:',
    nothingBehind: (count: number) =>
      `No indicator is behind: all ${count} with a target or a completion rate have met the target or are on pace.`,
    nothingReached: (count: number) =>
      `None of the ${count} indicators with a target or a completion rate has met its target yet.`,
    nothingInconsistent: 'The cross-checks found nothing in which the report contradicts itself.',
    noTargets:
      'The report states no target and no completion rate, so that nothing can be said to be behind.',
  },
};

/** What the chosen result says; or that there is none, with what can be asked. */
export function Answer({
  report,
  asked,
  statement,
  row,
  examples,
  onAsk,
  onOpenSource,
  onOpenList,
  onOpenPlace,
}: {
  report: Report;
  asked: string;
  statement: LookupStatement | null;
  row: LookupRow | null;
  examples: readonly string[];
  onAsk: (text: string) => void;
  onOpenSource: (ref: string) => void;
  onOpenList: ((row: LookupRow & { kind: 'list' }) => void) | null;
  onOpenPlace: ((anchor: string) => void) | null;
}) {
  const t = useWords(words);
  return (
    <div className="ask-answer">
      {statement ? <Statement statement={statement} report={report} /> : null}
      {row ? (
        <Found
          report={report}
          row={row}
          onOpenSource={onOpenSource}
          onOpenList={onOpenList}
          onOpenPlace={onOpenPlace}
        />
      ) : statement ? null : (
        <div className="ask-nothing">
          <p>{asked === '' ? t.begin : t.nothing(asked)}</p>
          <p className="ask-try">{t.tryThis}</p>
          <p className="ask-try">
            {examples.map((example) => (
              <button key={example} type="button" className="ask-example" onClick={() => onAsk(example)}>
                {example}
              </button>
            ))}
          </p>
        </div>
      )}
    </div>
  );
}

function Statement({ statement, report }: { statement: LookupStatement; report: Report }) {
  const t = useWords(words);
  if (statement === 'noTargets' || statement === 'nothingInconsistent')
    return <p className="ask-statement">{t[statement]}</p>;
  const measured = indicatorViews(report).filter(({ status }) => status !== 'noTarget').length;
  return <p className="ask-statement">{t[statement](measured)}</p>;
}

function Found({
  report,
  row,
  onOpenSource,
  onOpenList,
  onOpenPlace,
}: {
  report: Report;
  row: LookupRow;
  onOpenSource: (ref: string) => void;
  onOpenList: ((row: LookupRow & { kind: 'list' }) => void) | null;
  onOpenPlace: ((anchor: string) => void) | null;
}) {
  const language = useLanguage();
  const sheet = useMemo(() => {
    if (row.kind === 'list')
      return (
        <ListSheet
          list={lookupList(row, report, language)}
          onOpenSource={onOpenSource}
          onOpen={onOpenList && (() => onOpenList(row))}
        />
      );
    if (row.kind === 'note' || row.kind === 'term')
      return (
        <NoteSheet row={row} report={report} onOpen={onOpenPlace && (() => onOpenPlace(anchorOf(row)))} />
      );
    const result = lookupResult(row.ref, report, language);
    return result ? <ResultSheet result={result} onOpenSource={onOpenSource} /> : null;
  }, [row, report, language, onOpenSource, onOpenList, onOpenPlace]);
  return sheet;
}
