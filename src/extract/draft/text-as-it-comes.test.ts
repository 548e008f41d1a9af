/** Numbers as typesetting, copying and conversion leave them: read right, or asked about; never wrong in silence. */
import { describe, expect, it, test } from 'vitest';
import { loadReport } from '../../report/loading/load.ts';
import { traceReport } from '../../report/loading/trace.ts';
import { draftReport } from './draft.ts';

const HEAD = '2030年12月1日\n';

function drafted(words: string) {
  const text = HEAD + words;
  const { report, reviewItems } = draftReport(text, { file: 'a.txt', sha256: '0'.repeat(64) });
  expect(loadReport(JSON.stringify(report))).toMatchObject({ ok: true });
  expect(traceReport(report, text)).toEqual([]);
  const values = report.indicators.map(({ actual: { value, unit } }) => `${value}${unit}`);
  return { values, asked: reviewItems.map(({ what }) => what.zh).join('\n'), report };
}

describe('a number with digits before it that nothing but a blank, a mark or a line’s end parts', () => {
  it.each([
    ['完成投资10\n2.57亿元。', '10 2.57亿'],
    ['完成投资10 2.57亿元。', '10 2.57亿'],
    ['完成投资10\u30002.57亿元。', '10 2.57亿'],
    ['增长1 0 2.5%。', '0 2.5'],
    ['新增企业12，34家。', '12，34'],
    ['完成投资1亿 2000万元。', '1亿 2000万'],
    ['新增就业3万50人。', '3万50'],
  ])('%j is no figure, and is asked about', (words, asked) => {
    const draft = drafted(`${words}新建学校5所。`);
    expect(draft.values).toEqual(['5所']);
    expect(draft.asked).toContain(`“${asked}”像是一个`);
  });

  it.each([
    ['1. 5个县开工。', ['5个']],
    ['目标：新增就业3万人\n5个县完成任务。', ['30000人', '5个']],
    ['见第3页\n\n5个县完成任务。', ['5个']],
    ['新建学校5所，3个县完成任务。', ['5所', '3个']],
  ])('%j holds numbers that stand for themselves', (words, values) => {
    const draft = drafted(words);
    expect(draft.values).toEqual(values);
    expect(draft.asked).not.toContain('像是一个');
  });
});

describe('a number with marks of other scripts', () => {
  it.each([
    ['新增企业3，500家。', '3500家'],
    ['新增企业3﹐500家。', '3500家'],
    ['新增企业3’500家。', '3500家'],
    ['完成年度任务的102·57%。', '102.57%'],
    ['合格率97。2%。', '97.2%'],
    ['合格率12 . 5 %。', '12.5%'],
  ])('%s is read as one, and where the mark is odd that is asked about', (words, value) => {
    const draft = drafted(words);
    expect(draft.values).toEqual([value]);
    if (!/ \. /.test(words)) expect(draft.asked).toContain('按一个数');
  });

  it.each([
    ['合格率97.2﹪。', '97.2%'],
    ['新增就业3万4000人。', '34000人'],
    ['“6·18”期间新增企业5家。', '5家'],
  ])('%s is sure', (words, value) => {
    const draft = drafted(words);
    expect(draft.values).toEqual([value]);
    expect(draft.asked).not.toContain('按一个数');
  });
});

test('what prints nothing inside a number is no part of it, and every place points into the text as kept', () => {
  const { values, report } = drafted('税收\u200b完成10\u200b2.\u00ad57亿元，\ufeff增长8%。');
  expect(values).toEqual(['10257000000元', '8%']);
  expect(report.indicators.map(({ name }) => name.zh)).toEqual(['税收', '税收增速']);
  expect(report.indicators[0]?.actual.token).toBe('10\u200b2.\u00ad57亿元');
});

describe('an arrow or a sign before a rate', () => {
  it.each([
    ['出口8.4亿元（↓5.6%）。', true],
    ['出口8.4亿元（▼5.6%）。', true],
    ['出口8.4亿元（↑5.6%）。', false],
    ['出口8.4亿元，增速+5.6%。', false],
  ])('%s says which way it went', (words, fall) => {
    const { report } = drafted(words);
    const rate = report.indicators[1];
    expect(rate).toMatchObject({ kind: 'growth', name: { zh: fall ? '出口降幅' : '出口增速' } });
    expect('fall' in (rate ?? {})).toBe(fall);
  });
});
