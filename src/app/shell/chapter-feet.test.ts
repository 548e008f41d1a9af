import { expect, test } from 'vitest';
import { madeUpReport } from '../../report/testing/made-up-report.ts';
import { chapterFeet } from './chapter-feet.ts';

test('each chapter names the report, its numeral and itself at the foot of its sheets', () => {
  const report = madeUpReport();
  const feet = chapterFeet(report, 'zh');
  for (const [index, pillar] of report.pillars.entries()) {
    expect(feet).toContain(`#part-${pillar.id} { page: chapter-${index} }`);
    expect(feet).toContain(`${report.title.zh} · `);
    expect(feet).toContain(`${pillar.name.zh}" }`);
  }
});

test('quotation marks in a name end no string of the style', () => {
  const report = madeUpReport();
  const [first] = report.pillars;
  if (!first) throw new Error('The made-up report has no pillar.');
  first.name.en = 'A "quoted" \\ name';
  expect(chapterFeet(report, 'en')).toContain('A \\"quoted\\" \\\\ name" }');
});
