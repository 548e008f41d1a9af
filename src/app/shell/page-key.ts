import { isSwitchedOff } from '../../ui/character-keys.ts';

const isTypedInto = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select') !== null);

/** Whether a key is pressed for the page: not answered yet, not composing a word, with no dialog over the page. */
export const isForPage = (event: KeyboardEvent): boolean =>
  !event.defaultPrevented && !event.isComposing && document.querySelector('dialog[open]') === null;

/** Whether it is one key alone that is not switched off, and no word is being typed; what is typed into a shadow tree is seen within it. */
export const isSingleKey = (event: KeyboardEvent): boolean =>
  !(event.ctrlKey || event.altKey || event.metaKey) &&
  !isTypedInto(event.composedPath()[0]) &&
  !isSwitchedOff(event);
