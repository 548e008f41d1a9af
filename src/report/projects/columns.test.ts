import { expect, test } from 'vitest';
import { madeUpReport } from '../testing/made-up-report.ts';
import { PROJECT_COLUMNS, slideHeading } from './columns.ts';

test('a slide heads a column as every table does, unless it has words of its own for it', () => {
  expect(slideHeading('sector')).toEqual(PROJECT_COLUMNS.sector.heading);
  expect(slideHeading('name')).toEqual({ zh: '名称', en: 'Name' });
});

test('what is outside the pillars says so in the pillar’s column, an indicator too', () => {
  const asked = { report: madeUpReport(), language: 'zh' } as const;
  expect(PROJECT_COLUMNS.pillar.text({ pillar: null }, asked)).toBe('板块以外');
});
