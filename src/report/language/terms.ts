/**
 * One word for one thing: what the product calls its concepts, in both languages. Screen, slides, paper and files take
 * the word from here; docs/words.md lists them. English stands as within a sentence; {@link headings} open one.
 */
import { openingWords } from './capitalised.ts';

type Term = Readonly<Record<'zh' | 'en', string>>;

export const terms = {
  motto: { zh: '字字有据', en: 'every figure traced to its source' },
  quoted: { zh: '报告原文', en: 'quoted' },
  computed: { zh: '据报告计算', en: 'computed' },
  basis: { zh: '依据', en: 'basis' },
  source: { zh: '出处', en: 'source' },
  showSource: { zh: '查看出处', en: 'show source' },
  sourceLine: { zh: '来源', en: 'source' },
  locator: { zh: '原文位置', en: 'position in the text' },
  asPrinted: { zh: '原文写法', en: 'as in the report' },
  checksum: { zh: '原文校验值', en: 'checksum of the text' },
  part: { zh: '部分', en: 'part' },
  indicator: { zh: '指标', en: 'indicator' },
  figure: { zh: '数字', en: 'figure' },
  project: { zh: '项目', en: 'project' },
  pillar: { zh: '板块', en: 'pillar' },
  outsidePillars: { zh: '板块以外', en: 'outside the pillars' },
  sector: { zh: '领域', en: 'sector' },
  location: { zh: '地点', en: 'location' },
  stage: { zh: '阶段', en: 'stage' },
  status: { zh: '状态', en: 'status' },
  actual: { zh: '实际完成', en: 'actual' },
  target: { zh: '目标', en: 'target' },
  completion: { zh: '完成率', en: 'completion rate' },
  denominator: { zh: '分母', en: 'denominator' },
  pace: { zh: '序时进度', en: 'pace' },
  asOf: { zh: '统计截至日期', en: 'as of' },
  rank: { zh: '位次', en: 'rank' },
  summarised: { zh: '概括', en: 'summarised' },
  numberRanked: { zh: '参加排名的总数', en: 'number ranked' },
  arithmetic: { zh: '算式', en: 'arithmetic' },
  crossChecks: { zh: '核对提示', en: 'cross-check notes' },
  colophon: { zh: '出处与核对', en: 'sources and cross-checks' },
  conventions: { zh: '凡例', en: 'conventions' },
  dataset: { zh: '数据集', en: 'dataset' },
  draft: { zh: '草稿', en: 'draft' },
  issuedBy: { zh: '发布机关', en: 'issued by' },
  presentation: { zh: '演示', en: 'presentation' },
  present: { zh: '演示', en: 'present' },
  slide: { zh: '页', en: 'slide' },
  defaultSlides: { zh: '默认演示', en: 'default slides' },
  arrange: { zh: '编排', en: 'arrange' },
  hide: { zh: '不放映', en: 'hide' },
  lookUp: { zh: '查询', en: 'look up' },
  questionSheet: { zh: '提问单', en: 'question sheet' },
  entry: { zh: '条目', en: 'entry' },
  thisDevice: { zh: '本机', en: 'this device' },
} as const satisfies Record<string, Term>;

type TermKey = keyof typeof terms;

/** The same words as they open a line, a column or a button. */
export const headings = openingWords<TermKey>(terms);

/** What holds wherever figures are shown: on the page, on paper, on slides and in files. */
export const statement: Term = {
  zh: '本材料据报告整理。数字以报告原文为准；据报告计算的数字供参考。',
  en: 'Compiled from the report. The report’s own text prevails; computed figures are for reference.',
};
