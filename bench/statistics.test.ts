import { describe, expect, it } from 'vitest';
import { median, textTable } from './statistics.ts';

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
