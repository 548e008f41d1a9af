/** The unit that stands behind a number, where a longer word does not begin with it: 12部门 is no 部. */

import { type Unit, unitAt } from '../../report/numbers/units.ts';

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
  日: /^日(?!内|以内|之内)/u,
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
  台: /^台(?:湾|资|商|风(?!机|扇|力)|州|账|胞|阶)/u,
  种: /^种(?:植|子|养|业|粮|质)/u,
  名: /^名(?:录|牌|优|单|校|师|医|城|镇|村|企|列|特|家|额|胜)/u,
  校: /^校(?:园|区|企|舍|车|地)/u,
  班: /^班(?:子|组|列)/u,
  船: /^船(?:舶|只|厂)/u,
  个省: /^个省(?:级|直|市|部|会|重|属|内|道)/u,
};

/** 5.4亿元/平方公里: so much for each of another unit. */
const FOR_EACH = /^[/／](?=\p{Script=Han}|[a-zA-Zμ㎡³])/u;
const DIVISORS: ReadonlySet<Unit['kind']> = new Set(['measure', 'duration', 'count']);

function perUnit(text: string, found: { unit: Unit; end: number }): { unit: Unit; end: number } {
  const sign = FOR_EACH.exec(text.slice(found.end, found.end + 2))?.[0];
  const divisor = sign && unitAt(text.slice(found.end + 1, found.end + 1 + LONGEST_WORD), 0);
  if (!divisor || !DIVISORS.has(divisor.kind)) return found;
  const unit = `${found.unit.unit}/${divisor.unit}`;
  return { unit: { ...found.unit, unit }, end: found.end + 1 + divisor.printed.length };
}

export function unitBehind(text: string, at: number): { unit: Unit; end: number } | null {
  const blank = BLANK.exec(text.slice(at, at + 2))?.[0].length ?? 0;
  const here = text.slice(at + blank, at + blank + LONGEST_WORD);
  for (let unit = unitAt(here, 0); unit; unit = unitAt(here.slice(0, unit.printed.length - 1), 0)) {
    if (!NOT_A_UNIT[unit.printed]?.test(here))
      return perUnit(text, { unit, end: at + blank + unit.printed.length });
  }
  return null;
}
