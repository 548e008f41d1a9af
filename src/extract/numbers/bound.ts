/** How the words around a number in prose bind it, and which of them are attached to its token. */
import type { Bound } from '../../report/language/vocabulary.ts';
import { leadBefore, tailBehind, upToBefore, verbBefore } from '../../report/numbers/bound-words.ts';
import type { PrintedNumber } from '../../report/numbers/plain-number.ts';

/** 约占全市的三成: the word stands before the verb of the share. */
const ABOUT_SHARE = /(?:大约|(?<![节集制])约)占[^，。；\d]{1,10}$/u;
/** 低于8%的年度目标: the words compare with the figure and do not bind it. */
const COMPARED_WITH = /^的[^，。；]{0,6}(?:目标|标准|平均|警戒线|水平)/u;

const LONGEST_LEAD = 4;
const LONGEST_VERB = 14;

export function bounded(
  text: string,
  number: PrintedNumber,
  unitEnd: number,
): { start: number; end: number; bound: Bound } {
  const further = text.slice(Math.max(0, number.start - LONGEST_VERB), number.start);
  const before = further.slice(-LONGEST_LEAD);
  const lead = COMPARED_WITH.test(text.slice(unitEnd, unitEnd + 12)) ? null : leadBefore(before);
  const tail = tailBehind(text, unitEnd);
  const verb = verbBefore(further)?.bound ?? (ABOUT_SHARE.test(further) ? 'about' : null);
  const upTo = number.bare ? upToBefore(before) : null;
  return {
    start: number.start - ((lead ?? upTo)?.length ?? 0),
    end: unitEnd + (tail?.length ?? 0),
    bound: lead?.bound ?? tail?.bound ?? number.inner ?? verb ?? upTo?.bound ?? 'exact',
  };
}
