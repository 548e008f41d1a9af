/** Numbers that count or measure: each with its unit, its bound and the words attached to it; and the numerals that do not, with the reason. */
import type { Bound, NotFigureReason } from '../report/vocabulary.ts';
import { type Aside, asideReason, asidesOf } from './asides.ts';
import { namesPeople, type Unit, unitAt } from './lexicon/units.ts';
import { nameReason } from './named-numbers.ts';
import { type NumberToken, narrowDigits, numberTokens } from './number-token.ts';
import type { QuantityKind } from './quantity.ts';

export interface Measured {
  /** With the attached modifiers. */
  readonly start: number;
  readonly end: number;
  readonly number: NumberToken;
  readonly value: number | readonly number[];
  readonly unit: string;
  /** What the unit alone says; the context may say otherwise (a percentage may be growth). */
  readonly kind: QuantityKind;
  readonly bound: Bound;
  /** 第3位, 第二: a place in an order. */
  readonly ordinal: boolean;
}

export interface Rejected {
  readonly start: number;
  readonly end: number;
  readonly reason: NotFigureReason;
}

export interface Measurements {
  readonly measured: readonly Measured[];
  readonly rejected: readonly Rejected[];
}

const LEADS: readonly (readonly [RegExp, Bound])[] = [
  [/(?:不少于|不低于|不小于|至少|最少|最低)$/u, 'atLeast'],
  [/(?:不超过|不多于|不高于|不大于|至多|最多|最高|不足|不到|低于|少于|小于)$/u, 'atMost'],
  [/(?:接近|将近|(?<![附最邻靠就贴拉相远])近)$/u, 'nearly'],
  [/(?:大约|约为|约占|(?<![契节合集公签预制履条缔特简和邀失违])约)$/u, 'about'],
  [/(?:超过|超出|(?<!赶)超|逾|多于|大于)$/u, 'over'],
];
/** Verbs that bind the number and are no part of the token. */
const VERBS: readonly (readonly [RegExp, Bound])[] = [
  [/(?:突破|(?<![打爆])破|冲破|跨过|跨越|迈过|越过|站上|双超|双破)了?$/u, 'over'],
  [/(?<![通经超不走越渡路])过$/u, 'over'],
  [/高于$/u, 'over'],
  [/控制在$/u, 'atMost'],
];
/** 上万家 is ten thousand and more; only before a bare scale word: 以上5家 and 网上100项 say nothing of the kind. */
const UP_TO = /(?<![以网线州市路车])上$/u;
const TAILS: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:及以上|以上)/u, 'atLeast'],
  [/^(?:及以下|以下|以内|之内)/u, 'atMost'],
  [/^(?:左右|上下)/u, 'about'],
  [/^(?:有余|开外|余(?!额|量|热|地|杭|姚|下|项)|多(?=[，。；、,;]|$))/u, 'over'],
];
const LONGEST_LEAD = 4;
const LONGEST_TAIL = 3;

function bounded(
  text: string,
  number: NumberToken,
  unitEnd: number,
): { start: number; end: number; bound: Bound } {
  const before = text.slice(Math.max(0, number.start - LONGEST_LEAD), number.start);
  const after = text.slice(unitEnd, unitEnd + LONGEST_TAIL);
  const lead = LEADS.find(([pattern]) => pattern.test(before));
  const tail = TAILS.find(([pattern]) => pattern.test(after));
  const verb = VERBS.find(([pattern]) => pattern.test(before));
  const upTo = number.bare && UP_TO.test(before) ? 'atLeast' : null;
  const start = number.start - (lead ? (lead[0].exec(before)?.[0].length ?? 0) : upTo ? 1 : 0);
  const end = unitEnd + (tail ? (tail[0].exec(after)?.[0].length ?? 0) : 0);
  return { start, end, bound: lead?.[1] ?? tail?.[1] ?? number.inner ?? verb?.[1] ?? upTo ?? 'exact' };
}

/** No unit or word that one opens is longer. */
const LONGEST_WORD = 10;
const BLANK = /^[ \u00a0\u3000]{0,2}/u;

/** A word that a one-character unit opens: 12部门 is no 部. */
const NOT_A_UNIT: Readonly<Record<string, RegExp>> = {
  大: /^大(?:批|会|力|量|部分|型|学|桥|厦|街|道|幅|规模|面积|气|众|赛|棚|坝|户|病|数据|市|县|省)/u,
  分: /^分(?:之|钟|别|为|成|局|行|公司|布|类|级|批|步|期|管|支|点|中心|院|校|会|区|片)/u,
  人: /^人(?:工|民|大(?!关)|均|才|居|文|社|防|力|口普|行)/u,
  家: /^家(?:庭|电|具|政|园|乡|风)/u,
  口: /^口(?:岸|径|碑|罩|腔|子)/u,
  道: /^道(?:路|德|教)/u,
  天: /^天(?:然|气|津|府|山|空)/u,
  周: /^周(?:年|边|期|转|岁)/u,
  期: /^期(?:工程|项目|间|货|望|末)/u,
  批: /^批(?:发|准|复|示)/u,
  层: /^层(?:次|面|级)/u,
  次: /^次(?:产业|会议|全会|代表|常务|党代|方|要|全体)/u,
  国: /^国(?:道|家|有|资|企|土|际|内|债|标|库|网|控|考|省|税|槐)/u,
  县: /^县(?:道|级|域|乡|市|委)/u,
  乡: /^乡(?:村|镇|土|道|贤)/u,
  村: /^村(?:级|庄规|集|镇|居|委)/u,
  场: /^场(?:所|馆|地|景)/u,
  面: /^面(?:积|向|临|貌|对|上)/u,
  单: /^单(?:位|一|项|季|月|体)/u,
  对: /^对(?:外|口|接|德|日|美|照|标|策|象)/u,
  把: /^把(?:握|关)/u,
  起: /^起(?:步|草|来|点|到|降|飞)/u,
  列: /^列(?:入|为|席|支|全)/u,
  组: /^组(?:织|建|团|合|成)/u,
  支: /^支(?:持|出|撑|付|援|部|行|线)/u,
  门: /^门(?:诊|户|槛|店)/u,
  片: /^片(?:区|面)/u,
  度: /^度(?:假|汛|夏|冬|过)/u,
  车: /^车(?:间|辆|站|型|险)/u,
  元: /^元(?:旦|素|宇|件|器)/u,
  台: /^台(?:湾|资|商|风|州|账|胞|阶)/u,
  种: /^种(?:植|子|养|业|粮|质)/u,
  名: /^名(?:录|牌|优|单|校|师|医|城|镇|村|企|列|特|家|额|胜)/u,
  校: /^校(?:园|区|企|舍|车|地)/u,
  班: /^班(?:子|组|列)/u,
  船: /^船(?:舶|只|厂)/u,
  个省: /^个省(?:级|直|市|部|会|重|属|内|道)/u,
};

function unitBehind(text: string, at: number): { unit: Unit; end: number } | null {
  const blank = BLANK.exec(text.slice(at, at + 2))?.[0].length ?? 0;
  const here = text.slice(at + blank, at + blank + LONGEST_WORD);
  for (let unit = unitAt(here, 0); unit; unit = unitAt(here.slice(0, unit.printed.length - 1), 0)) {
    if (!NOT_A_UNIT[unit.printed]?.test(here)) return { unit, end: at + blank + unit.printed.length };
  }
  return null;
}

type Reading = Measured | Rejected | null;

const isMeasured = (reading: Measured | Rejected): reading is Measured => 'unit' in reading;

const RANK_UNIT = /^(?:位|名|大(?!道|街|队))/u;
/** Behind a rank without a measure word the words end, or the clause goes on: 增速全省第二，… 居第3的… */
const RANK_END = /^(?:[，。；、,;）)\s]|的|以内|和|与|及|并|$)/u;

/** A place in an order, or the name of one in a row: 第3位, 全省第二; 第二产业 and 第七届 are names. */
function ordinalReading(text: string, number: NumberToken): Measured | null {
  const after = text.slice(number.end, number.end + 4);
  const unit = RANK_UNIT.exec(after)?.[0] ?? '';
  if (typeof number.value !== 'number' || number.shape !== 'plain') return null;
  if (!unit && !RANK_END.test(after)) return null;
  const before = text.slice(Math.max(0, number.start - 3), number.start - 1);
  // 第一，… at the head of a sentence numbers an argument.
  if (!unit && (before === '' || /[。；\n]\s*$/u.test(before))) return null;
  return {
    start: number.start - 1,
    end: number.end + unit.length,
    number,
    value: number.value,
    unit: '位',
    kind: 'rank',
    bound: 'exact',
    ordinal: true,
  };
}

/** Percentages that the number carries in itself, ratios, and doublings have their unit already. */
function ownUnit(number: NumberToken): { unit: string; kind: QuantityKind } | null {
  switch (number.shape) {
    case 'percent':
      return { unit: '%', kind: 'percent' };
    case 'permille':
      return { unit: '‰', kind: 'percent' };
    case 'ratio':
      return { unit: 'ratio', kind: 'ratio' };
    case 'fold':
      return { unit: '倍', kind: 'multiple' };
    case 'plain':
    case 'range':
      return null;
  }
}

/** 近5.96万群众: the noun is the unit. Only behind a number that can be nothing else. */
function nounUnit(text: string, number: NumberToken): { unit: string; kind: QuantityKind } | null {
  if (number.bare || (number.script === 'chinese' && !number.scaled)) return null;
  return namesPeople(text.slice(number.end, number.end + 12), number.scaled)
    ? { unit: '人', kind: 'count' }
    : null;
}

/** What an index is called, right before its bare number: 基尼系数0.35, 综合指数为4.8. */
const INDEX =
  /(?:指数|系数|得分|评分|比值|密度|PMI|指标值)(?:为|达到?|是|降至|降到|下降到|升至|提高到|增加到|由|从)?$/u;

/** 贫困人口减少6800多万: the thing has said its unit already. */
const PEOPLE_BEFORE = /(?:人口|人数|就业)(?:[^，。；\d]{0,8})$/u;

function peopleBefore(text: string, number: NumberToken): { unit: string; kind: QuantityKind } | null {
  if (
    !number.scaled ||
    number.script !== 'arabic' ||
    !/^(?:[，。；、]|$|以上|左右)/u.test(text.slice(number.end, number.end + 2))
  )
    return null;
  return PEOPLE_BEFORE.test(text.slice(Math.max(0, number.start - 14), number.start))
    ? { unit: '人', kind: 'count' }
    : null;
}

function indexReading(text: string, number: NumberToken): { unit: string; kind: QuantityKind } | null {
  if (number.script !== 'arabic' || number.shape !== 'plain') return null;
  return INDEX.test(text.slice(Math.max(0, number.start - 10), number.start))
    ? { unit: '', kind: 'measure' }
    : null;
}

/** 前移2位: places of an order, not people. */
const MOVED = /(?:前移|后移|上升|下降|提升|前进|晋升|跃升|提高|上移|进位)$/u;

function measuredReading(text: string, number: NumberToken): Measured | null {
  const own = ownUnit(number);
  const behind = own ? null : unitBehind(text, number.end);
  const named =
    own ?? behind?.unit ?? nounUnit(text, number) ?? peopleBefore(text, number) ?? indexReading(text, number);
  if (!named) return null;
  if (behind && number.script === 'chinese' && !behind.unit.chinese && !number.scaled) return null;
  const moved =
    named.unit === '人' &&
    behind?.unit.printed === '位' &&
    MOVED.test(text.slice(Math.max(0, number.start - 2), number.start));
  const extent = bounded(text, number, behind?.end ?? number.end);
  // A bare scale word is a number only where something binds it: 突破万人, 超百亿元, 亿元以上; 万元 alone is a unit.
  if (number.bare && extent.bound === 'exact') return null;
  // 10万吨级码头: a class of berth, not so many tonnes.
  const kind = behind && text[extent.end] === '级' ? 'spec' : named.kind;
  const sign = typeof number.value === 'number' ? signBefore(text, number.start) : 0;
  return {
    ...extent,
    start: Math.min(extent.start, number.start - sign),
    number,
    value: sign && typeof number.value === 'number' ? -number.value : number.value,
    unit: moved ? '位' : named.unit,
    kind,
    ordinal: false,
  };
}

/** How many characters before the number make it negative: a minus that joins nothing, or 负. */
function signBefore(text: string, start: number): number {
  const [before = '', sign = ''] = [text[start - 2] ?? '', text[start - 1] ?? ''];
  if (sign === '负') return /[减担抱肩胜自欺辜]/u.test(before) ? 0 : 1;
  return /[-−－﹣]/u.test(sign) && !/[\dA-Za-z%‰—-]/u.test(before) ? 1 : 0;
}

function readingOf(text: string, number: NumberToken, asides: readonly Aside[]): Reading {
  const span = { start: number.start, end: number.end };
  const aside = asideReason(text, number, asides);
  if (aside) return { ...span, reason: aside };
  if (text[number.start - 1] === '第') {
    return (
      ordinalReading(text, number) ?? {
        ...span,
        start: number.start - 1,
        reason: ordinalReason(text, number),
      }
    );
  }
  const name = nameReason(text, number);
  if (name) return { ...span, reason: name };
  const measured = measuredReading(text, number);
  if (measured) return measured;
  return { ...span, reason: number.script === 'chinese' ? 'wordNotNumber' : 'nameOfProgramme' };
}

function ordinalReason(text: string, number: NumberToken): NotFigureReason {
  if (/^(?:[一二三]?产业|书记|时间)/u.test(text.slice(number.end, number.end + 3))) return 'wordNotNumber';
  return /^(?:批|期|轮|季度)/u.test(text.slice(number.end, number.end + 2))
    ? 'batchOrdinal'
    : 'sessionOrdinal';
}

/** 4.08和3.76个百分点: a number without a unit takes that of the number it is listed with. */
const LISTED = /^[ ]?(?:和|与|、|及|以及|,|，)[ ]?$/u;

function unitFromNext(text: string, number: NumberToken, next: Measured | undefined): Measured | null {
  if (!next || next.ordinal || number.shape !== 'plain' || number.script !== 'arabic') return null;
  if (!LISTED.test(text.slice(number.end, next.number.start))) return null;
  return {
    start: number.start,
    end: number.end,
    number,
    value: number.value,
    unit: next.unit,
    kind: next.kind,
    bound: 'exact',
    ordinal: false,
  };
}

/** 7.4个和7.7个百分点: the measure word alone stands for the whole unit of the last one. */
function wholeUnit(text: string, measured: Measured, next: Measured | undefined): Measured {
  if (!next || measured.unit !== '个' || next.unit !== '百分点') return measured;
  return LISTED.test(text.slice(measured.end, next.number.start))
    ? { ...measured, unit: next.unit, kind: next.kind }
    : measured;
}

/** 30%、25%左右: what is said behind the last of a list is said of all of it. */
function listBound(text: string, measured: Measured, next: Measured | undefined): Measured {
  if (!next || measured.bound !== 'exact' || next.bound === 'exact' || next.unit !== measured.unit)
    return measured;
  const spoken = next.end > next.number.end + next.unit.length && next.start === next.number.start;
  return spoken && /^[和与、及]$/u.test(text.slice(measured.end, next.start))
    ? { ...measured, bound: next.bound }
    : measured;
}

/** `text` as it is printed, line ends as `\n`. Linear in its length. */
export function measurementsOf(text: string): Measurements {
  const narrow = narrowDigits(text);
  const asides = asidesOf(narrow);
  const numbers = numberTokens(narrow);
  const measured: Measured[] = [];
  const rejected: Rejected[] = [];
  let next: Measured | undefined;
  let cursor = asides.length - 1;
  // From the last to the first: a list has its unit on its last member.
  for (let index = numbers.length - 1; index >= 0; index -= 1) {
    const number = numbers[index];
    if (!number) continue;
    while (cursor >= 0 && (asides[cursor]?.start ?? 0) > number.start) cursor -= 1;
    const around = asides.slice(Math.max(0, cursor - 1), cursor + 1);
    const reading = readingOf(narrow, number, around);
    if (!reading) continue;
    const listed = isMeasured(reading)
      ? listBound(narrow, wholeUnit(narrow, reading, next), next)
      : listedReading(narrow, number, reading, next);
    if (isMeasured(listed)) {
      measured.push(listed);
      next = listed;
    } else rejected.push(listed);
  }
  return { measured: measured.reverse(), rejected: rejected.reverse() };
}

function listedReading(
  text: string,
  number: NumberToken,
  rejected: Rejected,
  next: Measured | undefined,
): Measured | Rejected {
  return rejected.reason === 'nameOfProgramme' ? (unitFromNext(text, number, next) ?? rejected) : rejected;
}
