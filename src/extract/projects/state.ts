/** How far an undertaking is by all that is said of it: clause by clause, what is done of a part told from what is done of the whole. */
import type { Stage } from '../../report/language/vocabulary.ts';
import { stageOf } from '../lexicon/project-words.ts';
import { isToken } from '../structure/token-words.ts';
import { tenseOf } from '../syntax/tense.ts';
import type { Range } from './project-name.ts';

/** What is done of a part does not say that the whole is done. */
const PART =
  /主体|路基|桥梁|隧道|基础|土建|厂房|[楼栋幢]|管网|管道|设备|外墙|围挡|征地|拆迁|场地|平整|招标|标段|部分|[一二三四]期|工程量|段|土地|桩基|装修|绿化|路面|地下|车库|大坝/u;
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
  /^(?:目前|现|截至[^，]{0,10}|其中|进展情况|当前进展|办理情况|该项目|该工程|项目|[（(]|\s)+(?:[:：])?/u;

interface Said extends Range {
  readonly stage: Stage;
  readonly goesOn: boolean;
}

/** A clause and the stage that it says the undertaking is at; null where it says none. */
function saidBy(text: string, clause: Range, before: string, name: string): Said | null {
  const words = text.slice(clause.start, clause.end);
  const stage = stageOf(words);
  const goesOn = GOES_ON.test(words);
  const isPlanned = tenseOf(`${before}${words}`) === 'planned';
  if (isPlanned)
    return stage || /开工|建成|完工|竣工/u.test(words)
      ? { ...clause, stage: 'planned', goesOn: false }
      : null;
  const ofPart = PART.test(words.replace(name, ''));
  if (ofPart && (stage === 'completed' || stage === 'operating' || /完成/u.test(words)))
    return stage === 'operating' && !/[一二三四]期/u.test(words)
      ? { ...clause, stage, goesOn }
      : { ...clause, stage: 'construction', goesOn: true };
  if (stage === null || /^(?:建设内容|主要建设|建设规模|总投资)/u.test(words)) return null;
  return { ...clause, stage, goesOn };
}

/** How far the whole is: the furthest that any clause says, but what still goes on is not complete. */
function stateOf(text: string, span: Range, name: string): Said | null {
  const said: Said[] = [];
  let start = span.start;
  let sentence = span.start;
  for (let at = span.start; at <= span.end; at += 1) {
    const sign = at < span.end ? (text[at] ?? '') : '。';
    if (!/[，。；：\n]/u.test(sign)) continue;
    const found =
      at > start
        ? saidBy(text, { start, end: at }, text.slice(Math.max(sentence, start - 200), start), name)
        : null;
    if (found) said.push(found);
    start = at + 1;
    if (/[。\n]/u.test(sign)) sentence = at + 1;
  }
  const done = said.filter(({ stage }) => stage !== 'planned');
  const goesOn = done.some((one) => one.goesOn && one.stage === 'construction');
  const fitting = goesOn ? done.filter(({ stage }) => stage !== 'completed') : done;
  const furthest = FURTHEST.map((stage) => fitting.find((one) => one.stage === stage)).find((one) => one);
  return furthest ?? said.find(({ stage }) => stage === 'planned') ?? null;
}

export interface SaidStatus {
  readonly words: string;
  readonly at: Range;
  readonly stage: Stage;
}

/** The stage that the words of `span` say of the undertaking, with the words that say it; null where none do. */
export function statusIn(text: string, span: Range, name: string): SaidStatus | null {
  const said = stateOf(text, span, name);
  if (!said) return null;
  const clause = text.slice(said.start, said.end);
  const lead = LEAD.exec(clause)?.[0].length ?? 0;
  const words = clause.slice(lead, lead + LONGEST_STATUS).trim();
  const from = said.start + clause.indexOf(words, lead);
  return words === '' || !isToken(words)
    ? null
    : { words, at: { start: from, end: from + words.length }, stage: said.stage };
}
