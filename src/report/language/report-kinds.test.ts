import { expect, it, test } from 'vitest';
import { kindOfReportWords, REPORT_KINDS } from './report-kinds.ts';
import { LANGUAGES } from './vocabulary.ts';

it.each(LANGUAGES)(
  'each kind of report names its day and its meeting in words of its own, in %s',
  (language) => {
    const said = (kind: (typeof REPORT_KINDS)[number] | undefined) => kindOfReportWords({ kind }, language);
    expect(new Set(REPORT_KINDS.map((kind) => said(kind).name)).size).toBe(REPORT_KINDS.length);
    expect(said('motion').cited('D')).toMatch(/D.*常委会|Standing Committee.*D/);
    expect(said('communique').session).toBeNull();
  },
);

test('what is said of a motion is not said of a report whose kind is not known', () => {
  const { session, reported, cited } = kindOfReportWords({}, 'zh');
  expect(`${session}${reported}${cited('D')}`).not.toMatch(/议案|常委会|汇报/);
});
