/**
 * Numbers within a name or a phrase: a criterion (超百亿元企业7家), a rating (220千伏变电站), how long something lasted
 * (连续三年荣获). They are no readings and cut no words apart.
 */
import type { Measured } from './measured.ts';
import type { Quantity } from './quantity.ts';

/** What a criterion sorts: it stands right behind, and no verb between. */
const SORTED =
  /^(?:的)?(?:规模)?(?:以上|以下)?(?:的)?(?:制造业|工业|服务业|先进制造业|支柱|特色|优势|主导|农业|重大|重点|产业|高端|骨干|龙头|大型|民营|大)*(?:企业|行业|产业|项目|园区|集群|产业集群|强县|县|乡镇|镇|村|大户|老人|老年人|儿童|人口|群众|家庭|机组|锅炉|工程|楼宇|商圈|街区|开发区|银行|医院|企业集团|品牌|单品|联名|居民|电站|水库)/u;
/** The noun that the criterion sorts; empty where none stands right behind. */
const sortedNoun = (text: string, { end }: Measured): string =>
  (SORTED.exec(text.slice(end, end + 16))?.[0] ?? '').replace(/^的/u, '');

/** 连续三年, 提前一年: it says for how long, and the figure behind it keeps what stands before it. */
const isSpan = (text: string, { kind, start, unit }: Measured): boolean =>
  kind === 'duration' && unit === '年' && /(?:连续|提前)$/u.test(text.slice(Math.max(0, start - 2), start));

/** What the criterion is of stands before: 主营业务收入2000万元以上, 65岁以上. */
const BINDS = new Set(['over', 'atLeast', 'atMost']);

/** 220千伏变电站, 60万千瓦机组: a rating in the name of the thing counted. */
const isRating = (text: string, { kind, end }: Measured): boolean =>
  kind === 'spec' && /^\p{Script=Han}/u.test(text.slice(end, end + 1));

function isThreshold(text: string, measured: Measured): boolean {
  if (measured.ordinal || !BINDS.has(measured.bound) || measured.unit === '%') return false;
  if (!sortedNoun(text, measured)) return false;
  // 突破200家企业 and 超过2700家企业 count; a sum of money before a noun sorts it.
  if (measured.kind === 'count' && (measured.bound === 'over' || measured.unit !== '人')) return false;
  return true;
}

export const isCriterion = (text: string, measured: Measured): boolean =>
  isThreshold(text, measured) || isRating(text, measured) || isSpan(text, measured);

export function criterion(text: string, measured: Measured): Quantity {
  const behind = text.slice(measured.end, measured.end + 20);
  const kinds = { spec: 'spec', duration: 'duration' } as const;
  const kind = measured.kind === 'spec' || measured.kind === 'duration' ? kinds[measured.kind] : 'threshold';
  const lasts = `${text.slice(Math.max(0, measured.start - 2), measured.start)}${/^[^，。；\d]{0,20}/u.exec(behind)?.[0] ?? ''}`;
  const nouns = {
    threshold: sortedNoun(text, measured),
    spec: /^\p{Script=Han}{1,8}/u.exec(behind)?.[0] ?? '',
    duration: lasts,
  };
  return {
    start: measured.start,
    text: text.slice(measured.start, measured.end),
    value: measured.value,
    unit: measured.unit,
    bound: measured.bound,
    kind,
    subject: nouns[kind],
  };
}
