/** The keys that open the search, on the page as in the talk: `/` (`、` where an input method makes that of it), Ctrl-K. */
export const ASK_KEYS = ['/', '、'] as const;

export const isAskChord = ({
  key,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean =>
  (ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k';
