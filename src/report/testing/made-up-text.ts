/** The words of a city that does not exist; the made-up report points into them. */
import type { Figure, Locator, Text } from '../dataset/schema.ts';
import type { Bound } from '../language/vocabulary.ts';

export const madeUpText = [
  '云泽市2030年建设情况的报告，2030年12月20日，两次写作《开湖计划》和《开湖方案》。',
  '一是产业加快发展。总投资500.5亿元，截至9月底，完成投资80.4亿元，占年度任务的80.4%。',
  '建成充电站1200座，超过1000座的年度目标。培训近3000万元，备案200余家，排名居全省第2位，14个市参评。',
  '出口居全省第3位，增长8.5%，办结率达到99%，绿地占比40%，开办时间压缩至2个工作日，突破万人大关。',
  '二是水网加快建设。引水管线3.5万米，东湖水厂建成投用，西山隧道开工，南渡桥完成设计，日处理6万吨。',
  '水质全面改善。收到建议9件，办结7件，转办2件。重点抓好产业发展、水网建设、文化保护。',
  '引水管网加快推进，北干管开工，“清水”行动深入实施，属于全国11个试验区。建议由五人以上联名提出。',
  '进口下降3.2%。卫生站2028年底12所，由2029年底18所增加到2030年底25所。',
].join('');

/** The place of `token` in the text; `nth` of several, from 0. */
export function place(token: string, nth = 0): Locator {
  let start = madeUpText.indexOf(token);
  for (let at = 0; at < nth; at += 1) start = madeUpText.indexOf(token, start + 1);
  if (start < 0) throw new Error(`The made-up text has no ${token}`);
  return { start, end: start + token.length, token };
}

export function figure(token: string, value: number, unit: string, bound: Bound = 'exact', nth = 0): Figure {
  return { ...place(token, nth), value, unit, bound };
}

export const text = (zh: string, en: string): Text => ({ zh, en });
