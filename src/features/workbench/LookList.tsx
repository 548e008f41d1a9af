import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { Look } from '../../draft/looks.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { lookName, lookValue } from './look-words.ts';

const words = {
  zh: {
    label: '待看清单',
    none: '没有需要看的了。',
    status: { open: '未看', confirmed: '已确认', rejected: '不收录' },
    doubt: '存疑',
    choose: (name: string) => `选中“${name}”`,
  },
  en: {
    label: 'What needs a look',
    none: 'Nothing needs a look any more.',
    status: { open: 'Open', confirmed: 'Confirmed', rejected: 'Rejected' },
    doubt: 'Doubtful',
    choose: (name: string) => `Choose “${name}”`,
  },
};

const SIGNS = { open: '○', confirmed: '✓', rejected: '✕' } as const;

/** Every row is as high as every other: none jumps when a mark changes. */
const ROW_HEIGHT = 52;

export function LookList({
  looks,
  at,
  chosen,
  onGo,
  onChoose,
}: {
  looks: readonly Look[];
  at: Look | null;
  chosen: ReadonlySet<string>;
  onGo: (id: string) => void;
  onChoose: (id: string, chosen: boolean) => void;
}) {
  const t = useWords(words);
  const box = useRef<HTMLDivElement>(null);
  const index = at ? looks.indexOf(at) : -1;
  const virtualizer = useVirtualizer({
    count: looks.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  });
  useEffect(() => {
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'auto' });
  }, [index, virtualizer]);
  return (
    <div ref={box} className="look-list">
      {looks.length === 0 ? <p className="look-none">{t.none}</p> : null}
      <ol aria-label={t.label} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => {
          const look = looks[item.index];
          return look ? (
            <li
              key={look.id}
              aria-setsize={looks.length}
              aria-posinset={item.index + 1}
              style={{ height: ROW_HEIGHT, transform: `translateY(${item.start}px)` }}
            >
              <LookRow
                look={look}
                isAt={look === at}
                isChosen={chosen.has(look.id)}
                {...{ onGo, onChoose }}
              />
            </li>
          ) : null;
        })}
      </ol>
    </div>
  );
}

function LookRow({
  look,
  isAt,
  isChosen,
  onGo,
  onChoose,
}: {
  look: Look;
  isAt: boolean;
  isChosen: boolean;
  onGo: (id: string) => void;
  onChoose: (id: string, chosen: boolean) => void;
}) {
  const t = useWords(words);
  const language: Language = useLanguage();
  const name = lookName(look, language);
  const isEntry = look.kind === 'figure' || look.kind === 'project';
  return (
    <div className="look-row" data-status={look.status} data-at={isAt || undefined}>
      {isEntry ? (
        <input
          type="checkbox"
          aria-label={t.choose(name)}
          checked={isChosen}
          onChange={(event) => onChoose(look.id, event.currentTarget.checked)}
        />
      ) : (
        <span />
      )}
      <button type="button" aria-current={isAt || undefined} onClick={() => onGo(look.id)}>
        <span className="look-name">{name}</span>
        <span className="look-line">
          <span aria-hidden="true">{SIGNS[look.status]}</span> {t.status[look.status]}
          {look.status === 'open' && look.doubts.length > 0 ? (
            <strong className="look-doubt">{t.doubt}</strong>
          ) : null}
          <span className="look-value">{lookValue(look, language)}</span>
        </span>
      </button>
    </div>
  );
}
