/** What grew, where only the first of a row says it: 批发业销售额增长6.1%，零售业增长8.3%，住宿业下降2.2%. */
import type { QuantityKind } from '../lexicon/quantity.ts';

const MEASURE =
  '(?:增加值|零售额|销售额|营业额|营业收入|总?产值|利润总额|利润|投资额?|税收|出口额?|进口额?|进出口额?|用电量|产量|价格)';
/** Things that are told in rows; of each the last words say which sort it is. */
const SORT = '(?:产业|行业|企业|业|类|城市|[市县区]|部门|领域|商品|产品)';
const MEASURED = new RegExp(`^(?:其中|分[^，。]{1,6}看)?.*?(?<sort>${SORT})(?<measure>${MEASURE})$`, 'u');
const ONE_OF_SORT = new RegExp(`(?<sort>${SORT})$`, 'u');

interface Carried {
  readonly sort: string;
  readonly measure: string;
}

/** Of what the last figure that grew was measured, with its sort; null where its name is no such thing. */
export function measureOf(subject: string): Carried | null {
  const { sort, measure } = MEASURED.exec(subject)?.groups ?? {};
  return sort && measure ? { sort, measure } : null;
}

/** `carried` is what the paragraph measured last; a thing of another sort, or that has its own measure, keeps its name. */
export function withMeasure(subject: string, kind: QuantityKind, carried: Carried | null): string {
  if (kind !== 'growth' || carried === null) return subject;
  const sort = ONE_OF_SORT.exec(subject)?.groups?.sort;
  return sort?.at(-1) === carried.sort.at(-1) ? `${subject}${carried.measure}` : subject;
}

const PRICES_AHEAD = /大类[^，。；：]{0,8}价格[^，。；：]{0,20}：/u;
/** 八大类消费品价格“四升三降”：食品烟酒类上涨2.6%，衣着类下降1.5%: what the row is of is said before its colon. */
export const measureAhead = (sentence: string): Carried | null =>
  PRICES_AHEAD.test(sentence) ? { sort: '类', measure: '价格' } : null;

const SPENDER = /(?:公司|集团|局|总厂)$/u;
const SPENT = /(?:完成)?投资$/u;
/** 油田项目完成投资150亿元；石化公司1.1亿元: a spender alone has spent on the same. */
export const withSpent = (subject: string, kind: QuantityKind, last: string): string =>
  kind === 'amount' && SPENDER.test(subject) ? `${subject}${SPENT.exec(last)?.[0] ?? ''}` : subject;
