import { expect, test } from 'vitest';
import { madeUpReport } from '../../report/testing/made-up-report.ts';
import { citationOf } from './citation.ts';

const report = {
  ...madeUpReport(),
  source: { ...madeUpReport().source, sha256: '0123456789abcdef'.repeat(4), paragraphs: [[0], [8, 16]] },
};
const locators = [
  { start: 10, end: 14, token: '80.4' },
  { start: 20, end: 21, token: '一' },
];

test('a figure is cited by issuer, report, day, value, places and the text’s hash', () => {
  expect(citationOf(report, { name: '完成投资', text: '80.4亿元', arithmetic: null, locators }, 'zh')).toBe(
    '云泽市人大常委会：《云泽市2030年建设情况的报告》，2030年12月20日。完成投资：80.4亿元（原文第一部分之前第2段第1句、第一部分之前第2段第2句，SHA-256 0123456789abcdef）',
  );
  expect(
    citationOf(report, { name: 'Investment', text: 'CNY 8.04 billion', arithmetic: null, locators }, 'en'),
  ).toBe(
    'Standing Committee of Yunze, “Report on Yunze in 2030”, 20 December 2030. Investment: CNY 8.04 billion (before part 1, paragraph 2, sentence 1; before part 1, paragraph 2, sentence 2, SHA-256 0123456789abcdef)',
  );
});

test('the day is cited as the report’s kind has it', () => {
  const motion = { ...report, kind: 'motion' as const };
  const cited = { name: '完成投资', text: '80.4亿元', arithmetic: null, locators };
  expect(citationOf(motion, cited, 'zh')).toContain('》，2030年12月20日向常委会汇报办理情况。');
  expect(citationOf(motion, cited, 'en')).toContain(
    'handling reported to the Standing Committee on 20 December',
  );
});

test('a project is cited by its name alone', () => {
  const named = { name: '西山隧道', text: null, arithmetic: null, locators: locators.slice(1) };
  expect(citationOf(report, named, 'zh')).toMatch(
    /西山隧道（原文第一部分之前第2段第2句，SHA-256 0123456789abcdef）$/,
  );
});

test('what stands in no place is cited without one', () => {
  const unplaced = { name: '合计', text: '9件', arithmetic: null, locators: [] };
  expect(citationOf(report, unplaced, 'zh')).toMatch(/合计：9件（SHA-256 0123456789abcdef）$/);
  expect(citationOf(report, unplaced, 'en')).toMatch(/合计: 9件 \(SHA-256 0123456789abcdef\)$/);
});

test('a computed figure is not cited as the report’s own', () => {
  const cited = { name: '差距', text: '2.8个百分点', arithmetic: '100% − 97.2% = 2.8个百分点', locators };
  expect(citationOf(report, cited, 'zh')).toMatch(
    /差距（报告未列，据报告计算）：100% − 97\.2% = 2\.8个百分点（所据原文第一部分之前第2段第1句、/,
  );
  expect(citationOf(report, cited, 'en')).toMatch(
    /not in the report; computed from it.*from before part 1, paragraph 2, sentence 1/,
  );
});
