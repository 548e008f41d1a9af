/** Quotation marks, title marks and the brackets of document numbers: numerals inside them name, and measure nothing. */
import type { NotFigureReason } from '../../report/language/vocabulary.ts';

export interface Quotation {
  /** Where the opening mark stands. */
  readonly start: number;
  /** Behind the closing mark. */
  readonly end: number;
  readonly mark: string;
}

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '〔': '〕',
};
/** A quotation longer than this is speech, not a name, and its numbers count. */
const LONGEST = 30;
const LONGEST_TITLE = 80;

/** In order of their starts; those inside another are left out. Linear: each search is bounded. */
export function quotationsOf(text: string): Quotation[] {
  const quotations: Quotation[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    const closing = CLOSING[mark] ?? (mark === '"' ? '"' : undefined);
    if (!closing) continue;
    const longest = mark === '《' ? LONGEST_TITLE : LONGEST;
    const inside = text.slice(at + 1, at + 1 + longest);
    const length = inside.indexOf(closing);
    const newline = inside.indexOf('\n');
    if (length < 0 || (newline >= 0 && newline < length)) continue;
    quotations.push({ start: at, end: at + length + 2, mark });
    at += length + 1;
  }
  return quotations;
}

/** Why a number inside a quotation is no figure; null where it stands in none. */
export function quotationReason(
  text: string,
  number: { readonly start: number; readonly end: number },
  quotations: readonly Quotation[],
): NotFigureReason | null {
  const around = quotations.find(({ start, end }) => start < number.start && number.end < end);
  if (!around) return null;
  if (around.mark === '《') return 'nameOfPlan';
  return /[+＋]/u.test(text.slice(around.start, around.end)) ? 'policyName' : 'nameOfProgramme';
}
