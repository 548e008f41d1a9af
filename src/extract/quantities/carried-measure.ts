/** What grew, where only the first of a row says it: 批发业销售额增长6.1%，零售业增长8.3%，住宿业下降2.2%. */
import type { QuantityKind } from '../lexicon/quantity.ts';

const MEASURE =
  '(?:增加值|零售额|销售额|营业额|营业收入|总?产值|利润总额|利润|投资额?|税收|出口额?|进口额?|进出口额?|用电量|产量)';
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
