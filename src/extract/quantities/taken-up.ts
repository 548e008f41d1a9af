/** Words before a figure that name a part of a thing, a place or a deed alone: the rest is what was spoken of. */
import type { QuantityKind } from '../lexicon/quantity.ts';
import { GENERIC } from '../lexicon/verbs.ts';
import { A_PLAN, owned, type Topic } from './topic.ts';

/** The whole name, from the words and what was spoken of; empty where the rule does not hold. */
type Rule = (named: string, topic: Topic, kind: QuantityKind) => string;

const WHOLE = /^(?:.*[^率])?占(?<whole>总(?:长度|里程|投资|面积|规模|量|数))$/u;
/** 占总长度112公里的65%: the whole by its own name. */
const whole: Rule = (named, topic) => {
  const found = WHOLE.exec(named)?.groups?.whole;
  return found ? owned(found, topic) : '';
};

/** 占全市的12%: what was spoken of. */
const share: Rule = (named, { subject }) => (named.startsWith('占') && subject ? `${subject}${named}` : '');

/** 第一产业增加值48亿元，…，拉动GDP增长0.1个百分点: what pulled it. */
const pulled: Rule = (named, { subject }, kind) =>
  /^(?:拉动|带动|贡献)/u.test(named) && kind === 'pointChange' && subject
    ? `${subject.replace(/(?<=.{2})(?:增加值|比重|占比|总?产值)?(?:增速|降幅)?$/u, '')}${named}`
    : '';

const plan: Rule = (named, { subject }) =>
  A_PLAN.test(named) && subject && !GENERIC.test(subject) ? `${subject}${named}` : '';

/** 应到位资金38.6亿元，实际到位30.1亿元，到位率78%: of the same money. */
const arrived: Rule = (named, { subject }) => {
  if (!/^(?:实际)?到位率?$/u.test(named) || !/资金$/u.test(subject)) return '';
  return named.endsWith('率') ? `资金${named}` : `${named}资金`;
};

const DEED_ALONE = /^(?:筹集|改造|新建|建设|修建|铺设|栽植|种植|培训|发放|清理|整治|治理|分配入住)$/u;
const RATE_OF_DEED = /^(?:筹集|改造|新建|建设|铺设|分配|入住|开工|完工|竣工)率$/u;
/** （四）保障性住房：计划筹集2600套，筹集率85.2%: what the paragraph is headed by. */
const headed: Rule = (named, topic) => {
  if (!topic.headed) return '';
  if (RATE_OF_DEED.test(named) && topic.subject.includes(topic.headed)) return `${topic.headed}${named}`;
  if (!DEED_ALONE.test(named)) return '';
  return topic.headed.endsWith(named) ? topic.headed : `${named}${topic.headed}`;
};

/** 平均时长68天，比规定时限多出8天: that of which it was told. */
const compared: Rule = (named, { subject }) =>
  subject && /^比[^，。；]{2,10}(?:多出?|少|缩短|超出?)$/u.test(named) ? `${subject}${named}` : '';

const ONLY_PLACES = /^\p{Script=Han}{1,8}[省市县区旗镇乡](?:[、和及]\p{Script=Han}{1,8}[省市县区旗镇乡])*$/u;
/** 丙县、丁县低于70%: by what was told of the places before. */
const places: Rule = (named, { metric }, kind) =>
  kind === 'percent' && metric && ONLY_PLACES.test(named) ? `${named}${metric}` : '';

const RULES: readonly Rule[] = [whole, share, pulled, plan, arrived, headed, compared, places];

/** The name that the words before a figure make with what was spoken of; empty where they name the thing by themselves, or nothing. */
export function takenUp(named: string, topic: Topic, kind: QuantityKind): string {
  for (const rule of RULES) {
    const name = rule(named, topic, kind);
    if (name) return name;
  }
  return '';
}
