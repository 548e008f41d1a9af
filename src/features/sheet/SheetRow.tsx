import { useId } from 'react';
import { OriginMark } from '../../components/OriginMark.tsx';
import { headings } from '../../report/language/terms.ts';
import { stageName } from '../../report/projects/stage.ts';
import { Button } from '../../ui/Button.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { ViewLink } from '../../ui/navigation.tsx';
import type { SheetEntry } from './sheet-entry.ts';

const words = {
  zh: {
    question: '要问的问题',
    questionOf: (name: string) => `要问的问题：${name}`,
    up: '上移',
    down: '下移',
    remove: '移出',
    source: headings.showSource.zh,
    about: (what: string, name: string) => `${what}：${name}`,
    stage: '阶段',
    gone: '这份数据集里没有它，可能已改名，或属于报告的另一版本。',
  },
  en: {
    question: 'Question to ask',
    questionOf: (name: string) => `Question to ask: ${name}`,
    up: 'Up',
    down: 'Down',
    remove: 'Remove',
    source: 'Source',
    about: (what: string, name: string) => `${what}: ${name}`,
    stage: 'Stage',
    gone: 'This dataset does not have it: it may have been renamed, or belong to another version of the report.',
  },
};

/** One entry on screen: what it is, where it stands in the order, what is to be asked. */
export function SheetRow({
  entry,
  number,
  last,
  note,
  onNote,
  onMove,
  onRemove,
}: {
  entry: SheetEntry;
  /** Its position on the sheet, from 1. */
  number: number;
  last: boolean;
  note: string;
  onNote: (note: string) => void;
  /** Null where the sheet is not the reader's own. */
  onMove: ((by: -1 | 1) => void) | null;
  onRemove: (() => void) | null;
}) {
  const t = useWords(words);
  const language = useLanguage();
  const id = useId();
  const { ref, name, value, result } = entry;
  return (
    <li className="border-b border-line py-4">
      <div className="flex items-baseline gap-3">
        <span className="font-serif text-lg font-bold text-vermilion tabular-nums">{number}</span>
        <div className="min-w-0 flex-1">
          <p className="font-semibold break-words">{name}</p>
          {value ? (
            <p className="mt-0.5 flex flex-wrap items-baseline gap-x-2">
              <span className="font-serif text-xl font-bold tabular-nums">{value.text}</span>
              <OriginMark origin={value.origin} />
            </p>
          ) : result?.stage ? (
            <p className="mt-0.5 text-sm">{t.about(t.stage, stageName(result.stage, language))}</p>
          ) : null}
          {result ? null : <p className="mt-0.5 text-sm text-short">{t.gone}</p>}
        </div>
      </div>
      <label htmlFor={id} className="mt-2 block text-xs text-muted">
        {t.question}
      </label>
      <textarea
        id={id}
        rows={2}
        value={note}
        aria-label={t.questionOf(name)}
        onChange={(event) => onNote(event.target.value)}
        className="mt-1 block w-full border border-edge bg-paper px-2 py-1 text-sm"
      />
      <div className="mt-1 flex flex-wrap items-center gap-x-1">
        {onMove && onRemove ? (
          <>
            <Button
              tone="quiet"
              data-focus={`up-${ref}`}
              disabled={number === 1}
              aria-label={t.about(t.up, name)}
              onClick={() => onMove(-1)}
            >
              {t.up}
            </Button>
            <Button
              tone="quiet"
              data-focus={`down-${ref}`}
              disabled={last}
              aria-label={t.about(t.down, name)}
              onClick={() => onMove(1)}
            >
              {t.down}
            </Button>
            <Button tone="quiet" aria-label={t.about(t.remove, name)} onClick={onRemove}>
              {t.remove}
            </Button>
          </>
        ) : null}
        {result ? (
          <ViewLink
            change={{ sheet: null, figure: ref }}
            aria-label={t.about(t.source, name)}
            className="px-2 text-sm text-muted underline underline-offset-4 hover:text-ink"
          >
            {t.source}
          </ViewLink>
        ) : null}
      </div>
    </li>
  );
}
