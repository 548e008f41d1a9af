/** What the schema cannot say: ids used once, references that lead somewhere, and entries that fit each other. */

import { earlierOf } from '../dataset/chart-slots.ts';
import type { Indicator, Report, Text } from '../dataset/schema.ts';
import { jsonPath, type Problem, problem } from './problem.ts';
import { changeProblems } from './problem-changes.ts';
import { chartProblems } from './problem-charts.ts';
import { refersToNothing, repeated, usedTwice } from './problem-ids.ts';
import { problemsOfEach } from './problem-list.ts';

function duplicates(...lists: [key: string, entries: readonly { id: string }[]][]): Problem[] {
  const seen = new Set<string>();
  return lists.flatMap(([key, entries]) =>
    problemsOfEach(entries, ({ id }, index) => {
      if (seen.has(id)) return [usedTwice([key, index, 'id'], id)];
      seen.add(id);
      return [];
    }),
  );
}

function duplicateCharts(report: Report): Problem[] {
  const seen = new Set<string>();
  return report.pillars.flatMap(({ charts }, pillar) =>
    charts.flatMap(({ id }, chart) => {
      if (seen.has(id)) return [usedTwice(['pillars', pillar, 'charts', chart, 'id'], id)];
      seen.add(id);
      return [];
    }),
  );
}

type Reference = [path: PropertyKey[], id: string | null | { missing: string }];

function unknown(known: readonly { id: string }[], what: Text, references: Reference[]): Problem[] {
  const ids = new Set(known.map(({ id }) => id));
  return problemsOfEach(references, ([path, id]) =>
    typeof id !== 'string' || ids.has(id) ? [] : [refersToNothing(path, what, id)],
  );
}

function pillarReferences(report: Report): Reference[] {
  return [
    ...report.indicators.map(({ pillar }, at): Reference => [['indicators', at, 'pillar'], pillar]),
    ...report.projects.map(({ pillar }, at): Reference => [['projects', at, 'pillar'], pillar]),
    ...report.claims.map(({ pillar }, at): Reference => [['claims', at, 'pillar'], pillar]),
    ...report.announcements.flatMap(({ reportedIn }, at) =>
      reportedIn.map((pillar, index): Reference => [['announcements', at, 'reportedIn', index], pillar]),
    ),
  ];
}

function indicatorReferences(report: Report): Reference[] {
  return [
    ...report.keyFigures.map((id, at): Reference => [['keyFigures', at], id]),
    ...report.indicators.map((one, at): Reference => [['indicators', at, 'earlier'], earlierOf(one)]),
    ...report.pillars.flatMap(({ cards = [] }, pillar) =>
      cards.map((id, at): Reference => [['pillars', pillar, 'cards', at], id]),
    ),
    ...report.sums.flatMap(({ whole, parts }, at): Reference[] => [
      [['sums', at, 'whole'], whole],
      ...parts.flatMap((part, index): Reference[] =>
        typeof part === 'string' ? [[['sums', at, 'parts', index], part]] : [],
      ),
    ]),
  ];
}

function projectIndicatorReferences({ projects }: Report): Reference[] {
  return projects.flatMap(({ indicators = [] }, at) =>
    indicators.map((id, index): Reference => [['projects', at, 'indicators', index], id]),
  );
}

function projectReferences({ projects, announcements }: Report): Reference[] {
  return [
    ...projects.map(({ partOf = null }, at): Reference => [['projects', at, 'partOf'], partOf]),
    ...announcements.flatMap(({ related = [] }, at) =>
      related.map((id, index): Reference => [['announcements', at, 'related', index], id]),
    ),
  ];
}

/** A part is counted with its whole, which must be counted itself: not be a part, nor the part's own self. */
function wholeProblems({ projects }: Report): Problem[] {
  const parts = new Set(projects.filter(({ partOf }) => partOf !== undefined).map(({ id }) => id));
  return problemsOfEach(projects, ({ partOf }, at) => {
    if (partOf === undefined || !parts.has(partOf)) return [];
    const expected = {
      zh: '本身不属于其他条目的条目',
      en: 'an entry that is not itself part of another',
    };
    return [problem('doesNotFit', jsonPath(['projects', at, 'partOf']), expected, partOf)];
  });
}

/** A part shows its own indicators as cards, each of them once; another part's would be nowhere on the page. */
function cardProblems({ indicators, pillars }: Report): Problem[] {
  const partOf = new Map(indicators.map(({ id, pillar }) => [id, pillar]));
  return pillars.flatMap(({ id, cards = [] }, at) => {
    const path = ['pillars', at, 'cards'];
    const foreign = cards.flatMap((card, index) => {
      const pillar = partOf.get(card);
      if (pillar === undefined || pillar === id) return [];
      const expected = { zh: `板块“${id}”的指标`, en: `an indicator of “${id}”` };
      return [problem('doesNotFit', jsonPath([...path, index]), expected, `${card} (${pillar ?? '–'})`)];
    });
    return [...foreign, ...repeated(path, cards)];
  });
}

/** A place in an order is 1 or more, and whole: a ladder has no rung at 0 or 2.5. */
function rankProblems(indicator: Indicator, at: number): Problem[] {
  const { kind, actual } = indicator;
  if (kind !== 'rank' || (Number.isInteger(actual.value) && actual.value >= 1)) return [];
  const expected = { zh: '从1起的整数', en: 'a whole number from 1' };
  const path = jsonPath(['indicators', at, 'actual', 'value']);
  return [problem('doesNotFit', path, expected, String(actual.value))];
}

/** What an indicator says of itself in two places. */
function indicatorProblems(indicator: Indicator, at: number): Problem[] {
  if (!('progress' in indicator) || !indicator.progress) return [];
  const { target, completion, period } = indicator.progress;
  const path = jsonPath(['indicators', at, 'progress']);
  const problems: Problem[] = [];
  if ('missing' in target && 'missing' in completion) {
    const expected = {
      zh: '报告列出的目标或完成率',
      en: 'a target or a completion rate that the report states',
    };
    problems.push(problem('doesNotFit', path, expected, { zh: '两项都没有', en: 'neither' }));
  }
  if ('unit' in target && target.unit !== indicator.actual.unit) {
    problems.push(problem('doesNotFit', `${path}.target.unit`, indicator.actual.unit, target.unit));
  }
  if ('unit' in completion && completion.unit !== '%') {
    problems.push(problem('doesNotFit', `${path}.completion.unit`, '%', completion.unit));
  }
  if (period && period.to < period.from) {
    const expected = { zh: `不早于 ${period.from}`, en: `${period.from} or later` };
    problems.push(problem('doesNotFit', `${path}.period.to`, expected, period.to));
  }
  return problems;
}

export function referenceProblems(report: Report): Problem[] {
  const { indicators, projects, pillars, sectors, places } = report;
  const sectorReferences = [
    ...indicators.map(({ sector }, at): Reference => [['indicators', at, 'sector'], sector]),
    ...projects.map(({ sector }, at): Reference => [['projects', at, 'sector'], sector]),
  ];
  const placeReferences = projects.map(({ place }, at): Reference => [['projects', at, 'place'], place]);
  return [
    // One name space: a link names a figure by the id of an indicator or a project.
    ...duplicates(['indicators', indicators], ['projects', projects]),
    ...duplicates(['pillars', pillars]),
    ...duplicates(['sectors', sectors]),
    ...duplicates(['places', places]),
    ...duplicates(['wordings', report.wordings]),
    ...duplicates(['announcements', report.announcements]),
    ...duplicates(['claims', report.claims]),
    ...duplicates(['sums', report.sums]),
    ...duplicates(['terms', report.terms ?? []]),
    ...duplicateCharts(report),
    ...unknown(pillars, { zh: '报告的一个板块', en: 'a pillar of the report' }, pillarReferences(report)),
    ...unknown(sectors, { zh: '报告的一个领域', en: 'a sector of the report' }, sectorReferences),
    ...unknown(places, { zh: '报告的一个地点', en: 'a place of the report' }, placeReferences),
    ...unknown(indicators, { zh: '报告的一项指标', en: 'an indicator of the report' }, [
      ...indicatorReferences(report),
      ...projectIndicatorReferences(report),
    ]),
    ...unknown(projects, { zh: '报告的一个项目', en: 'a project of the report' }, projectReferences(report)),
    ...unknown(
      [...indicators, ...projects],
      { zh: '报告的一项指标或一个项目', en: 'an indicator or a project of the report' },
      (report.unconfirmed ?? []).map((id, at): Reference => [['unconfirmed', at], id]),
    ),
    ...wholeProblems(report),
    ...problemsOfEach(projects, ({ indicators: measuring = [] }, at) =>
      repeated(['projects', at, 'indicators'], measuring),
    ),
    ...repeated(['keyFigures'], report.keyFigures),
    ...cardProblems(report),
    ...problemsOfEach(indicators, rankProblems),
    ...changeProblems(indicators),
    ...problemsOfEach(indicators, indicatorProblems),
    ...chartProblems(report),
  ];
}
