/** What stands over the text: marks, what was searched for and found, and what is lit. */
import { type Range, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { TextMark, TextRange } from './text-mark.ts';

const inOrder = (ranges: Range<Decoration>[]) => Decoration.set(ranges, true);
/** Characters that the text does not have are not marked: a locator may be of another version of it. */
const within = ({ start, end }: TextRange, length: number) => start < end && end <= length;

/** A layer of the text that one effect puts in the place of the one before. Lines whose marks stay the same are not drawn again. */
function layer<Value>(decorate: (value: Value, length: number) => DecorationSet) {
  const set = StateEffect.define<Value>();
  const field = StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update: (before, transaction) =>
      transaction.effects.reduce(
        (now, effect) => (effect.is(set) ? decorate(effect.value, transaction.newDoc.length) : now),
        before,
      ),
    provide: (self) => EditorView.decorations.from(self),
  });
  return { set, field };
}

export const marksLayer = layer<readonly TextMark[]>((marks, length) =>
  inOrder(
    marks
      .filter((mark) => within(mark, length))
      .map((mark) => Decoration.mark({ class: `mark mark-${mark.tone}`, mark }).range(mark.start, mark.end)),
  ),
);

const FOUND = Decoration.mark({ class: 'found' });
export const foundLayer = layer<readonly TextRange[]>((found, length) =>
  inOrder(found.filter((range) => within(range, length)).map(({ start, end }) => FOUND.range(start, end))),
);

/** A sentence, and within it the words that it is shown for. */
export interface Lit {
  readonly sentence: TextRange;
  readonly words: TextRange;
}

const SENTENCE = Decoration.mark({ class: 'lit' });
const WORDS = Decoration.mark({ class: 'lit-words' });
export const litLayer = layer<Lit | null>((lit, length) =>
  inOrder(
    lit
      ? [
          ...(within(lit.sentence, length) ? [SENTENCE.range(lit.sentence.start, lit.sentence.end)] : []),
          ...(within(lit.words, length) ? [WORDS.range(lit.words.start, lit.words.end)] : []),
        ]
      : [],
  ),
);

/** The marks at a place, the narrowest first. */
export function marksAt(decorations: DecorationSet, at: number): TextMark[] {
  const found: TextMark[] = [];
  decorations.between(at, at, (start, end, { spec }) => {
    if (start <= at && at < end) found.push(spec.mark);
  });
  return found.sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** The mark that begins next behind a place, or last before it. */
export function neighbourMark(decorations: DecorationSet, at: number, way: 1 | -1): TextMark | null {
  let before: TextMark | null = null;
  for (const cursor = decorations.iter(way === 1 ? at : 0); cursor.value; cursor.next()) {
    const { mark } = cursor.value.spec;
    if (way === 1 && cursor.from > at) return mark;
    if (way === -1 && cursor.from >= at) break;
    before = mark;
  }
  return way === 1 ? null : before;
}
