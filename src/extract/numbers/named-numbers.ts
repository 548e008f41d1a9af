/** Numbers that name, date or order and measure nothing: the reasons, one rule each, tried in order. */

import type { NotFigureReason } from '../../report/language/vocabulary.ts';
import { VAGUE } from '../../report/numbers/bound-words.ts';
import type { PrintedNumber } from '../../report/numbers/plain-number.ts';
import { unitAt } from '../../report/numbers/units.ts';
import { idiomAt, NAMED_BEFORE, NAMED_BY_NUMBER, PLACE_BY_NUMBER } from '../lexicon/names.ts';
import { halfMore } from './unit.ts';

interface Surroundings {
  readonly text: string;
  readonly number: PrintedNumber;
  readonly before: string;
  readonly after: string;
}

type Rule = (around: Surroundings) => NotFigureReason | null;

const NEAR = 12;
const isYear = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2100;

/** 5G, 4A, PM2.5, G230, COVID-19: a letter that is no unit touches the number. */
const latin: Rule = ({ text, number, before, after }) => {
  if (number.script !== 'arabic') return null;
  if (/[A-Za-z][-.·]?$/u.test(before)) return 'roadNumber';
  if (!/^[A-Za-z]/u.test(after) || unitAt(text, number.end)) return null;
  return /^[GK]/u.test(after) ? 'technologyGeneration' : 'grade';
};

/** 增速+4.5%: a sign before a rate, where nothing stands before it that could be added to. */
const isRise = (before: string, after: string): boolean =>
  /(?:^|[^\p{L}\d）)”%‰]|\p{Script=Han})[+＋]$/u.test(before) && /^(?:[%‰]|个?[百千]分点)/u.test(after);

/** 1+20, 7×24, 1/3: arithmetic of a slogan. A unit that is itself a fraction begins with a letter or a character. */
const joined: Rule = ({ before, after }) =>
  (/[+＋×*÷=/]$/u.test(before) && !isRise(before, after)) || /^[+＋×*÷=]|^\/\d/u.test(after)
    ? 'policyName'
    : null;

/** A month, a day, a year, a span of years: 2016—2020年, 1-11月, 11月底, 28日. 6个月 and 3天 are durations. */
const date: Rule = (around) => (isCalendar(around) || isClock(around) || isBareYear(around) ? 'date' : null);

const valuesOf = ({ value }: PrintedNumber): readonly number[] =>
  typeof value === 'number' ? [value] : value;

function isCalendar({ number, before, after }: Surroundings): boolean {
  const values = valuesOf(number);
  if (/^年(?:代|度|级|均|产|末|初|底|间|终)/u.test(after)) return true;
  if (/^年/u.test(after) && values.some(isYear)) return true;
  if (/^月/u.test(after)) return values.every((value) => value >= 1 && value <= 12);
  if (/^[日号]/u.test(after) && /月(?:份)?$|月\d{1,2}[—－–\-~～至]$/u.test(before)) return true;
  return /^日(?!均|处理|产|供|内|以内|之内)/u.test(after) && values.every((value) => value <= 31);
}

const isClock = ({ number, after }: Surroundings): boolean =>
  /^[时点](?:\d|前|后|起|至|整|许|[，。、]|$)/u.test(after) && valuesOf(number).every((value) => value <= 24);

/** 2016—2020, and a bare 2020 with nothing behind it that could be its unit. */
function isBareYear({ number, after }: Surroundings): boolean {
  const values = valuesOf(number);
  if (number.script !== 'arabic' || !values.every(isYear)) return false;
  if (/^[—－–\-~～至]{1,2}\d{4}/u.test(after)) return true;
  return number.end - number.start === 4 * values.length + (values.length - 1) && !unitAt(after, 0);
}

/** Years as a span of time are a period or a name (三年行动计划, 过去五年), unless the words measure the time itself. */
const MEASURES_YEARS =
  /(?:连续|提前|历时|缩短|缩减|延长|延续|推迟|为期|长达|持续|不少于|连年|已有|至少|仅用|已经|用了)$/u;
const years: Rule = ({ before, after, number }) => {
  if (!/^(?:余|多)?年/u.test(after) || /^年半(?![径数途])/u.test(after)) return null;
  if (typeof number.value === 'number' && !Number.isInteger(number.value)) return null;
  if (MEASURES_YEARS.test(before) && !/^年(?:行动|计划|规划|攻坚|任务)/u.test(after)) return null;
  return typeof number.value === 'number' && number.value > 100 ? 'date' : 'nameOfPlan';
};

/** 一、 （一） 1. 1、 at the head of a line, 一是 二要 at the head of a clause, a number alone in brackets. */
const listNumber: Rule = ({ before, after, number }) => {
  // 表1：2030年… captions a table and is no ratio.
  if (/(?:^|[^代报列图仪])[附见如]?[表图]\s?$/u.test(before) && number.script === 'arabic')
    return 'listNumber';
  const alone = number.shape === 'plain' && !number.inner;
  if (!alone) return null;
  if (/[（(]$/u.test(before) && /^[）)]/u.test(after)) return 'listNumber';
  const heads = /(?:^|[\n\r。；;，：:])[\s　]*(?:其)?$/u.test(before);
  if (heads && /^(?:、|[.．](?!\d)|是(?!否)|要(?=[^求素件])|则)/u.test(after)) return 'listNumber';
  return null;
};

/** 十九大, 十九届五中全会, 七届六次会议. */
const session: Rule = ({ before, after, number }) => {
  if (/^(?:届|中、|中全会|次(?:会议|全会|全体|代表|常务|党代|人代|政协))/u.test(after))
    return 'sessionOrdinal';
  const congress =
    number.script === 'chinese' &&
    typeof number.value === 'number' &&
    number.value >= 11 &&
    number.value <= 30;
  return congress &&
    /^大(?:精神|报告|以来|召开|和|、|，|。|胜利|会|$)/u.test(after) &&
    !/[（(]$/u.test(before)
    ? 'sessionOrdinal'
    : null;
};

const named: Rule = ({ before, after, number }) => {
  // 5号 and 230国道 wherever they stand; a measure word of the same character is told apart by the unit's own rules.
  const behind = NAMED_BY_NUMBER.exec(after)?.[0];
  if (behind === '级' || behind === '甲' || behind === '星' || behind === '等奖' || behind === '强')
    return 'grade';
  if (behind === '周年') return 'date';
  if (behind === '代') return 'technologyGeneration';
  if (behind && !(behind === '线' && number.script === 'chinese')) return 'roadNumber';
  // 文件41件 counts what 文件41 names; 国道310部分路段 names a road all the same.
  const isFiles = /文件$/u.test(before) && /^[件份个](?!人|别)/u.test(after);
  // 县道80公里 is a length, 县道80 a road.
  const isLength = /(?:道|高速|地铁)$/u.test(before) && /^(?:公里|千米|里程|条)/u.test(after);
  return NAMED_BEFORE.test(before) && !isFiles && !isLength ? 'roadNumber' : null;
};

/** 数十家, 几百人, 十几个: the words decline to say how many. */
const vague: Rule = ({ before, after, number }) =>
  after.startsWith(VAGUE) ||
  (number.script === 'chinese' && (/[数几]$/u.test(before) || /^位数/u.test(after)))
    ? 'wordNotNumber'
    : null;

/** 一期 二期工程, 首批 三批: Chinese numerals before these order and do not count. */
const batch: Rule = ({ after, number }) =>
  number.script === 'chinese' && !number.scaled && /^(?:期|批(?!次)|标段|阶段)/u.test(after)
    ? 'batchOrdinal'
    : null;

/** 五位一体 counts nothing; 统一, 唯一 and 十分 are words. */
const idiom: Rule = ({ text, number, before, after }) => {
  // 一个半小时 is more than the word 一个.
  if (number.script !== 'chinese' || halfMore(text, number)) return null;
  const isWord = number.value === 1 && /[统唯之进同万单第划合]$/u.test(before);
  // 居前三位: how many lead counts nothing.
  if (/前$/u.test(before) && /^[位名](?!次)/u.test(after)) return 'wordNotNumber';
  if (number.value === 10 && /^分(?![钟之])/u.test(after)) return 'wordNotNumber';
  // 长三角 and 珠三角 are regions, and no money.
  const isDelta = /[长珠金]$/u.test(before) && after.startsWith('角');
  const isPlace = isDelta || (!number.scaled && PLACE_BY_NUMBER.test(after));
  return isWord || isPlace || idiomAt(text, number.start) ? 'wordNotNumber' : null;
};

/** 零距离, 零跑腿 count nothing. */
const nothing: Rule = ({ number }) =>
  number.script === 'chinese' && number.value === 0 ? 'wordNotNumber' : null;

/** 十大产业项目, 十大民生工程: what they are called. */
const TOP_OF_NAME = /^大(?:重点|产业|民生|基础设施|交通|水利|标志性|攻坚|专项)*(?:项目|工程|实事|行动|任务)/u;
/** 24小时值守 and 百日攻坚 describe a service or a campaign. */
const SERVICE =
  /^(?:小时|天|日)(?:过境|免签|不间断|服务|值守|值班|自助|全天候|开放|营业|在线|监控|无理由|行动|攻坚|计划|大会战|会战|专项)/u;
/** 15分钟便民生活圈, 12个方面: a name, and a way of speaking. */
const CIRCLE = /^(?:个)?(?:小时|分钟)\p{Script=Han}{0,6}(?:圈|响应|便利店|办结率)/u;
const service: Rule = ({ after, number }) => {
  if (number.script === 'chinese' && TOP_OF_NAME.test(after)) return 'nameOfProgramme';
  if (/^个(?:方面|环节|层面|维度)/u.test(after)) return 'wordNotNumber';
  return SERVICE.test(after) || CIRCLE.test(after) ? 'nameOfProgramme' : null;
};

/** 6·18, 12.9‰ aside: a middle dot joins a date that has become a name. */
const dotted: Rule = ({ before, after }) =>
  /[·•]$/u.test(before) || /^[·•]/u.test(after) ? 'nameOfProgramme' : null;

const RULES: readonly Rule[] = [
  dotted,
  vague,
  nothing,
  listNumber,
  session,
  date,
  years,
  joined,
  latin,
  batch,
  idiom,
  named,
  service,
];

/** Why a number that is not behind 第 is no figure; null where no rule speaks against it. */
export function nameReason(text: string, number: PrintedNumber): NotFigureReason | null {
  const around: Surroundings = {
    text,
    number,
    before: text.slice(Math.max(0, number.start - NEAR), number.start),
    after: text.slice(number.end, number.end + NEAR),
  };
  if (number.shape !== 'plain' && number.shape !== 'range') return null;
  for (const rule of RULES) {
    const reason = rule(around);
    if (reason) return reason;
  }
  return null;
}
