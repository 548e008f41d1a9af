import { describe, expect, it } from 'vitest';
import { readFilters, takes } from './filters.ts';

describe('readFilters', () => {
  it('takes everything when nothing is asked for', () => {
    const { only, width } = readFilters([]);
    expect(takes(only, 'overview') && takes(width, 390)).toBe(true);
  });

  it('takes only what is named, several at a time', () => {
    const { only, width } = readFilters(['--only', 'overview,page', '--width', '390']);
    expect(['overview', 'page', 'register'].filter((view) => takes(only, view))).toEqual([
      'overview',
      'page',
    ]);
    expect([390, 1280].filter((size) => takes(width, size))).toEqual([390]);
  });

  it('refuses a parameter that it does not know', () => {
    expect(() => readFilters(['--themes', 'dark'])).toThrow('--themes');
  });
});
