import {
  type ClipboardEvent,
  type FormEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
} from 'react';
import { type OwnPiece, ownRuns, piecesOf, runsText, writtenOf } from '../../deck/own-words.ts';
import type { Report } from '../../report/dataset/schema.ts';
import type { Language } from '../../report/language/vocabulary.ts';

interface Shown {
  /** With placeholders. */
  readonly value: string;
  readonly report: Report;
  readonly language: Language;
}

/** A figure as one piece, which can be deleted and not changed. */
function figureElement(document: Document, ref: string, { report, language }: Shown): HTMLElement {
  const chip = document.createElement('span');
  chip.contentEditable = 'false';
  chip.dataset.figure = ref;
  chip.className = 'own-figure';
  chip.textContent = runsText(ownRuns(`{${ref}}`, report, language));
  return chip;
}

/** What stands in the field: its texts, and its figures by ref. */
function readPieces(node: Node): OwnPiece[] {
  return [...node.childNodes].flatMap((child): OwnPiece[] => {
    if (child.nodeType === child.TEXT_NODE)
      return child.nodeValue ? [{ words: child.nodeValue.replaceAll('\u00a0', ' ') }] : [];
    const ref = (child as HTMLElement).dataset?.figure;
    return ref === undefined ? readPieces(child) : [{ ref }];
  });
}

/**
 * The content of an element that is written in, kept in step with a value that others change too (undoing, another
 * window). `onWritten` has the words with placeholders and their length as shown, each time somebody has written;
 * never while an input method composes.
 */
export function useOwnWordsBox(
  box: RefObject<HTMLElement | null>,
  shown: Shown,
  onWritten: (written: string, length: number) => void,
) {
  const { value, report, language } = shown;
  const written = useRef<{ value: string; language: Language; report: Report } | null>(null);
  /** Where the caret was when the field was left for the list of figures. */
  const caret = useRef<Range | null>(null);

  useLayoutEffect(() => {
    const element = box.current;
    const last = written.current;
    if (!element || (last?.value === value && last.language === language && last.report === report)) return;
    written.current = { value, language, report };
    caret.current = null;
    element.replaceChildren(
      ...piecesOf(value).map((piece) =>
        'ref' in piece
          ? figureElement(element.ownerDocument, piece.ref, { value, report, language })
          : piece.words,
      ),
    );
  }, [box, value, language, report]);

  const read = () => {
    const element = box.current;
    if (!element) return;
    const now = writtenOf(readPieces(element)).trimStart();
    written.current = { value: now, language, report };
    onWritten(now, element.textContent?.length ?? 0);
  };
  const onBlur = () => {
    const selection = box.current?.ownerDocument.getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
    caret.current = range && box.current?.contains(range.commonAncestorContainer) ? range.cloneRange() : null;
  };
  return {
    onBlur,
    onInput: (event: FormEvent) => {
      if (!(event.nativeEvent as InputEvent).isComposing) read();
    },
    onCompositionEnd: read,
    onKeyDown: (event: KeyboardEvent) => {
      const { isComposing } = event.nativeEvent;
      // One line, of plain words.
      const styles = (event.ctrlKey || event.metaKey) && ['b', 'i', 'u'].includes(event.key.toLowerCase());
      if (!isComposing && (event.key === 'Enter' || styles)) event.preventDefault();
    },
    onPaste: (event: ClipboardEvent) => {
      event.preventDefault();
      const text = event.clipboardData.getData('text/plain').replace(/\s+/g, ' ');
      // The one way that leaves the field's own undoing whole.
      event.currentTarget.ownerDocument.execCommand('insertText', false, text);
    },
    onDrop: (event: FormEvent) => event.preventDefault(),
    insert: (ref: string) => {
      const element = box.current;
      if (!element) return;
      const chip = figureElement(element.ownerDocument, ref, shown);
      const range = caret.current;
      if (range) {
        range.deleteContents();
        range.insertNode(chip);
      } else element.append(chip);
      element.focus();
      element.ownerDocument
        .getSelection()
        ?.collapse(chip.parentNode, [...(chip.parentNode?.childNodes ?? [])].indexOf(chip) + 1);
      read();
    },
  };
}
