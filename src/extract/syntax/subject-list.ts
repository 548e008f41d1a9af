/** Several subjects said at once for several figures: A、B和C分别增长1%、2%和3%. */

import { HEAD } from '../lexicon/project-words.ts';

/** 普及率 and 参与度 hold no conjunction. */
const JOIN = /、|以及|(?<![总平共温])和(?![谐平睦])|(?<![参])与(?!会)|(?<![普涉惠波遍以])及(?![率时格其])|,/u;
/** Where a quantity's name begins in the last of a list; what stands from there is meant for all: 货物和集装箱[吞吐量]. */
const METRIC =
  /(?:平均|实际|完成|计划|累计|年均|播种|种植|建筑|灌溉|绿化|治理|销售|综合|投资|排放|养殖)?(?:(?:常住)?居民人均(?:可支配|纯)?收入|(?:常住)?居民|产业增加值|产业产值|产业投资|增加值|起数|总产值|产值|营业额|营业收入|主营业务收入|收入|支出|销售额|零售额|交易额|进出口额|出口额|进口额|投资额|投资|总额|总量|产量|存栏|出栏|吞吐量|使用量|施用量|供水量|供气量|处理量|交易量|需求量|抽检量|接待量|装机容量|周转量|客运量|货运量|运输量|发电量|用电量|消费量|排放量|减排量|浓度|面积|里程|长度|数量|总数|人数|人口|户数|满意度|(?:保障|补助|补贴|供养)标准|增长率|率|增速|增幅|比重|占比|比例|指数|价格|余额|利润|税收|资产|负债|中心|平台|实验室|企业|园区|项目|工程|医院|学校)/u;

/** 甲公路、乙隧道工程完成投资12亿元、4亿元: undertakings are told apart as by 分别. */
const WORKS = new RegExp(`${HEAD.source}$`, 'u');

const METRICS = new RegExp(METRIC, 'gu');
const HEADS = /^(?:中心|平台|实验室|企业|园区|项目|工程|医院|学校)$/u;

/** The parts of an enumeration, the first with what stands before it. */
const partsOf = (phrase: string): string[] =>
  phrase
    // 三大产业 closes a list that it counts.
    .replace(/[两三四五六七八九十]大(?=.{2})/u, '')
    .split(JOIN)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The words of the last part that all parts share; empty where there are none. */
function sharedEnd(last: string, parts: readonly string[]): string {
  // 一、二、三产业增加值: only the numeral tells them apart.
  const industry = /^第?[二三](?<end>(?:次)?产业.*)$/u.exec(last)?.groups?.end;
  if (industry && parts.slice(0, -1).every((part) => /第?[一二]$/u.test(part))) return industry;
  // 重点工程减排量 ends in what is measured, whatever head stands within.
  const found = [...last.matchAll(METRICS)].find(
    ({ 0: word, index }) => !HEADS.test(word) || index + word.length === last.length,
  );
  return found && found.index > 0 ? last.slice(found.index) : '';
}

/** 城乡居民收入分别增长8%和9%: one word for two. */
function townAndCountry(phrase: string): string[] | null {
  const found = /^(?<before>[^，。、]{0,6})城乡(?:常住)?居民/u.exec(phrase);
  if (!found) return null;
  const rest = phrase.slice(found[0].length);
  return ['城镇居民', '农村居民'].map((people) => `${found.groups?.before ?? ''}${people}${rest}`);
}

/** 一三产业比重分别提高…: which of the three, written as one word. */
function threeIndustries(phrase: string, count: number): string[] | null {
  const found = /^(?<before>.*?)第?(?<which>[一二三]{2,3})次?产业(?<rest>.*)$/u.exec(phrase)?.groups;
  if (!found || found.which?.length !== count) return null;
  return [...found.which].map((one) => `${found.before}第${one}产业${found.rest}`);
}

/** 批发零售住宿餐饮业销售额分别增长…: the four trades, written as one word. */
function fourTrades(phrase: string): string[] | null {
  const found = /^(?<before>.*?)批发(?:和|、)?零售(?:业)?(?:和|、)?住宿(?:和|、)?餐饮业(?<rest>.*)$/u.exec(
    phrase,
  )?.groups;
  if (!found) return null;
  return ['批发业', '零售业', '住宿业', '餐饮业'].map((trade) => `${found.before}${trade}${found.rest}`);
}

/** One subject a figure; null where the phrase does not list as many as there are figures. */
export function zipSubjects(phrase: string, count: number, apart: boolean): string[] | null {
  const parts = partsOf(phrase.replace(/等$/u, ''));
  const known = apart ? (threeIndustries(phrase, count) ?? (count === 4 ? fourTrades(phrase) : null)) : null;
  if (known) return known;
  if (parts.length === 1 && count === 2 && apart) return townAndCountry(phrase);
  if (parts.length < count || count < 2) return null;
  // Without 分别 the words must be a list of things: 新建、改建道路36条、52公里 is one thing measured twice.
  const areWorks = parts.slice(0, -1).every((part) => WORKS.test(part)) && /投资$/u.test(parts.at(-1) ?? '');
  if (!apart && (parts.length !== count || (!areWorks && parts.some((part) => !METRIC.test(part)))))
    return null;
  // More parts than figures: the first ones belong to the first subject.
  const extra = parts.length - count;
  const items = [parts.slice(0, extra + 1).join('、'), ...parts.slice(extra + 1)];
  const last = items.at(-1) ?? '';
  const end = areWorks ? (/(?:实际|累计|完成|计划|总)*投资$/u.exec(last)?.[0] ?? '') : sharedEnd(last, items);
  return items.map((item, index) =>
    end && index < items.length - 1 && !METRIC.test(item.slice(1))
      ? // 食品加工业、高新产业增加值: a 业 is no 业产业.
        `${item}${item.endsWith('业') ? end.replace(/^产业/u, '') : end}`
      : item,
  );
}
