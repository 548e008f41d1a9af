/** A report of a city that does not exist, holding every kind of entry; for tests. */

import type { Indicator, Project, Report, Text } from '../dataset/schema.ts';
import { SCHEMA_VERSION } from '../dataset/version.ts';
import { madeUpIndicators } from './made-up-indicators.ts';
import { figure, madeUpText, place, text } from './made-up-text.ts';

function project(id: string, name: Text, change: Partial<Project>): Project {
  return {
    id,
    pillar: 'water',
    sector: 'supply',
    type: 'project',
    name,
    mention: place('东湖水厂'),
    place: { missing: 'noPlaceStated' },
    stage: { missing: 'noStageStated' },
    status: { zh: '开工', en: 'begun', locator: null },
    figures: [],
    ...change,
  };
}

const projects: Project[] = [
  project('east-lake-works', text('东湖水厂', 'East Lake Waterworks'), {
    type: 'facility',
    place: 'east',
    stage: 'operating',
    status: { ...text('建成投用', 'built and in use'), locator: place('建成投用') },
    figures: [
      {
        ...figure('6万吨', 60_000, '吨'),
        name: text('日处理能力', 'Capacity a day'),
        unitName: text('吨', 'tonnes'),
        kind: 'capacity',
      },
    ],
  }),
  project('west-hill-tunnel', text('西山隧道', 'West Hill Tunnel'), {
    sector: 'roads',
    place: 'west',
    stage: 'construction',
    mention: place('西山隧道'),
  }),
  project('south-ferry-bridge', text('南渡桥', 'South Ferry Bridge'), {
    sector: 'roads',
    stage: 'design',
    mention: place('南渡桥'),
  }),
  project('mains', text('引水管网', 'Water mains'), {
    type: 'programme',
    stage: 'ongoing',
    mention: place('引水管网'),
    indicators: ['pipes'],
  }),
  project('north-main', text('北干管', 'North Main'), {
    stage: 'construction',
    mention: place('北干管'),
    partOf: 'mains',
  }),
  project('clean-water-drive', text('“清水”行动', 'Clean Water drive'), {
    type: 'measure',
    stage: 'ongoing',
    mention: place('“清水”行动'),
  }),
  project('opening-the-lake', text('《开湖计划》', 'Opening the Lake'), {
    pillar: null,
    type: 'plan',
    mention: place('《开湖计划》'),
  }),
];

const report: Report = {
  format: 'youju-report',
  version: SCHEMA_VERSION,
  id: 'yunze-2030',
  title: text('云泽市2030年报告', 'Yunze’s report of 2030'),
  fullTitle: text('云泽市2030年建设情况的报告', 'Report on Yunze in 2030'),
  place: text('云泽市', 'Yunze'),
  body: text('云泽市人大常委会', 'Standing Committee of Yunze'),
  session: text('第一次会议', 'First Session'),
  reported: { ...place('2030年12月20日'), date: '2030-12-20' },
  year: 2030,
  source: { file: 'yunze-2030.txt', sha256: '0'.repeat(64), length: madeUpText.length },
  keyFigures: ['spending', 'chargers'],
  pillars: [
    {
      id: 'industry',
      ordinal: 1,
      name: text('产业', 'Industry'),
      heading: place('产业加快发展'),
      finding: text('投资完成 {spending.completion}', 'Investment at {spending.completion}'),
      lead: text('共完成 {spending}', '{spending} done'),
      charts: [
        {
          id: 'progress',
          type: 'bullet',
          title: text('进度', 'Progress'),
          indicators: ['spending', 'chargers'],
        },
        {
          id: 'inside',
          type: 'nested',
          title: text('总投资', 'The total'),
          whole: 'total',
          part: 'spending',
        },
        {
          id: 'ladder',
          type: 'ranks',
          title: text('位次', 'Ranks'),
          indicators: ['place-firms', 'place-exports'],
        },
        {
          id: 'road',
          type: 'steps',
          title: text('从培训到备案', 'To the record'),
          indicators: ['chargers', 'firms'],
        },
      ],
    },
    {
      id: 'water',
      ordinal: 2,
      name: text('水网', 'Water'),
      heading: place('水网加快建设'),
      finding: text('引水管线 {pipes}', '{pipes} of mains'),
      lead: text('建议办结 {closed}', '{closed} settled'),
      charts: [
        { id: 'each', type: 'units', title: text('项目', 'Projects') },
        {
          id: 'side',
          type: 'parts',
          title: text('建议', 'Suggestions'),
          indicators: ['received', 'closed'],
        },
        {
          id: 'pace-of-trade',
          type: 'growth',
          title: text('进出口', 'Trade'),
          indicators: ['imports', 'exports'],
        },
        {
          id: 'more-clinics',
          type: 'change',
          title: text('卫生站增加', 'More clinics'),
          indicators: ['clinics', 'clinics-2029'],
        },
        {
          id: 'clinics-by-year',
          type: 'series',
          title: text('历年卫生站', 'Clinics by year'),
          indicators: ['clinics-2028', 'clinics-2029', 'clinics'],
        },
      ],
    },
  ],
  sectors: [
    { id: 'trade', name: text('商贸', 'Trade') },
    { id: 'supply', name: text('供水', 'Water supply') },
    { id: 'roads', name: text('道路', 'Roads') },
  ],
  places: [
    { id: 'east', name: text('东区', 'East District') },
    { id: 'west', name: text('西区', 'West District') },
  ],
  indicators: madeUpIndicators,
  projects,
  notFigures: [{ ...place('2030年'), reason: 'date' }],
  wordings: [
    {
      id: 'plan-title',
      about: text('计划名称', 'The plan’s title'),
      versions: [place('《开湖计划》'), place('《开湖方案》')],
    },
  ],
  announcements: [
    {
      id: 'field-industry',
      name: text('产业发展', 'Industry'),
      locator: place('产业发展'),
      reportedIn: ['industry'],
    },
    {
      id: 'field-water',
      name: text('水网建设', 'Water'),
      locator: place('水网建设'),
      reportedIn: ['water'],
    },
    { id: 'field-culture', name: text('文化保护', 'Culture'), locator: place('文化保护'), reportedIn: [] },
  ],
  claims: [
    {
      id: 'clean',
      pillar: 'water',
      name: text('水质改善', 'Cleaner water'),
      locator: place('水质全面改善'),
    },
  ],
  sums: [
    {
      id: 'suggestions',
      name: text('建议', 'Suggestions'),
      whole: 'received',
      parts: ['closed', figure('2件', 2, '件')],
    },
  ],
};

/** A fresh copy each time: a test may change it. */
export function madeUpReport(): Report {
  return structuredClone(report);
}

type OfKind<Kind, Any = Indicator> = Any extends { kind: infer Kinds }
  ? Kind extends Kinds
    ? Any
    : never
  : never;

/** An indicator of the made-up report by its id, of the kind asked for. */
export function indicatorOf<Kind extends Indicator['kind']>(
  report: Report,
  id: string,
  kind: Kind,
): OfKind<Kind> {
  const found = report.indicators.find((indicator) => indicator.id === id);
  if (found?.kind !== kind) throw new Error(`The made-up report has no ${kind} ${id}`);
  return found as OfKind<Kind>;
}
