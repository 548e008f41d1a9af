/** How far an undertaking is by all that is said of it: clause by clause, what is done of a part told from what is done of the whole. */
import type { Stage } from '../../report/language/vocabulary.ts';
import { stageOf } from '../lexicon/project-words.ts';
import { isToken } from '../structure/token-words.ts';
import { tenseOf } from '../syntax/tense.ts';
import { saysStatus } from './predicate.ts';
import type { Range } from './project-name.ts';

/** What is done of a part does not say that the whole is done. */
const PART =
  /主体|路基|桥梁|隧道|基础|土建|厂房|[楼栋幢]|管网|管道|设备|外墙|围挡|征地|拆迁|场地|平整|标段|部分|[一二三四]期|工程量|段|土地|桩基|装修|绿化|路面|地下|车库|大坝/u;
/** 完工72个, 等6所已竣工: so many of the things that it is about, and not all of it. */
const SOME =
  /(?:开工|完工|竣工|建成|投用|投产|交付|完成)\d+[个所处座条户套栋幢家台]|\d[余多]?[个所处座条户套栋幢家台][^，\d]{0,6}(?:完工|竣工|建成|投用|投产|交付|完成)/u;
const GOES_ON = /正在|加紧|加快|抓紧|有序推进|进行/u;
const FURTHEST: readonly Stage[] = [
  'operating',
  'completed',
  'construction',
  'approval',
  'design',
  'planned',
  'ongoing',
];
const LONGEST_STATUS = 30;
const LEAD =
  /^(?:目前|现|截至(?:目前|[^，。；]{0,8}?(?:[底末日旬]|月(?![\d底末上中下])))|其中|进展情况|当前进展|办理情况|该项目|该工程|项目|[（(]|\s)+(?:[:：])?/u;

interface Said extends Range {
  readonly stage: Stage;
  readonly goesOn: boolean;
}

const isOfPart = (words: string): boolean => PART.test(words) || SOME.test(words);

/** 已完成6.4万亩, 区间掘进完成61%: works are under way. */
const UNDER_WAY =
  /(?:工程|施工|掘进|安装|浇筑|结构|铺设|开挖|架设|改造|建设)(?:已|累计)?完成(?:了|约|近)?[\d.]{1,5}[%％]|(?:已|累计|实际|截至[^，。；]{2,12})完成(?![^，]{0,8}(?:投资|前期|可研|审[批查]|招标))[^，。；\d]{0,8}\d/u;
const OF_ITSELF =
  /^(?:该|本|此|其|全[部面线]|整[体个]|项目|工程|现|目前|当前|已|于|在|完成|实现|累计|基本|正在|计划|预计|将|拟|\d|20|[（(])/u;

/** 智能温室已建成投用 is said of a part: the clause opens with a thing, and not with the undertaking or with a predicate. */
function isOfOther(clause: string, name: string): boolean {
  const words = clause.replace(LEAD, '').trim();
  if (OF_ITSELF.test(words) || saysStatus(words) || words.startsWith(name)) return false;
  return /^\p{Script=Han}{2,12}(?:已|均|全部|正式|基本)/u.test(words);
}

/** The stage that a wording gives the whole: what is done of a part makes it no more than under construction. */
export function stageOfWhole(words: string): Stage | null {
  const stage = stageOf(words);
  const isDone = stage === 'completed' || (stage === 'operating' && /^[一二三四]期/u.test(words));
  return isDone && isOfPart(words) ? 'construction' : stage;
}

const DEED =
  /^[^，。；]*?(?:完成|建成|开工建设|开工|启动|实施|推进|建立|成立|组建|出台|制定|印发|开展|获批|荣获|创建)了?(?<object>.*)$/u;
/** What is done in the course of works, and is no other thing that was made. */
const OF_COURSE =
  /投资|工程|任务|验收|备案|招标|评审|审批|可研|设计|用地|选址|主体|手续|报告|环评|通车|投[用产运入]|使用|运[营行]|建设|改造|施工|前期|入驻|搬迁|交付|部署/u;

/** Whether a clause further on is said of the undertaking itself: it opens with a predicate, and that makes no other thing. */
export function isOfWhole(clause: string): boolean {
  const said = clause.replace(LEAD, '').trim();
  if (!saysStatus(said)) return false;
  const object = DEED.exec(said)?.groups?.object ?? '';
  return !/^\p{Script=Han}{3,}/u.test(object) || OF_COURSE.test(object) || isOfPart(object);
}

/** A clause and the stage that it says the undertaking is at; null where it says none. */
function saidBy(text: string, clause: Range, before: string, name: string): Said | null {
  const words = text.slice(clause.start, clause.end);
  const stage = stageOf(words);
  const goesOn = GOES_ON.test(words);
  const isPlanned = tenseOf(`${before}${words}`) === 'planned';
  // 剩余管段计划3月完工: the rest is under way.
  if (isPlanned && /^(?:剩余|其余|余下)/u.test(words.trim()))
    return { ...clause, stage: 'construction', goesOn: true };
  if (isPlanned)
    return stage || /开工|建成|完工|竣工/u.test(words)
      ? { ...clause, stage: 'planned', goesOn: false }
      : null;
  const ofPart = isOfPart(words.replace(name, '')) || isOfOther(words, name);
  if (ofPart && (stage === 'completed' || stage === 'operating' || /完成|贯通|合龙/u.test(words)))
    return stage === 'operating' && !/[一二三四]期/u.test(words) && !isOfOther(words, name)
      ? { ...clause, stage, goesOn }
      : { ...clause, stage: 'construction', goesOn: true };
  if (stage === null && UNDER_WAY.test(words)) return { ...clause, stage: 'construction', goesOn: true };
  if (stage === null || /^(?:建设内容|主要建设|建设规模|总投资)/u.test(words)) return null;
  return { ...clause, stage, goesOn };
}

const PAID = /(?:已|累计|实际)完成[^，。；\d]{0,4}投资/u;
const IS_END = /^(?!.*开工).*(?:完工|竣工|建成|投[用产运]|通车|交付)/u;

/** How far the whole is: the furthest that any clause says, but what still goes on is not complete. */
function stateOf(text: string, span: Range, name: string, isOfIt: (clause: string) => boolean): Said | null {
  const said: Said[] = [];
  let start = span.start;
  let sentence = span.start;
  for (let at = span.start; at <= span.end; at += 1) {
    const sign = at < span.end ? (text[at] ?? '') : '。';
    if (!/[，。；：\n]/u.test(sign)) continue;
    const found =
      at > start && isOfIt(text.slice(start, at))
        ? saidBy(text, { start, end: at }, text.slice(Math.max(sentence, start - 200), start), name)
        : null;
    if (found) said.push(found);
    start = at + 1;
    if (/[。\n]/u.test(sign)) sentence = at + 1;
  }
  const done = said.filter(({ stage }) => stage !== 'planned');
  const goesOn = done.some((one) => one.goesOn && one.stage === 'construction');
  const fitting = goesOn ? done.filter(({ stage }) => stage !== 'completed') : done;
  const only = said.find(({ stage }) => stage === 'planned');
  // 累计完成投资3000万元，计划6月竣工: what is paid for and is to be finished is under way.
  if (
    done.length === 0 &&
    only &&
    PAID.test(text.slice(span.start, span.end)) &&
    IS_END.test(text.slice(only.start, only.end))
  )
    return { ...only, stage: 'construction' };
  const furthest = FURTHEST.map((stage) => fitting.find((one) => one.stage === stage)).find((one) => one);
  return furthest ?? only ?? null;
}

export interface SaidStatus {
  readonly words: string;
  readonly at: Range;
  readonly stage: Stage;
}

/** The stage that the words of `span` say of the undertaking, with the words that say it; null where none do. */
export function statusIn(
  text: string,
  span: Range,
  name: string,
  isOfIt: (clause: string) => boolean = () => true,
): SaidStatus | null {
  const said = stateOf(text, span, name, isOfIt);
  if (!said) return null;
  const clause = text.slice(said.start, said.end);
  const lead = LEAD.exec(clause)?.[0].length ?? 0;
  const words = clause.slice(lead, lead + LONGEST_STATUS).trim();
  const from = said.start + clause.indexOf(words, lead);
  return words === '' || !isToken(words)
    ? null
    : { words, at: { start: from, end: from + words.length }, stage: said.stage };
}
