import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Indicator, Report } from '../../report/dataset/schema.ts';
import { madeUpReport } from '../../report/testing/made-up-report.ts';
import { LanguageProvider } from '../../ui/language.tsx';
import { Targets } from './Targets.tsx';

/** The made-up report, in which the stations' target is a ceiling. */
function withCeiling(keep: (indicator: Indicator) => boolean = () => true): Report {
  const report = madeUpReport();
  const target = { start: 0, end: 6, token: '1100座以内', value: 1100, unit: '座', bound: 'atMost' as const };
  for (const indicator of report.indicators) {
    if (indicator.id === 'chargers' && 'progress' in indicator && indicator.progress) {
      indicator.progress = { ...indicator.progress, target };
    }
  }
  return { ...report, indicators: report.indicators.filter(keep) };
}

const render = (report: Report) =>
  renderToString(
    <LanguageProvider language="zh">
      <Targets report={report} />
    </LanguageProvider>,
  ).replaceAll('<!-- -->', '');

test('a ceiling has its row, with target and status, and is not among those without a target', () => {
  const report = withCeiling();
  const html = render(report);
  expect(html).toContain('1100座以内');
  expect(html).toContain('上限，不计完成率');
  expect(html).toContain(`其余${report.indicators.length - 2}项指标`);
});

test('a report whose only target is a ceiling has a table and no chart', () => {
  const html = render(withCeiling(({ id }) => id === 'chargers'));
  expect(html).toContain('1100座以内');
  expect(html).not.toContain('role="img"');
  expect(html).not.toContain('其余');
});

test('a report without any target has no such section', () => {
  expect(render(withCeiling(({ id }) => id !== 'chargers' && id !== 'spending'))).toBe('');
});
