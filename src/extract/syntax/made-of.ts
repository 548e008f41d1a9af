/**
 * Whether a phrase is made of these words, one after another, and of nothing else; no for an empty phrase. Not a pattern:
 * 规划建设 is one word and two, and a pattern that repeats both takes time exponential in their number before it fails.
 */
export function madeOf(words: readonly string[]): (phrase: string) => boolean {
  const known = new Set(words);
  const longest = Math.max(...words.map(({ length }) => length));
  return (phrase) => {
    const ends = new Set([0]);
    for (let end = 1; end <= phrase.length; end += 1) {
      for (let start = Math.max(0, end - longest); start < end; start += 1) {
        if (ends.has(start) && known.has(phrase.slice(start, end))) ends.add(end);
      }
    }
    return phrase !== '' && ends.has(phrase.length);
  };
}
