import { expect, test } from 'vitest';
import { typographyIn } from './typography.ts';

test.each([
  ['zh', '共59 个项目', 'measure word'],
  ['zh', '共 59个项目', 'Chinese and a number'],
  ['zh', '距目标 \u{FFFC} 个百分点', 'measure word'],
  ['zh', '［概括］', 'bracket'],
  ['zh', '第801–803字', '～'],
  ['zh', '“实施“六个对接””', 'quotation'],
  ['zh', '报告未列,不作比较', 'Latin mark'],
  ['en', '1 projects', 'plural'],
  ['en', "the report's figures", 'apostrophe'],
] as const)('%s: what is wrong with “%s” is %s', (language, text, fault) => {
  expect(typographyIn(text, language).join()).toContain(fault);
});

test.each([
  ['zh', '共59个项目，占97.2%，第801～803字'],
  ['zh', '“实施‘六个对接’”'],
  ['zh', '335 ÷ 366 ≈ 91.5%'],
  ['en', '1 project of 11 projects; the report’s figures'],
] as const)('%s: “%s” is set well', (language, text) => {
  expect(typographyIn(text, language)).toEqual([]);
});
