/** What a key does in the arrangement. */

interface Pressed {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly target: EventTarget;
}

type ArrangeCommand = 'up' | 'down' | 'undo' | 'redo' | 'remove';

/**
 * Alt with an arrow moves the slides chosen, in a field too; Delete removes them and Ctrl+Z and Ctrl+Y take steps back
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
  // A dialog stands over the slides: its keys are its own.
  if (element.closest('dialog')) return null;
  if (altKey && key === 'ArrowUp') return 'up';
  if (altKey && key === 'ArrowDown') return 'down';
  if (altKey || element.closest('textarea, input, select, [contenteditable]')) return null;
  if (!ctrlKey && !metaKey) return key === 'Delete' && !shiftKey ? 'remove' : null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' ? 'redo' : null;
}
