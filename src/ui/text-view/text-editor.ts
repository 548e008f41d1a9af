/** CodeMirror as a reader of long texts: docs/decisions/0021. Knows no React. */
import { EditorState, type TransactionSpec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { TextMark, TextRange } from './text-mark.ts';
import { foundLayer, type Lit, litLayer, marksAt, marksLayer, neighbourMark } from './text-marks.ts';
import { textTheme } from './text-theme.ts';

export interface TextEditorEvents {
  /** The mark that was pressed, or on whose words the caret stood at Enter. */
  onMark(mark: TextMark): void;
  /** Where the caret is, or what is selected: start and end are the same where nothing is. By the reader, or by a command. */
  onSelect(range: TextRange, by: 'reader' | 'command'): void;
  /** The reader asks for the search by its usual chord. */
  onFind(): void;
}

export interface TextEditor {
  setMarks(marks: readonly TextMark[]): void;
  setFound(found: readonly TextRange[]): void;
  /** Lights a sentence and brings it to the middle of the view, with the caret at its words. */
  light(lit: Lit | null): void;
  /** Brings a place into view, with the caret before it. */
  show(range: TextRange): void;
  /** Selects words, brings them into view, and lets keys reach the text. */
  select(range: TextRange): void;
  /** The next mark behind the caret, or the last before it. */
  step(way: 1 | -1): void;
  focus(): void;
  destroy(): void;
}

export interface TextEditorOptions {
  readonly text: string;
  /** What a screen reader calls the text. */
  readonly label: string;
  /** The language of the text, which may be another than the page's. */
  readonly language: string;
}

const inView = (at: number) => EditorView.scrollIntoView(at, { y: 'center' });

/** In a shadow tree: there the styles are adopted, which no policy forbids, and the page's own do not reach in. */
export function createTextEditor(
  host: HTMLElement,
  { text, label, language }: TextEditorOptions,
  events: TextEditorEvents,
): TextEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const stepFrom = (view: EditorView, way: 1 | -1) => {
    const mark = neighbourMark(view.state.field(marksLayer.field), view.state.selection.main.head, way);
    if (mark)
      view.dispatch({ selection: { anchor: mark.start }, effects: inView(mark.start), userEvent: 'select' });
    return true;
  };
  const goTo = (at: (view: EditorView) => number) => (view: EditorView) => {
    const anchor = at(view);
    view.dispatch({ selection: { anchor }, scrollIntoView: true, userEvent: 'select' });
    return true;
  };
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        textTheme,
        EditorView.lineWrapping,
        EditorState.readOnly.of(true),
        // The caret stays, so that words are chosen by keys too; a touch brings up no keyboard.
        EditorView.contentAttributes.of({
          'aria-label': label,
          lang: language,
          inputmode: 'none',
          tabindex: '0',
        }),
        EditorView.domEventHandlers({
          beforeinput: (event) => {
            event.preventDefault();
            return true;
          },
          click: (event, pressed) => {
            if (!pressed.state.selection.main.empty) return false;
            const at = pressed.posAtCoords({ x: event.clientX, y: event.clientY });
            const [mark] = at === null ? [] : marksAt(pressed.state.field(marksLayer.field), at);
            if (mark) events.onMark(mark);
            return false;
          },
        }),
        EditorView.updateListener.of((update) => {
          if (!update.selectionSet) return;
          const { from, to } = update.state.selection.main;
          const isByReader = update.transactions.some((transaction) => transaction.isUserEvent('select'));
          events.onSelect({ start: from, end: to }, isByReader ? 'reader' : 'command');
        }),
        keymap.of([
          { key: 'Alt-ArrowDown', run: (pressed) => stepFrom(pressed, 1) },
          { key: 'Alt-ArrowUp', run: (pressed) => stepFrom(pressed, -1) },
          { key: 'Mod-Home', run: goTo(() => 0) },
          { key: 'Mod-End', run: goTo(({ state }) => state.doc.length) },
          {
            key: 'Enter',
            run: ({ state }) => {
              const [mark] = marksAt(state.field(marksLayer.field), state.selection.main.head);
              if (mark) events.onMark(mark);
              return true;
            },
          },
          {
            key: 'Mod-f',
            run: () => {
              events.onFind();
              return true;
            },
          },
        ]),
        // From the innermost out: the ground of a sentence lies under those of its marks.
        marksLayer.field,
        foundLayer.field,
        litLayer.field,
      ],
    }),
  });
  const change = (spec: TransactionSpec) => view.dispatch(spec);
  const inText = (at: number) => Math.min(at, view.state.doc.length);
  return {
    setMarks: (marks) => change({ effects: marksLayer.set.of(marks) }),
    setFound: (found) => change({ effects: foundLayer.set.of(found) }),
    light: (lit) =>
      change(
        lit
          ? {
              selection: { anchor: inText(lit.words.start) },
              effects: [litLayer.set.of(lit), inView(inText(lit.words.start))],
            }
          : { effects: litLayer.set.of(null) },
      ),
    show: ({ start }) => change({ selection: { anchor: inText(start) }, effects: inView(inText(start)) }),
    select: ({ start, end }) => {
      change({ selection: { anchor: inText(start), head: inText(end) }, effects: inView(inText(start)) });
      view.focus();
    },
    step: (way) => {
      stepFrom(view, way);
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}
