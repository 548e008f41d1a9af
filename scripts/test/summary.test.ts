import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from './counts.ts';
import { summary } from './steps.ts';

describe('summary', () => {
  const step = (name: string, passed: number, failed: number, skipped = 0, again = 0) => ({
    name,
    passed,
    failed,
    skipped,
    again,
  });

  it('adds the counts of all steps on the last line', () => {
    expect(summary([step('Type check', 0, 0), step('Unit tests', 30, 0), step('Journeys', 7, 0)])).toBe(
      '37 passed, 0 failed',
    );
  });

  it('names skipped tests only when there are some', () => {
    expect(summary([step('Unit tests', 30, 0, 2)])).toBe('30 passed, 0 failed, 2 skipped');
  });

  it('counts apart what passed at the second try only', () => {
    expect(summary([step('Unit tests', 30, 0), step('Journeys', 7, 0, 0, 2)])).toBe(
      '37 passed (2 at the second try only), 0 failed',
    );
  });

  it('names the steps that failed, and counts one that is no test', () => {
    expect(summary([step('Lint', 0, 1), step('Unit tests', 28, 2)])).toBe(
      'Failed: Lint, Unit tests\n28 passed, 3 failed',
    );
  });
});

describe('the counts of the test runners', () => {
  it('reads those of Vitest', () => {
    const json = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    expect(countVitest(json)).toEqual({ passed: 5, failed: 1, skipped: 3, again: 0 });
  });

  it('reads those of Playwright, and which journeys passed at the second try', () => {
    const json = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 } };
    expect(countPlaywright(json)).toEqual({ passed: 6, failed: 1, skipped: 0, again: 1 });
  });

  it('refuses a file that counts nothing', () => {
    expect(() => countVitest({})).toThrow('numPassedTests');
    expect(() => countPlaywright({})).toThrow('expected');
  });
});
