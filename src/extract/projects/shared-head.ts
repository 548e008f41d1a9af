/** A list that says its head once, behind its last member: 甲、乙、丙水库. Each of them is a reservoir, and is called so. */
import { GENERIC_PARTS, typeOfHead } from '../lexicon/project-words.ts';
import { isSpecificAlone, type Range } from './project-name.ts';

/** Heads that say what the thing is; 工程 and 中心 say too little to be meant for all. */
const SORTS =
  /^(?:水库|高速(?:公路)?|公路|铁路|高铁|城铁|地铁|轻轨|大桥|特大桥|立交桥|隧道|电站|电厂|水厂|机场|码头|变电站|泵站|灌区|项目|幼儿园|小学|中学|医院|卫生院|养老院|公园)$/u;
const SAYS_TOO_LITTLE = /^(?:园区|新区|平台)$/u;
const HAS_RANK = /^\p{Script=Han}{1,4}[市县区旗镇乡村州]$/u;
const RANKED_FIRST = /^\p{Script=Han}{1,3}?[市县区旗镇乡村州](?=.{3})/u;

/** The words that the last of a list says for a member without them; empty where its head is not meant for all. */
export function sharedWords(member: string, last: string, head: string): string {
  const isShared = SORTS.test(head) || (typeOfHead(head) === 'zone' && !SAYS_TOO_LITTLE.test(head));
  if (!isShared) return '';
  // 青河县、白石县茶叶示范园区: behind the names of places the rest is the name of both.
  const rest = HAS_RANK.test(member) ? last.replace(RANKED_FIRST, '') : head;
  return rest.endsWith(head) ? rest : head;
}

const VERB_FIRST = /^(?:加强|加大|加快|强化|推进|提高|提升|完善|优化|做好|深化|促进|推动|抓好|建设|实施)/u;
const NO_MEMBER = /(?:工作|问题|力度|水平|能力|机制|体系|行业|产业|方面|领域|环节|建设|改造)$/u;

/** Two characters name a member where the last says what it is: 金山、银湖工业园区. */
export const isBareMember = (name: string): boolean =>
  /^[\p{Script=Han}—-]{2,12}$/u.test(name) &&
  !VERB_FIRST.test(name) &&
  !NO_MEMBER.test(name) &&
  name.replace(GENERIC_PARTS, '').length >= 2;

/** 甲、乙和丙项目: the last two of a list are joined by a word, and each names a thing. `found` is the head of the last. */
export function partedLast(
  masked: string,
  items: readonly Range[],
  found: { readonly head: string; readonly end: number },
): Range[] {
  const last = items.at(-1) as Range;
  const whole = { start: last.start, end: found.end };
  const others = items.slice(0, -1);
  const words = masked.slice(last.start, found.end - found.head.length);
  const at = others.length > 0 ? words.search(/[和与及](?![谐平睦])/u) : -1;
  const [before, behind] = [words.slice(0, at), words.slice(at + 1)];
  if (at < 2 || !isSpecificAlone(before) || !isSpecificAlone(behind)) return [...others, whole];
  const cut = last.start + at;
  return [...others, { start: last.start, end: cut }, { start: cut + 1, end: found.end }];
}
