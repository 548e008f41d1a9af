/** An indicator of every kind. */
import type { Figure, Indicator, Text } from '../dataset/schema.ts';
import { figure, place, text } from './made-up-text.ts';

const year = { from: '2030-01-01', to: '2030-12-31' };
const undated = { missing: 'noDateStated' } as const;

function entry(id: string, name: Text, unitName: Text, actual: Figure) {
  return { id, pillar: 'industry', sector: 'trade', name, unitName, actual, asOf: undated };
}

/** One thing at the end of three years. */
function clinics(id: string, token: string, value: number, day: string) {
  const date = `${day.slice(0, 4)}-12-31`;
  return {
    ...entry(id, text('卫生站', 'Clinics'), text('所', 'clinics'), figure(token, value, '所')),
    pillar: null,
    asOf: { ...place(day), date },
  };
}

const yuan = text('元', 'CNY');
const percent = text('%', '%');

export const madeUpIndicators: Indicator[] = [
  {
    ...entry('total', text('总投资', 'Total investment'), yuan, figure('500.5亿元', 50_050_000_000, '元')),
    kind: 'amount',
    progress: null,
  },
  {
    ...entry('spending', text('完成投资', 'Investment done'), yuan, figure('80.4亿元', 8_040_000_000, '元')),
    kind: 'amount',
    asOf: { ...place('截至9月底'), date: '2030-09-30' },
    progress: {
      against: 'task',
      name: text('年度任务', 'the year’s task'),
      target: { missing: 'noTargetStated' },
      completion: figure('80.4%', 80.4, '%'),
      period: year,
    },
  },
  {
    ...entry(
      'chargers',
      text('充电站', 'Charging points'),
      text('座', 'points'),
      figure('1200座', 1200, '座'),
    ),
    kind: 'count',
    progress: {
      against: 'target',
      name: text('年度目标', 'the year’s target'),
      target: figure('1000座', 1000, '座'),
      completion: { missing: 'noCompletionStated' },
      period: year,
    },
  },
  {
    ...entry(
      'training',
      text('培训经费', 'Training'),
      yuan,
      figure('近3000万元', 30_000_000, '元', 'nearly'),
    ),
    kind: 'amount',
    progress: null,
  },
  {
    ...entry(
      'firms',
      text('备案企业', 'Firms on record'),
      text('家', 'firms'),
      figure('200余家', 200, '家', 'over'),
    ),
    kind: 'count',
    progress: null,
  },
  {
    ...entry(
      'place-firms',
      text('企业数位次', 'Rank by firms'),
      text('位', 'rank'),
      figure('第2位', 2, '位'),
    ),
    kind: 'rank',
    scope: text('全省', 'the province'),
    among: figure('14个', 14, '个'),
  },
  {
    ...entry(
      'place-exports',
      text('出口位次', 'Rank by exports'),
      text('位', 'rank'),
      figure('第3位', 3, '位'),
    ),
    kind: 'rank',
    scope: text('全省', 'the province'),
    among: { missing: 'noScopeSizeStated' },
  },
  {
    ...entry('exports', text('出口增长', 'Growth of exports'), percent, figure('8.5%', 8.5, '%')),
    kind: 'growth',
    denominator: { missing: 'noDenominatorStated' },
  },
  {
    ...entry('settled', text('办结率', 'Share settled'), percent, figure('99%', 99, '%')),
    kind: 'rate',
    denominator: text('受理事项', 'matters taken up'),
  },
  {
    ...entry('green', text('绿地占比', 'Share of green'), percent, figure('40%', 40, '%')),
    kind: 'share',
    denominator: text('建成区', 'the built-up area'),
  },
  {
    ...entry(
      'opening',
      text('开办时间', 'Time to open'),
      text('个工作日', 'working days'),
      figure('2个工作日', 2, '工作日'),
    ),
    kind: 'duration',
    progress: null,
  },
  {
    ...entry(
      'people',
      text('人数', 'People'),
      text('人', 'people'),
      figure('突破万人', 10_000, '人', 'over'),
    ),
    kind: 'milestone',
  },
  {
    ...entry('pipes', text('引水管线', 'Water mains'), text('米', 'metres'), figure('3.5万米', 35_000, '米')),
    kind: 'measure',
    pillar: 'water',
    sector: 'supply',
    cumulative: true,
    progress: null,
  },
  {
    ...entry(
      'movers',
      text('联名人数条件', 'Signatories required'),
      text('人', 'people'),
      figure('五人以上', 5, '人', 'atLeast'),
    ),
    kind: 'threshold',
    pillar: null,
  },
  {
    ...entry(
      'zones',
      text('全国试验区', 'Zones in the country'),
      text('个', 'zones'),
      figure('11个', 11, '个'),
    ),
    kind: 'context',
    pillar: 'water',
    sector: 'supply',
  },
  {
    ...entry('received', text('收到建议', 'Suggestions'), text('件', 'suggestions'), figure('9件', 9, '件')),
    kind: 'count',
    pillar: null,
    progress: null,
  },
  {
    ...entry('closed', text('办结建议', 'Settled'), text('件', 'suggestions'), figure('7件', 7, '件')),
    kind: 'count',
    pillar: null,
    progress: null,
  },
  {
    ...entry('imports', text('进口降幅', 'Fall of imports'), percent, figure('3.2%', 3.2, '%')),
    kind: 'growth',
    pillar: null,
    fall: true,
    denominator: text('上年', 'the year before'),
  },
  {
    ...clinics('clinics-2028', '12所', 12, '2028年底'),
    kind: 'count',
    progress: null,
  },
  {
    ...clinics('clinics-2029', '18所', 18, '2029年底'),
    kind: 'count',
    earlier: 'clinics-2028',
    progress: null,
  },
  {
    ...clinics('clinics', '25所', 25, '2030年底'),
    kind: 'count',
    earlier: 'clinics-2029',
    progress: null,
  },
];
