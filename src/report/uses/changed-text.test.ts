import { describe, expect, it } from 'vitest';
import { traceReport } from '../loading/trace.ts';
import { madeUpReport } from '../testing/made-up-report.ts';
import { madeUpText } from '../testing/made-up-text.ts';
import { fatesOf, isCertain, isVersionOf, movedReport } from './changed-text.ts';

const report = madeUpReport();
const fatesIn = (now: string) => fatesOf(report, madeUpText, now);
const fateOf = (token: string, now: string) => fatesIn(now).find((place) => place.token === token);
const sourceOf = (text: string) => ({ ...report.source, length: text.length });

describe('a changed version of the text', () => {
  it('has everything where it was if nothing changed', () => {
    expect(new Set(fatesIn(madeUpText).map(({ fate }) => fate))).toEqual(new Set(['same']));
  });

  it('with a sentence before them has all places further on, and the dataset traces cleanly there', () => {
    const now = madeUpText.replace('一是产业加快发展。', '各位代表。一是产业加快发展。');
    const fates = fatesIn(now);
    expect(new Set(fates.map(({ fate }) => fate))).toEqual(new Set(['same', 'moved']));
    const moved = movedReport(report, fates, sourceOf(now));
    const faults = (problems: ReturnType<typeof traceReport>) =>
      problems.map(({ kind, path, found }) => [kind, path, found]);
    expect(moved && faults(traceReport(moved, now))).toEqual(faults(traceReport(report, madeUpText)));
  });

  it('never keeps a changed number: it says what stands there now, and gives no dataset', () => {
    const now = madeUpText.replace('占年度任务的80.4%', '占年度任务的81.4%');
    expect(fateOf('80.4%', now)).toMatchObject({ fate: 'changed', found: '81.4%' });
    expect(movedReport(report, fatesIn(now), sourceOf(now))).toBeNull();
  });

  it('does not keep a number whose sentence says something else of it, however far off', () => {
    const now = madeUpText.replace('出口居全省第3位，增长8.5%', '进口居全省第3位，增长8.5%');
    expect(fateOf('8.5%', now)).toMatchObject({ fate: 'reworded', found: '8.5%' });
    expect(isCertain({ fate: 'reworded' } as never)).toBe(false);
  });

  it('says that a number is gone with its sentence', () => {
    const now = madeUpText.replace('进口下降3.2%。', '');
    expect(fateOf('3.2%', now)).toMatchObject({ fate: 'vanished', now: null });
  });

  it('does not choose between two sentences that are the same, unless one stands where it stood', () => {
    const sentence = '进口下降3.2%。';
    const twice = `${madeUpText}${sentence}`;
    expect(fateOf('3.2%', twice)?.fate).toBe('same');
    expect(fateOf('3.2%', `前言。${twice}`)?.fate).toBe('unsure');
  });
});

describe('whether a text is a version of the dataset’s', () => {
  it('is told by its words', () => {
    expect(isVersionOf(report, madeUpText.replace('80.4%', '81.4%'))).toBe(true);
    expect(isVersionOf(report, '关于另一座城市的报告，完成投资32亿元。')).toBe(false);
  });
});
