/**
 * Keys pressed while the talk is on its way: the address asks for it, and what stood there before is still on screen. A
 * clicker knows nothing of that, and a press that is lost is a slide behind what is said.
 */
import { missingCode, subscribeToMissingCode } from '../code/load-with-retry.ts';
import { isTalkGiven } from './talk-view.ts';
import { readHash } from './view-hash.ts';

/** What a talk may answer to; all else (Tab, F11, modifiers) is the browser's. */
const TALK_KEYS = /^(?:.|F5|Arrow\w+|Page\w+|Home|End|Backspace|Enter|Escape)$/u;

/** In the order in which they were pressed. */
let kept: KeyboardEventInit[] = [];
/** The talk is there, and nothing that was pressed before is still to be done. */
let isAnswering = false;

function isKept(event: KeyboardEvent): boolean {
  if (isAnswering || !event.isTrusted || event.isComposing) return false;
  const chord = event.ctrlKey || event.metaKey;
  if (event.altKey || (chord && event.key.toLowerCase() !== 'k') || !TALK_KEYS.test(event.key)) return false;
  return document.querySelector('dialog[open]') === null;
}

function keep(event: KeyboardEvent): void {
  if (!isTalkGiven(readHash(window.location.hash))) kept = [];
  else if (isKept(event)) {
    const { key, code, shiftKey, ctrlKey, metaKey, repeat } = event;
    kept.push({
      key,
      code,
      shiftKey,
      ctrlKey,
      metaKey,
      repeat,
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    // The page behind would scroll, be loaded anew or open what has the focus.
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}

/** Keeps the keys that come before the talk which they are meant for, from now on. */
export function keepEarlyKeys(): void {
  window.addEventListener('keydown', keep, { capture: true });
  // It is said instead that the talk cannot be shown, and the next key is for what is said.
  subscribeToMissingCode(() => {
    if (missingCode().parts.includes('talk')) kept = [];
  });
}

/**
 * The talk answers from now on: what was pressed before is pressed once more, each key after what the one before it did
 * is on screen. Until then keys that are pressed wait behind them.
 *
 * @returns ends it: the talk is gone
 */
export function answerEarlyKeys(): () => void {
  let isGone = false;
  const pressNext = () => {
    if (isGone) return;
    const key = kept.shift();
    if (!key) {
      isAnswering = true;
      return;
    }
    (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', key));
    setTimeout(pressNext);
  };
  pressNext();
  return () => {
    isGone = true;
    isAnswering = false;
  };
}
