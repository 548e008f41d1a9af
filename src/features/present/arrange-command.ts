/** What a key does in the arrangement. */

interface Pressed {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly target: EventTarget;
}

export type ArrangeCommand = 'up' | 'down' | 'undo' | 'redo' | 'remove' | 'start' | 'startHere';

/**
 * F5 starts the talk, with Shift at the slide at hand, as in PowerPoint. Alt with an arrow moves the slides chosen, in a field too; Delete removes them and Ctrl+Z and Ctrl+Y take steps back
 * and forth, which in a field are the field's own.
 */
export function arrangeCommand({
  key,
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
  target,
}: Pressed): ArrangeCommand | null {
  const element = target as HTMLElement;
  const chord = ctrlKey || metaKey;
  // A dialog stands over the slides: its keys are its own.
  if (element.closest('dialog')) return null;
  if (altKey) return MOVES[key] ?? null;
  if (key === 'F5' && !chord) return shiftKey ? 'startHere' : 'start';
  if (element.closest('textarea, input, select, [contenteditable]')) return null;
  if (!chord) return key === 'Delete' && !shiftKey ? 'remove' : null;
  return CHORDS[`${shiftKey ? 'shift ' : ''}${key.toLowerCase()}`] ?? null;
}

const MOVES: Readonly<Record<string, ArrangeCommand>> = { ArrowUp: 'up', ArrowDown: 'down' };
const CHORDS: Readonly<Record<string, ArrangeCommand>> = { z: 'undo', 'shift z': 'redo', y: 'redo' };
