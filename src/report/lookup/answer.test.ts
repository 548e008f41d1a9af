import { describe, expect, it } from 'vitest';
import { madeUpReport } from '../testing/made-up-report.ts';
import { answerOf } from './answer.ts';

const report = madeUpReport();

describe('answerOf', () => {
  it('gives an indicator’s value, target, completion, gap and place in the words', () => {
    const answer = answerOf('chargers', report, 'zh');
    expect(answer?.progress?.origin).toBe('computed');
    expect(answer?.target?.origin).toBe('quoted');
    expect(answer?.status?.word).toBeTruthy();
    expect(answer?.sources[0]).toMatch(/全文第 .+ 字：“.+”/);
  });

  it('says that the report states no target, rather than leave it out', () => {
    expect(answerOf('firms', report, 'zh')?.target).toMatchObject({ value: '报告未列目标', origin: null });
    expect(answerOf('firms', report, 'en')?.progress).toBeNull();
  });

  it('answers for a project with its stage, the report’s wording and its figures', () => {
    const answer = answerOf('east-lake-works', report, 'zh');
    expect(answer).toMatchObject({ kind: 'project', stage: 'operating', words: { number: '运行' } });
    expect(answer?.facts.map(({ value }) => value)).toEqual(expect.arrayContaining(['“建成投用”', '6万吨']));
  });

  it('has no answer about what the report does not have', () => {
    expect(answerOf('nothing', report, 'zh')).toBeNull();
  });
});
