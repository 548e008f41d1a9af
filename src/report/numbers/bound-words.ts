/**
 * The words that bind a number, once for all readers: before it, behind it, within it. A reader of prose meets them in the
 * middle of a text, where 近 may be the end of 最近; a reader of a token meets them at its head or its end, where they are whole.
 */
import type { Bound } from '../language/vocabulary.ts';
import { SCALE_WORDS } from './numeral.ts';

export interface BoundWord {
  readonly length: number;
  readonly bound: Bound;
}

interface Words {
  readonly bound: Bound;
  /** The first that fits is taken: a longer word stands before the one it holds. */
  readonly words: readonly (string | { readonly word: string; readonly unlessBehind: string })[];
}

/** Attached to the number: they are part of its token. */
const LEADS: readonly Words[] = [
  { bound: 'atLeast', words: ['不少于', '不低于', '不小于', '至少', '最少', '最低'] },
  {
    bound: 'atMost',
    words: '不超过 不多于 不高于 不大于 至多 最多 最高 不足 不到 低于 少于 小于'.split(' '),
  },
  {
    bound: 'nearly',
    words: ['接近', '将近', { word: '近', unlessBehind: '(?<![附最邻靠就贴拉相远])' }],
  },
  {
    bound: 'about',
    words: [
      '大约',
      '约为',
      { word: '约占', unlessBehind: '(?<![节集制])' },
      // 合约, 失约, 节约 are words of their own; 折合约 and 经济损失约 are not.
      {
        word: '约',
        unlessBehind: '(?<!(?<!折)合)(?<!(?<!经济损)失)(?<![契节集公签预制履条缔特简和邀违])',
      },
    ],
  },
  {
    bound: 'over',
    words: ['超过', '超出', { word: '超', unlessBehind: '(?<!赶)' }, '逾', '多于', '大于'],
  },
];

/** Verbs that bind the number and in prose are no part of its token: 突破500亿元 is 500亿元, over. */
const VERBS: readonly Words[] = [
  {
    bound: 'over',
    words: [
      '突破了?',
      { word: '破了?', unlessBehind: '(?<![打爆])' },
      ...'冲破 跨过 跨越 迈过 迈上 登上 越过 站上 双超 双破'.split(' ').map((verb) => `${verb}了?`),
      { word: '过', unlessBehind: '(?<![通经超不走越渡路])' },
      '高于',
    ],
  },
  { bound: 'atMost', words: ['控制在'] },
];

/** 达到1567家: a token may begin with a word that counts and binds nothing. */
const COUNTING: Words = { bound: 'exact', words: '达到 累计 共计 总计 达 共 计'.split(' ') };

/** 上万家 is ten thousand and more; only before a scale word alone: 以上5家 and 网上100项 say nothing of the kind. */
const UP_TO = { word: '上', unlessBehind: '(?<![以网线州市路车])' };

/** Behind the unit. `unlessBefore`: with what follows in prose it is another word, 余额 or 多种. */
interface Tail {
  readonly bound: Bound;
  readonly words: readonly (string | { readonly word: string; readonly unlessBefore: string })[];
}

const TAILS: readonly Tail[] = [
  { bound: 'atLeast', words: ['及以上', '以上'] },
  { bound: 'atMost', words: ['及以下', '以下', '以内', '之内'] },
  { bound: 'about', words: ['左右', '上下'] },
  {
    bound: 'over',
    words: [
      '有余',
      '开外',
      { word: '余', unlessBefore: '(?!额|量|热|地|杭|姚|下|项)' },
      { word: '多', unlessBefore: '(?=[，。；、,;]|$)' },
    ],
  },
];
/** 7日内, 3个月内: only of time; 5家内资企业 is another word. */
const TIME = '[日月天年时周钟秒]';
const NOT_WITHIN = '(?!容|部|外|涵|地|需|陆|河|资|科|燃|镇|阁|存|网|设|置|蒙)';

/** Within the number, before its scale words or its unit: 7900多万, 200余家, 30来个. */
export const INNER_BOUNDS: Readonly<Record<string, Bound>> = { 余: 'over', 多: 'over', 来: 'about' };
/** 十几个 declines to say how many. */
export const VAGUE = '几';

type Pattern = readonly [RegExp, Bound];

const sourceOf = (entry: Words['words'][number], isProse: boolean): string => {
  if (typeof entry === 'string') return entry;
  return isProse ? `${entry.unlessBehind}${entry.word}` : entry.word;
};
const inProse = (lists: readonly Words[]): Pattern[] =>
  lists.map(({ bound, words }) => [
    new RegExp(`(?:${words.map((word) => sourceOf(word, true)).join('|')})$`, 'u'),
    bound,
  ]);
const atHead = (lists: readonly Words[]): Pattern[] =>
  lists.map(({ bound, words }) => [
    new RegExp(`^(?:${words.map((word) => sourceOf(word, false)).join('|')})`, 'u'),
    bound,
  ]);

function firstOf(patterns: readonly Pattern[], text: string): BoundWord | null {
  for (const [pattern, bound] of patterns) {
    const found = pattern.exec(text);
    if (found) return { length: found[0].length, bound };
  }
  return null;
}

const PROSE_LEADS = inProse(LEADS);
const PROSE_VERBS = inProse(VERBS);
const PROSE_UP_TO = new RegExp(`${UP_TO.unlessBehind}${UP_TO.word}$`, 'u');
const PROSE_TAILS: readonly Pattern[] = TAILS.map(({ bound, words }) => {
  const sources = words.map((one) => (typeof one === 'string' ? one : one.word + one.unlessBefore));
  return [new RegExp(`^(?:${sources.join('|')})`, 'u'), bound];
});
const PROSE_WITHIN = new RegExp(`^${TIME}内${NOT_WITHIN}`, 'u');

/** The bound word that `before` ends with and that belongs to the token of the number behind it. */
export const leadBefore = (before: string): BoundWord | null => firstOf(PROSE_LEADS, before);
/** The verb that `before` ends with and that binds the number behind it. */
export const verbBefore = (before: string): BoundWord | null => firstOf(PROSE_VERBS, before);
/** 上 before a scale word alone. */
export const upToBefore = (before: string): BoundWord | null =>
  PROSE_UP_TO.test(before) ? { length: UP_TO.word.length, bound: 'atLeast' } : null;

/** No bound word behind a number, with what tells it from another word, is longer. */
const LONGEST_TAIL = 3;

/** The bound word that stands at `at`, right behind a number with its unit. */
export function tailBehind(text: string, at: number): BoundWord | null {
  const tail = firstOf(PROSE_TAILS, text.slice(at, at + LONGEST_TAIL));
  if (tail) return tail;
  return PROSE_WITHIN.test(text.slice(at - 1, at + 2)) ? { length: 1, bound: 'atMost' } : null;
}
const TOKEN_LEADS = [...atHead(LEADS), ...atHead(VERBS), ...atHead([COUNTING])];
const TOKEN_UP_TO = new RegExp(`^${UP_TO.word}(?=[${SCALE_WORDS}])`, 'u');
const TOKEN_TAILS: readonly Pattern[] = [
  ...TAILS.map(({ bound, words }): Pattern => {
    const sources = words.map((one) => (typeof one === 'string' ? one : one.word));
    return [new RegExp(`(?:${sources.join('|')})$`, 'u'), bound];
  }),
  [new RegExp(`(?<=${TIME})内$`, 'u'), 'atMost'],
];

/** The word at the head of a token that binds its number, or only counts. */
export const leadAtHead = (token: string): BoundWord | null =>
  firstOf(TOKEN_LEADS, token) ?? (TOKEN_UP_TO.test(token) ? { length: 1, bound: 'atLeast' } : null);
/** The word at the end of a token that binds its number. */
export const tailAtEnd = (token: string): BoundWord | null => firstOf(TOKEN_TAILS, token);
