/** How the words around a number bind it, and which of them are attached to its token. */
import type { Bound } from '../../report/language/vocabulary.ts';
import type { NumberToken } from './number-token.ts';

const LEADS: readonly (readonly [RegExp, Bound])[] = [
  [/(?:不少于|不低于|不小于|至少|最少|最低)$/u, 'atLeast'],
  [/(?:不超过|不多于|不高于|不大于|至多|最多|最高|不足|不到|低于|少于|小于)$/u, 'atMost'],
  [/(?:接近|将近|(?<![附最邻靠就贴拉相远])近)$/u, 'nearly'],
  [
    /(?:大约|约为|(?<![节集制])约占|(?<!(?<!折)合)(?<!(?<!经济损)失)(?<![契节集公签预制履条缔特简和邀违])约)$/u,
    'about',
  ],
  [/(?:超过|超出|(?<!赶)超|逾|多于|大于)$/u, 'over'],
];
/** Verbs that bind the number and are no part of the token. */
const VERBS: readonly (readonly [RegExp, Bound])[] = [
  [/(?:突破|(?<![打爆])破|冲破|跨过|跨越|迈过|迈上|登上|越过|站上|双超|双破)了?$/u, 'over'],
  [/(?<![通经超不走越渡路])过$/u, 'over'],
  [/高于$/u, 'over'],
  [/控制在$/u, 'atMost'],
  [/(?:大约|(?<![节集制])约)占[^，。；\d]{1,10}$/u, 'about'],
];
/** 上万家 is ten thousand and more; only before a bare scale word: 以上5家 and 网上100项 say nothing of the kind. */
const UP_TO = /(?<![以网线州市路车])上$/u;
const TAILS: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:及以上|以上)/u, 'atLeast'],
  [/^(?:及以下|以下|以内|之内)/u, 'atMost'],
  [/^(?:左右|上下)/u, 'about'],
  [/^(?:有余|开外|余(?!额|量|热|地|杭|姚|下|项)|多(?=[，。；、,;]|$))/u, 'over'],
];
/** 7日内, 3个月内: only of time; 5家内资企业 is another word. */
const WITHIN = /^[日月天年时周钟秒]内(?!容|部|外|涵|地|需|陆|河|资|科|燃|镇|阁|存|网|设|置|蒙)/u;

const LONGEST_LEAD = 4;
const LONGEST_VERB = 14;
const LONGEST_TAIL = 3;

export function bounded(
  text: string,
  number: NumberToken,
  unitEnd: number,
): { start: number; end: number; bound: Bound } {
  const before = text.slice(Math.max(0, number.start - LONGEST_LEAD), number.start);
  const after = text.slice(unitEnd, unitEnd + LONGEST_TAIL);
  // 低于8%的年度目标: the words compare with the figure and do not bind it.
  const compares = /^的[^，。；]{0,6}(?:目标|标准|平均|警戒线|水平)/u.test(text.slice(unitEnd, unitEnd + 12));
  const lead = compares ? undefined : LEADS.find(([pattern]) => pattern.test(before));
  const tail = TAILS.find(([pattern]) => pattern.test(after));
  const further = text.slice(Math.max(0, number.start - LONGEST_VERB), number.start);
  const verb = VERBS.find(([pattern]) => pattern.test(further));
  const within = WITHIN.test(text.slice(unitEnd - 1, unitEnd + 2)) ? 1 : 0;
  const upTo = number.bare && UP_TO.test(before) ? 'atLeast' : null;
  const start = number.start - (lead ? (lead[0].exec(before)?.[0].length ?? 0) : upTo ? 1 : 0);
  const end = unitEnd + (tail ? (tail[0].exec(after)?.[0].length ?? 0) : within);
  const said = lead?.[1] ?? tail?.[1] ?? (within ? 'atMost' : null) ?? number.inner ?? verb?.[1] ?? upTo;
  return { start, end, bound: said ?? 'exact' };
}
