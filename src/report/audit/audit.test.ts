import { expect, test } from 'vitest';
import type { Report } from '../dataset/schema.ts';
import { indicatorOf, madeUpReport } from '../testing/made-up-report.ts';
import { figure } from '../testing/made-up-text.ts';
import { type AuditKind, auditReport } from './audit.ts';
import { bareLocator } from './audit-note.ts';

const notes = (report: Report, kind: AuditKind) => auditReport(report).filter((note) => note.kind === kind);

/** The locators of these actuals. */
const actuals = (...ids: string[]) =>
  ids.map((id) => {
    const actual = madeUpReport().indicators.find((indicator) => indicator.id === id)?.actual;
    return actual && bareLocator(actual);
  });

/** The made-up report after a change. */
function changed(change: (report: Report) => void): Report {
  const report = madeUpReport();
  change(report);
  return report;
}

test('a title written in two ways is shown with both, and no further quotation marks', () => {
  const [note] = notes(madeUpReport(), 'titleInVersions');
  expect(note?.detail.zh).toContain('先后写作《开湖计划》和《开湖方案》');
  expect(note?.locators).toHaveLength(2);
});

test('a title written twice in one way is no finding', () => {
  const report = changed(({ wordings: [wording] }) => {
    const [first] = wording?.versions ?? [];
    if (wording && first) wording.versions = [first, first];
  });
  expect(notes(report, 'titleInVersions')).toEqual([]);
});

test('a field announced and not reported on is named', () => {
  expect(notes(madeUpReport(), 'announcedNotReported').map(({ id }) => id)).toEqual([
    'announcedNotReported-field-culture',
  ]);
});

test('a field reported on in a part without any figure is named', () => {
  const report = changed((it) => {
    it.indicators = it.indicators.filter(({ pillar }) => pillar !== 'water');
  });
  expect(notes(report, 'announcedWithoutFigure')).toMatchObject([{ pillar: 'water' }]);
  expect(notes(madeUpReport(), 'announcedWithoutFigure')).toEqual([]);
});

test('what touches on a field without a part of its own is named', () => {
  const report = changed(({ announcements: [, , third] }) => {
    if (third) third.related = ['mains'];
  });
  expect(notes(report, 'announcedNotReported')).toMatchObject([
    { detail: { zh: '报告列举了这一领域，正文各部分未单列报告其进展；相关内容见于：引水管网等。' } },
  ]);
});

test('a cumulative actual beside a target of the year is named', () => {
  const report = changed((it) => {
    indicatorOf(it, 'chargers', 'count').cumulative = true;
  });
  expect(notes(report, 'cumulativeAgainstPeriod')).toMatchObject([
    { pillar: 'industry', locators: actuals('chargers') },
  ]);
  expect(notes(madeUpReport(), 'cumulativeAgainstPeriod')).toEqual([]);
});

test('what an indicator’s words leave open is said', () => {
  const report = changed((it) => {
    indicatorOf(it, 'pipes', 'measure').unclear = {
      zh: '是否含支管，报告未说明',
      en: 'whether branches count is not stated',
    };
  });
  expect(notes(report, 'scopeUnclear')).toMatchObject([
    { pillar: 'water', detail: { zh: '引水管线：是否含支管，报告未说明。' } },
  ]);
});

test('what a claim rests on stands with it', () => {
  const report = changed(({ claims: [claim] }) => {
    if (claim) claim.note = { zh: '报告只提到开工', en: 'the report only says that work began' };
  });
  expect(notes(report, 'claimWithoutFigure')[0]?.detail.zh).toContain('水质改善（报告只提到开工）');
});

test('a threshold is no rough number', () => {
  expect(notes(madeUpReport(), 'onlyBound').flatMap(({ locators }) => locators)).not.toContainEqual(
    actuals('movers')[0],
  );
});

test('a programme that counts more than it names says how many', () => {
  const report = changed(({ projects }) => {
    const mains = projects.find(({ id }) => id === 'mains');
    if (mains)
      mains.figures = [
        {
          ...figure('2件', 2, '件'),
          name: { zh: '管线', en: 'Mains' },
          unitName: { zh: '件', en: 'mains' },
          kind: 'count',
        },
      ];
  });
  expect(notes(report, 'partsNotNamed')).toMatchObject([
    { pillar: 'water', detail: { zh: '引水管网（共2件，列名1件）。' } },
  ]);
});

test('figures without a day are one note, with whether any is held against the year before', () => {
  expect(notes(madeUpReport(), 'datesStated')).toMatchObject([
    { title: { zh: '各板块13项指标中，1项注明统计截至日期' } },
  ]);
});

test('things named one by one are no addition worth a word, unless they do not come to the count', () => {
  const counted = (value: number) => ({
    ...bareLocator(figure('2件', 2, '件')),
    counted: true as const,
    value,
  });
  const summed = (...values: number[]) =>
    changed((it) => {
      it.sums = [{ ...(it.sums[0] as (typeof it.sums)[number]), parts: values.map(counted) }];
    });
  expect(notes(summed(4, 5), 'sumHolds')).toEqual([]);
  expect(notes(summed(4, 4), 'sumBroken')).toHaveLength(1);
});

test('a completion without a date is named in its pillar', () => {
  expect(notes(madeUpReport(), 'noDateStated')).toMatchObject([
    { pillar: 'industry', locators: actuals('chargers') },
  ]);
});

test('the words that stand for a date are shown', () => {
  const report = changed((it) => {
    const words = { start: 0, end: 4, token: '截至目前', missing: 'dateOnlyInWords' as const };
    indicatorOf(it, 'chargers', 'count').asOf = words;
  });
  expect(notes(report, 'noDateStated')[0]?.detail.zh).toContain('充电站（只写作“截至目前”）');
});

test('a rank among an unstated number is named, one among a stated number is not', () => {
  expect(notes(madeUpReport(), 'rankScopeUnstated')).toMatchObject([
    { locators: actuals('place-exports'), title: { en: '1 rank without the number ranked' } },
  ]);
});

test('a rate of an unstated base is named', () => {
  expect(notes(madeUpReport(), 'denominatorUnstated')).toMatchObject([{ locators: actuals('exports') }]);
});

test('figures that are only a bound are named with their words', () => {
  const [note] = notes(madeUpReport(), 'onlyBound');
  expect(note?.locators).toEqual(actuals('training', 'firms', 'people'));
  expect(note?.detail.en).toContain('nearly CNY 30 million');
});

test('a claim without a figure is named in its pillar', () => {
  expect(notes(madeUpReport(), 'claimWithoutFigure')).toMatchObject([{ pillar: 'water' }]);
});

test('projects of no stated stage are counted for the report and for each part', () => {
  const report = changed(({ projects }) => {
    const bridge = projects.find(({ id }) => id === 'south-ferry-bridge');
    if (bridge) bridge.stage = { missing: 'noStageStated' };
  });
  expect(notes(report, 'stageUnstated').map(({ pillar, title }) => [pillar, title.zh])).toEqual([
    [null, '4个项目中有2个未归入具体阶段'],
    ['water', '4个项目中有2个未归入具体阶段'],
  ]);
});

test('missing targets are one note with a count, not one for each indicator', () => {
  expect(notes(madeUpReport(), 'targetsStated')).toMatchObject([
    {
      title: { zh: '可以设目标的10项指标中，2项列有目标或完成率' },
      locators: actuals('spending', 'chargers'),
    },
  ]);
});

test('a sum that comes out is listed as checked', () => {
  expect(notes(madeUpReport(), 'sumHolds')).toMatchObject([{ detail: { zh: '7 + 2 = 9，报告写为9。' } }]);
});

test('a sum that does not come out is the first thing said', () => {
  const report = changed((it) => {
    indicatorOf(it, 'closed', 'count').actual.value = 6;
  });
  expect(auditReport(report)[0]).toMatchObject({
    kind: 'sumBroken',
    detail: { en: '6 + 2 = 8; the report says 9.' },
  });
});

test('a sum with a term that is only a bound is left undecided', () => {
  const report = changed((it) => {
    indicatorOf(it, 'closed', 'count').actual.bound = 'over';
  });
  expect(notes(report, 'sumUndecided')).toHaveLength(1);
});

/** 1200 against 1000 with a printed completion. */
function printedCompletion(token: string, value: number): Report {
  return changed((it) => {
    const { progress } = indicatorOf(it, 'chargers', 'count');
    if (progress) progress.completion = { ...figure('99%', 99, '%'), token, value };
  });
}

test('a printed completion that its own figures do not give is shown', () => {
  expect(notes(printedCompletion('121%', 121), 'completionDisagrees')).toMatchObject([
    { detail: { zh: '1200座 ÷ 1000座 ≠ 121%，已计入四舍五入。' } },
  ]);
});

test('a printed completion that agrees within its rounding is not', () => {
  expect(notes(printedCompletion('120.0%', 120), 'completionDisagrees')).toEqual([]);
});

test('rounding is allowed for in printed amounts', () => {
  const report = changed((it) => {
    const spending = indicatorOf(it, 'spending', 'amount');
    // 80.35 to 80.45 over 99.95 to 100.05 is 80.31% to 80.49%, so 80.3% and 80.5% may both be right.
    if (spending.progress)
      spending.progress.target = { ...figure('80.4亿元', 1e10, '元'), token: '100.0亿元' };
    if (spending.progress) spending.progress.completion = { ...figure('80.4%', 80.5, '%'), token: '80.5%' };
  });
  expect(notes(report, 'completionDisagrees')).toEqual([]);
});

test('every note has words in both languages and an id of its own', () => {
  const all = auditReport(madeUpReport());
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { title, detail } of all) {
    expect([title.zh, title.en, detail.zh, detail.en].every((words) => words.length > 3)).toBe(true);
    expect(`${title.en}${detail.en}`).not.toMatch(/undefined|null|NaN/);
  }
});
