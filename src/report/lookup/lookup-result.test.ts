import { describe, expect, it } from 'vitest';
import { madeUpReport } from '../testing/made-up-report.ts';
import { lookupResult } from './lookup-result.ts';

const report = madeUpReport();

describe('lookupResult', () => {
  it('gives an indicator’s value, target, completion, gap and place in the words', () => {
    const result = lookupResult('chargers', report, 'zh');
    expect(result?.progress?.origin).toBe('computed');
    expect(result?.target?.origin).toBe('quoted');
    expect(result?.status?.word).toBeTruthy();
    expect(result?.sources[0]).toMatch(/全文第.+字：“.+”/);
  });

  it('says that the report states no target, rather than leave it out', () => {
    expect(lookupResult('firms', report, 'zh')?.target).toMatchObject({
      value: '报告未列目标',
      origin: null,
    });
    expect(lookupResult('firms', report, 'en')?.progress).toBeNull();
  });

  it('gives a project with its stage, the report’s wording and its figures', () => {
    const result = lookupResult('east-lake-works', report, 'zh');
    expect(result).toMatchObject({ kind: 'project', stage: 'operating', words: { number: '投用' } });
    expect(result?.facts.map(({ value }) => value)).toEqual(expect.arrayContaining(['“建成投用”', '6万吨']));
  });

  it('has no result about what the report does not have', () => {
    expect(lookupResult('nothing', report, 'zh')).toBeNull();
  });
});
