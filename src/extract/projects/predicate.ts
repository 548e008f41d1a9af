/** Whether words behind a name say how the thing stands: a predicate, whenever it was so, of the whole or of a part. */
import { STATUS_START } from '../lexicon/project-words.ts';

const DAY = '(?:\\d{1,2}月(?:份)?)?(?:\\d{1,2}日|[初中底末]|[上中下]旬)?';
/** 分别于3月、5月开工, 已于6月底通过验收: when it was stands between a name and what is said of it. */
export const WHEN = new RegExp(
  `^(?:分别|均|也|都|已|将|计划|预计|拟|力争|有望)*(?:(?:于|在)?(?:20\\d{2}年|今年|明年|去年|年内|上月|本月)?${DAY}(?:[、和至]${DAY})*(?:前)?)`,
  'u',
);

/** 主体已封顶, 路基已完成: what was done of a part says how far the whole is. */
const PART_FIRST =
  /^(?:主体|厂房|路基|桥梁|主桥|桥面|主塔|隧道|桩基|基础|土建|主楼|[楼栋幢]|管网|设备|大坝|[一二三四]期)(?:\p{Script=Han}{0,4}?(?:工程|结构|施工|建设|厂房|安装))?/u;

/** Whether words say how a thing stands: they begin with a predicate, whenever it was, of the whole or of a part. */
export function saysStatus(words: string): boolean {
  const said = words.replace(WHEN, '');
  return (
    STATUS_START.test(words) || STATUS_START.test(said) || STATUS_START.test(said.replace(PART_FIRST, ''))
  );
}
