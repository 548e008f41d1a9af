import type { TextSubject, TextUse } from '../../report/uses/text-uses.ts';
import type { MarkTone, TextMark } from '../../ui/text-view/text-mark.ts';

/** How what stands in the text is marked; null: not at all. */
function toneOf(subject: TextSubject): MarkTone | null {
  switch (subject.kind) {
    case 'figure':
      // What was worked out stands nowhere: the figures that it comes from are marked already.
      return subject.origin === 'quoted' ? 'figure' : null;
    case 'part':
      return 'figure';
    case 'project':
      return 'words';
    case 'date':
    case 'notFigure':
      return 'aside';
    case 'missed':
      return 'missed';
    case 'note':
    case 'heading':
      return null;
  }
}

export const marksOf = (uses: readonly TextUse[]): TextMark[] =>
  uses.flatMap(({ start, end, subject }) => {
    const tone = toneOf(subject);
    return tone ? [{ id: `${start}-${end}`, start, end, tone }] : [];
  });
