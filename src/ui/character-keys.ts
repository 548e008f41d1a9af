/**
 * Shortcuts of a single character (F, T, /, .) can be switched off: who speaks to the computer, or presses keys unawares,
 * sets many of them off (WCAG 2.2, 2.1.4). The setting stands on `<html data-keys="off">` (app/view/use-settings.ts), so
 * that every window and part of the page asks in one place. Space, arrows, Enter, Escape and Ctrl-K are never among them.
 */
export function isSwitchedOff({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey) return false;
  const page = target instanceof Node ? (target.ownerDocument ?? (target as Document)) : null;
  return page?.documentElement.dataset.keys === 'off';
}
