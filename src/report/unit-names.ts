import type { Text } from './schema.ts';

/** Units of measure that a figure may carry without a name of its own; a classifier (个, 条) has no English. */
const NAMES: Readonly<Record<string, string>> = {
  元: 'CNY',
  '%': '%',
  '％': '%',
  吨: 'tonnes',
  公斤: 'kg',
  公里: 'km',
  千米: 'km',
  米: 'm',
  平方米: 'm²',
  平方公里: 'km²',
  立方米: 'm³',
  亩: 'mu',
  公顷: 'ha',
  千瓦: 'kW',
  千瓦时: 'kWh',
  人: 'people',
  户: 'households',
  天: 'days',
  工作日: 'working days',
  个工作日: 'working days',
  个月: 'months',
  年: 'years',
};

/** The name of a unit that the dataset does not name: tonnes, km; no English for 个, 条, 项. */
export function unitNameOf(unit: string): Text {
  return { zh: unit, en: NAMES[unit] ?? '' };
}
