import './text-view.css';
import { type Ref, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createTextEditor, type TextEditor, type TextEditorEvents } from './text-editor.ts';
import type { TextMark, TextRange } from './text-mark.ts';
import type { Lit } from './text-marks.ts';

const NONE: readonly TextRange[] = [];

/** What is done to a text view by command. */
export type TextViewHandle = Pick<TextEditor, 'show' | 'select' | 'step' | 'focus'>;

/**
 * A long text with marks, to read, to point into and to choose words from by mouse and keys; never to write. Fills its
 * place, and scrolls within it. Keep `marks`, `found` and `lit` the same object while they are the same.
 */
export function TextView({
  text,
  marks,
  found = NONE,
  lit = null,
  label,
  takesFocus = false,
  language = 'zh-CN',
  onMark,
  onSelect,
  onFind,
  ref,
}: {
  text: string;
  marks: readonly TextMark[];
  /** What a search has found. */
  found?: readonly TextRange[];
  /** Brought into view whenever it changes. */
  lit?: Lit | null;
  /** What a screen reader calls the text. */
  label: string;
  /** Whether the keys go to the text as soon as it is there. */
  takesFocus?: boolean;
  /** Of the text. */
  language?: string;
  ref?: Ref<TextViewHandle>;
} & TextEditorEvents) {
  const host = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<TextEditor | null>(null);
  const events = useRef<TextEditorEvents>({ onMark, onSelect, onFind });
  useLayoutEffect(() => {
    events.current = { onMark, onSelect, onFind };
  });
  useLayoutEffect(() => {
    if (!host.current) return;
    const made = createTextEditor(
      host.current,
      { text, label, language },
      {
        onMark: (mark) => events.current.onMark(mark),
        // React sees no event inside a shadow tree, and would draw some time later: the reader's next key may come first.
        onSelect: (range, by) =>
          by === 'reader'
            ? flushSync(() => events.current.onSelect(range, by))
            : events.current.onSelect(range, by),
        onFind: () => events.current.onFind(),
      },
    );
    setEditor(made);
    return () => made.destroy();
  }, [text, label, language]);
  useLayoutEffect(() => editor?.setMarks(marks), [editor, marks]);
  useLayoutEffect(() => editor?.setFound(found), [editor, found]);
  useLayoutEffect(() => editor?.light(lit), [editor, lit]);
  // Behind the effects of what it stands in: a dialog that opens gives the focus to its first control.
  useLayoutEffect(() => {
    if (takesFocus) editor?.focus();
  }, [editor, takesFocus]);
  useImperativeHandle(
    ref,
    () => ({
      show: (range) => editor?.show(range),
      select: (range) => editor?.select(range),
      step: (way) => editor?.step(way),
      focus: () => editor?.focus(),
    }),
    [editor],
  );
  return <div ref={host} className="text-view" />;
}
