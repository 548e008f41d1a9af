import { useEffect, useState } from 'react';

const ASKS_FOR_MS = 4_000;

/**
 * Does a thing at the second press within a few seconds: one Esc too many, after a card or the overview, must not
 * take the slides away in front of everybody.
 */
export function useSecondPress(act: () => void): {
  /** Pressed once: the next press acts. */
  asked: boolean;
  press: () => void;
  cancel: () => void;
} {
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (!asked) return;
    const timer = setTimeout(() => setAsked(false), ASKS_FOR_MS);
    return () => clearTimeout(timer);
  }, [asked]);
  return { asked, press: () => (asked ? act() : setAsked(true)), cancel: () => setAsked(false) };
}
