/** Things named one by one: where each begins and ends, and what closes their list. */
import { narrow } from '../../report/numbers/numeral.ts';
import { numberAtHead } from '../../report/numbers/printed-number.ts';
import { HEAD } from '../lexicon/project-words.ts';
import type { Range } from './project-name.ts';

/** The head of an undertaking at the end of the words. */
export const HEAD_AT_END = new RegExp(`${HEAD.source}(?:[（(][^（）()]{1,6}[）)])?$`, 'u');
const endsWithHead = (words: string): boolean => HEAD_AT_END.test(words);

/** 3月、5月开工, 12.6亿元、4.8亿元: days and figures are listed, and no things. */
const joinsDays = (text: string, at: number): boolean =>
  (/[月日底初旬份]/u.test(text[at - 1] ?? '') &&
    /^\d{1,2}[月日]/u.test(narrow(text.slice(at + 1, at + 4)))) ||
  (/[元%％亩里吨]/u.test(text[at - 1] ?? '') && /^\d/u.test(narrow(text.slice(at + 1, at + 2))));

/** A clause cut at 、, and at 和 behind a head; each item may name an undertaking. */
export function itemsOf(text: string, masked: string, clause: Range): Range[] {
  const items: Range[] = [];
  let start = clause.start;
  const close = (end: number) => {
    if (end > start) items.push({ start, end });
  };
  for (let at = clause.start; at < clause.end; at += 1) {
    const character = masked[at] ?? '';
    const joins =
      (character === '、' && !joinsDays(text, at)) ||
      (/[和与及]/u.test(character) && endsWithHead(text.slice(Math.max(start, at - 12), at)));
    if (!joins) continue;
    close(at);
    start = at + 1;
  }
  close(clause.end);
  return items;
}

const COUNT =
  '(?<count>[\\d０-９]{1,4}|[一二两三四五六七八九十百千]{1,7})(?<unit>个|项|条|座|家|处|所|大(?=园区|项目|工程|片区|基地|中心|平台|枢纽|水库))';
/** 等26项…, 等一批…, 等交通工程: a list closed by what its members are; 5座中型水库 closes one of as many. */
export const CLOSED = new RegExp(
  `(?:等(?:${COUNT}|一批|多个|若干)?|(?<=\\p{Script=Han})${COUNT.replaceAll('<', '<bare')})`,
  'u',
);

/** 0 where the words are no count. */
export function countOf(words: string): number {
  const value = numberAtHead(narrow(words))?.value;
  return typeof value === 'number' ? value : 0;
}
