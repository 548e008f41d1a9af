/** Typing has half-width marks in Chinese prose; the rules are written for the full-width ones. */
const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）' };

/** One character for one, so that offsets hold. What stands between two digits is part of a number: 1,076,420 and 28.9:27.9. */
export const widened = (text: string): string =>
  text.replace(/(?<![0-9])[,;:]|[,;:](?![0-9])|[()]/gu, (mark) => WIDE[mark] ?? mark);
