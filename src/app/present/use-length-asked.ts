import { useEffect, useState } from 'react';
import { setLength } from '../../deck/edit.ts';
import type { LengthAsked } from '../../features/present/TalkLength.tsx';
import type { Report } from '../../report/dataset/schema.ts';
import { remember, remembered } from '../storage/local-storage.ts';
import type { DeckEditor } from '../storage/use-deck.ts';
import type { TalkSlides } from './use-talk-slides.ts';

const ASKED = 'talk-length';

/** The question how long the talk is to take, as long as nobody on this device has answered it or stepped on; else null. */
export function useLengthAsked(
  report: Report,
  editor: DeckEditor,
  { deck, current }: TalkSlides,
): LengthAsked | null {
  const [open, setOpen] = useState(() => remembered(ASKED) === null);
  const begun = current.kind !== 'cover';
  // Slides that somebody has put together are for the time that they were put together for.
  const touched = editor.canUndo;
  useEffect(() => {
    if (open && (begun || touched)) remember(ASKED, 'asked');
  }, [open, begun, touched]);
  if (!open || begun || touched) return null;
  return {
    minutes: deck.minutes,
    onFit: (minutes) => {
      setOpen(false);
      remember(ASKED, 'asked');
      editor.change((before) => setLength(before, minutes, report));
    },
  };
}
