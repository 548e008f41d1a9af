import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { figuresOf } from '../../draft/draft-state.ts';
import type { Look } from '../../draft/looks.ts';
import type { Span } from '../../draft/reading.ts';
import { sentenceAround } from '../../report/text/sentence.ts';
import { useWords } from '../../ui/language.tsx';
import { TextView, type TextViewHandle } from '../../ui/text-view/TextView.tsx';
import type { TextMark } from '../../ui/text-view/text-mark.ts';

const words = {
  zh: {
    label: '报告原文',
    choose:
      '在原文中选取文字：按住 Shift 加方向键，或用鼠标；回车取用，Esc 放弃。取日期时不选文字直接回车，即“未注明”。',
  },
  en: {
    label: 'Text of the report',
    choose:
      'Choose words of the text: Shift and the arrows, or the mouse; Enter takes them, Esc leaves them. With no words chosen, Enter says that no date is stated.',
  },
};

/** Every number of an entry, and a project's name. */
function marksOf(look: Look): TextMark[] {
  const { id, start, end, kind, status } = look;
  const tone = kind === 'number' ? 'missed' : status;
  const spans = kind === 'figure' ? figuresOf(look.indicator) : [{ start, end }];
  return spans.filter((span) => span.end > span.start).map((span) => ({ id, ...spanOf(span), tone }));
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** The whole text with everything in it that needs a look, and the sentence of what is at hand lit. */
export function TextPane({
  text,
  looks,
  at,
  choosing,
  onGo,
  onSelect,
  onTake,
  onLeave,
}: {
  text: string;
  looks: readonly Look[];
  at: Look | null;
  /** What is selected at first while words are being chosen; null: none are. */
  choosing: Span | null;
  onGo: (id: string) => void;
  /** Words that are selected; null: none. */
  onSelect: (span: Span | null) => void;
  onTake: () => void;
  onLeave: () => void;
}) {
  const t = useWords(words);
  const view = useRef<TextViewHandle>(null);
  const pane = useRef<HTMLElement>(null);
  const marks = useMemo(() => looks.flatMap(marksOf), [looks]);
  const [start, end] = at ? [at.start, at.end] : [0, 0];
  const lit = useMemo(
    () => (end > start ? { sentence: sentenceAround(text, { start, end }), words: { start, end } } : null),
    [text, start, end],
  );
  useEffect(() => {
    if (choosing) view.current?.select(choosing);
    else pane.current?.focus({ preventScroll: true });
  }, [choosing]);
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (!choosing || event.nativeEvent.isComposing || !['Enter', 'Escape'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') onTake();
    else onLeave();
  };
  return (
    <section
      ref={pane}
      tabIndex={-1}
      className="text-pane"
      aria-label={t.label}
      onKeyDownCapture={onKeyDownCapture}
    >
      <p className="text-hint">{choosing ? t.choose : ''}</p>
      <TextView
        ref={view}
        text={text}
        marks={marks}
        lit={lit}
        label={t.label}
        onSelect={(range) => onSelect(range.end > range.start ? range : null)}
        onMark={({ id }) => {
          onGo(id);
          // The keys that confirm and go on are the workbench's again.
          pane.current?.focus({ preventScroll: true });
        }}
        onFind={() => undefined}
      />
    </section>
  );
}
