/** When a figure holds, as the words before it say; and whether it is expected or read. */

const PERIOD =
  /(?:(?:截至|截止|到|至)(?:(?:20|19)\d{2}年)?(?:目前|年底|年末|\d{1,2}月(?:底|末|份)?(?:\d{1,2}日)?|[上本去今]年底)|(?:20|19)\d{2}[年—－-](?:(?:20|19)?\d{2,4}年)?(?:上半年|前三季度|全年|底|末|\d{1,2}[-—－至]\d{1,2}月(?:份)?)?|全年|上半年|下半年|前三季度|[一二三四]季度|上年(?:同期|底|末)?|去年(?:同期|底|末)?|今年以来|当年|年末|年底|期末|\d{1,2}[-—－至~]\d{1,2}月(?:份)?|“十[一二三四五]五”(?:期间|时期|末)?|过去五年|五年来|(?<!项)目前)/gu;
const REACH = 60;
/** A span that a year is longer than. */
const WITHIN_YEAR = /\d月|月份|季度$|^上半年$/u;

/** The last span of time named in `words` (the clause before the figure, or the sentence's head); null where none is. */
export function periodIn(words: string): string | null {
  const near = words.slice(-REACH);
  let found: string | null = null;
  let from = 0;
  for (const match of near.matchAll(PERIOD)) {
    // 比上年, 是2015年的, 由上年的: what it is compared with, not when it holds.
    if (/[比较是由从]$/u.test(near.slice(0, match.index))) continue;
    // 1—9月完成全年投资80亿元: nine months' money towards the year's.
    const since = near.slice(from, match.index);
    if (match[0] === '全年' && WITHIN_YEAR.test(found ?? '') && !/[，。；]|预计/u.test(since)) continue;
    [found, from] = [match[0], match.index];
  }
  return found;
}

/** 预计全年完成40亿元 is an estimate, 已完成32亿元 is not: of the words before a figure that say so the last holds. */
const ESTIMATES = /预计|有望|已|实际|截至|截止/gu;
/** Whether the words before a figure say that it was an estimate when they were written. What is aimed at (预期) is none. */
export const isExpected = (before: string): boolean =>
  /^(?:预计|有望)$/u.test(before.match(ESTIMATES)?.at(-1) ?? '');
