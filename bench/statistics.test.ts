import { describe, expect, it } from 'vitest';
import { median, percentile, textTable } from './statistics.ts';

describe('median', () => {
  it('is the middle value, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  it('is the mean of the two middle values', () => {
    expect(median([4, 1, 2, 9])).toBe(3);
  });

  it('is not a number when nothing was measured', () => {
    expect(median([])).toBeNaN();
  });
});

describe('textTable', () => {
  it('aligns numbers to the right', () => {
    const rows = [
      ['page', '9'],
      ['static page', '10'],
    ];
    expect(textTable(rows)).toBe('page          9\nstatic page  10');
  });
});

describe('percentile', () => {
  it('is the value that so many do not exceed', () => {
    const values = Array.from({ length: 20 }, (_, index) => 20 - index);
    expect(percentile(values, 95)).toBe(19);
    expect(percentile(values, 100)).toBe(20);
    expect(percentile([7], 95)).toBe(7);
    expect(percentile([], 95)).toBeNaN();
  });
});
