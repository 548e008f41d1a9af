/**
 * Calls at each moment after which the page may be ended without another word: a field or the window is left, the page
 * is hidden (a phone ends hidden pages) or gone from. Answers with the way to stop.
 */
export function onLeaving(listener: () => void): () => void {
  const moments: readonly [EventTarget, string][] = [
    [document, 'focusout'],
    [document, 'visibilitychange'],
    [window, 'blur'],
    [window, 'pagehide'],
  ];
  for (const [target, type] of moments) target.addEventListener(type, listener);
  return () => {
    for (const [target, type] of moments) target.removeEventListener(type, listener);
  };
}
