import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Look } from '../../draft/looks.ts';
import type { Span } from '../../draft/reading.ts';
import { paragraphAround } from '../../report/text/sentence.ts';
import { useWords } from '../../ui/language.tsx';

const words = {
  zh: {
    label: '报告原文',
    choose: '用 Shift 加方向键或鼠标选取文字，回车取用，Esc 放弃',
    field: '在原文中选取文字',
  },
  en: {
    label: 'Text of the report',
    choose: 'Choose words with Shift and the arrows or the mouse; Enter takes them, Esc leaves them',
    field: 'Choose words of the text',
  },
};

/** The words around what is at hand; characters are chosen in them, and offsets never typed. */
export function TextPane({
  text,
  looks,
  at,
  choosing,
  onGo,
  onChosen,
  onCancel,
}: {
  text: string;
  looks: readonly Look[];
  at: Look | null;
  /** What is selected at first while words are being chosen; null: none are. */
  choosing: Span | null;
  onGo: (id: string) => void;
  onChosen: (span: Span) => void;
  onCancel: () => void;
}) {
  const t = useWords(words);
  const here = at?.start ?? 0;
  const paragraph = useMemo(() => paragraphAround(text, here), [text, here]);
  if (choosing) return <ChooseWords {...{ text, paragraph, choosing, onChosen, onCancel }} />;
  const inside = looks.filter(({ start, end }) => start >= paragraph.start && end <= paragraph.end);
  return (
    <section className="text-pane" aria-label={t.label} lang="zh-CN">
      <p>{markedWords(text, paragraph, inside, { at, onGo })}</p>
    </section>
  );
}

function markedWords(
  text: string,
  paragraph: Span,
  looks: readonly Look[],
  { at, onGo }: { at: Look | null; onGo: (id: string) => void },
) {
  let from = paragraph.start;
  const runs = looks.flatMap((look) => {
    if (look.start < from) return [];
    const before = text.slice(from, look.start);
    from = look.end;
    return [
      before,
      // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside it goes to each by keys
      <mark
        key={look.id}
        data-status={look.status}
        data-at={look === at || undefined}
        onClick={() => onGo(look.id)}
      >
        {text.slice(look.start, look.end)}
      </mark>,
    ];
  });
  return [...runs, text.slice(from, paragraph.end)];
}

/** The paragraph as a field that is only read: its selection is in characters, by mouse, keys and screen reader alike. */
function ChooseWords({
  text,
  paragraph,
  choosing,
  onChosen,
  onCancel,
}: {
  text: string;
  paragraph: Span;
  choosing: Span;
  onChosen: (span: Span) => void;
  onCancel: () => void;
}) {
  const t = useWords(words);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(choosing.start - paragraph.start, choosing.end - paragraph.start);
  }, [choosing, paragraph]);
  return (
    <section className="text-pane" aria-label={t.label}>
      <p className="text-hint">{t.choose}</p>
      <textarea
        ref={field}
        readOnly
        lang="zh-CN"
        aria-label={t.field}
        value={text.slice(paragraph.start, paragraph.end)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
          if (event.key !== 'Enter') return;
          event.preventDefault();
          const { selectionStart, selectionEnd } = event.currentTarget;
          onChosen({ start: paragraph.start + selectionStart, end: paragraph.start + selectionEnd });
        }}
      />
    </section>
  );
}
