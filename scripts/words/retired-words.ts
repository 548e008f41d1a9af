/** Words that no reader is to meet again, each with what is said instead and why. Their heirs: src/report/language/terms.ts. */
import type { Language } from '../../src/report/language/vocabulary.ts';

export interface RetiredWord {
  readonly language: Language;
  readonly word: string;
  /** Where it is to be found, if not simply by the word. */
  readonly pattern: RegExp;
  readonly instead: string;
  readonly why: string;
}

type Row = readonly [word: string, instead: string, why: string, pattern?: RegExp];

const CHINESE: readonly Row[] = [
  ['本站', '据报告计算；本网站', '在人大机关的网站上，“本站”就是该机关；文件和幻灯片也没有“站”'],
  ['查问', '查询', '查问有审查、追问之意'],
  ['所印', '原文写法、报告所载', '译语痕迹'],
  ['实绩', '实际完成', '一事一词；报告和统计中说“完成”'],
  ['基数', '分母', '统计中的基数多指上年同期数'],
  ['加总', '分项之和与合计', '口语；相符与否说的是分项之和与合计数'],
  ['截止日期', '统计截至日期', '截止日期是最后期限，与目标期限相混'],
  ['报告机构', '发布机关', '一事一词'],
  ['届次会议', '提出议案的会议', '一事一词，见报告类别用词'],
  ['议案所在会议', '提出议案的会议', '议案不“在”会议里'],
  ['排位', '位次、排名', '一事一词'],
  ['比例尺', '刻度', '比例尺是地图用语'],
  ['自零起', '从0起', '译语痕迹'],
  ['原演示', '默认演示', '一事一词', /原演示|自带的演示|报告原来的演示/],
  ['板块之外', '板块以外', '一事一词'],
  ['核对所见', '核对提示', '一事一词', /核对所[得见]|核对发现/],
  ['着落', '未收录', '口语'],
  ['读数', '指标值', '译语痕迹', /(?<![阅宣朗])读数|读不成/],
  ['阶段怎么定', '阶段划分说明', '口语'],
  ['点数目', '点击项数', '口语'],
  ['报告原话', '报告表述', '口语'],
  ['丢弃', '删除', '本机保存的内容是删除或保留'],
  ['序时 91.5%', '序时进度 91.5%', '序时进度不可拆', /序时(?!进度)/],
  ['慢于', '滞后于', '一事一词'],
  ['未达目标', '尚未达到目标', '“未达目标”是最后的结论'],
  ['［］', '〔〕', '标记只用一种括号', /[［］]/],
  ['只有表述', '以文字表述，未列数据', '读来像说“空话”'],
  ['没有说清', '未写明', '口语、语气过重'],
  ['前后不一', '前后表述不一致', '语气过重'],
  ['看出处', '查看出处', '一事一词', /(?<!查)看(?:数字的)?出处/],
  ['标识', '编号', '计算机用语；一事一词'],
  ['计划行动', '行动计划', '通行的名称'],
  ['运行（阶段名）', '投用', '道路、水闸投入使用，不说运行', /完成或运行/],
  ['向常委会汇报日期', '向常委会汇报办理情况', '日期要说明是何事的日期'],
];

const ENGLISH: readonly Row[] = [
  ['grounds', 'source', 'a calque of 据', /\bgrounds\b/i],
  ['audit', 'cross-check', 'in China an audit is 审计, a statutory act', /\baudit(?:s|ed)?\b/i],
  ['token', 'wording in the report, quoted words', 'a word of programmers', /\btokens?\b/i],
  ['reading', 'actual, figure', 'not the word for a value', /\breadings?\b(?! (?:it|them|the|time)\b)/i],
  ['base (of a rate)', 'denominator', 'one word for one thing', /\bbases?\b(?! (?:on|stations?)\b)/i],
  ['unstated', 'not stated', 'one word for one thing', /\bunstated\b/i],
  ['no stage stated', 'stage not stated', 'one word for one thing', /\bno (?:stated stage|stage stated)\b/i],
  ['English units', 'English number words', 'English units are miles and pounds', /\bEnglish units\b/i],
  ['what became of', 'status', 'stiff', /\bwhat became of\b/i],
  ['throw away', 'discard', 'stiff', /\bthr[oe]wn? (?:it )?away\b/i],
  [
    'stands at, how it stands',
    'is, has reached',
    'a calque',
    /\bstands? (?:at|apart|so)\b|\bhow it stands\b|\bfigures stand\b/i,
  ],
  ['comes out (of a sum)', 'adds up', 'not said of totals', /\b(?:comes?|came) out\b/i],
  ['sums hold', 'totals add up', 'stiff', /\bsums? (?:that )?holds?\b/i],
  ['worked out so', 'worked out as follows', 'stiff', /\bworked out so\b/i],
  [
    'a completion',
    'a completion rate',
    'completion alone is not a number',
    /\b(?:a|no|1|the|nor a|without) completion\b(?! rate)|\bcompletions\b/i,
  ],
  ['mend', 'correct', 'figures and files are corrected', /\bmend(?:s|ed|ing)?\b/i],
  ['take off, take out', 'remove', 'one word for one thing', /\btake (?:\S+ )?(?:off|out)\b|\btaken out\b/i],
  ['done again', 'redone', 'the usual word of editors', /\bdone again\b/i],
  ['keep it no longer', 'remove from this device', 'stiff', /\bkeep it no longer\b/i],
  ['leave out (a slide)', 'hide', 'the usual word of presentations', /\b(?:leave|left) out\b/i],
  ['pins, pinned', 'entries', 'one word for one thing', /\bpin(?:s|ned|ning)?\b/i],
  ['keys of the talk', 'keyboard shortcuts', 'the usual word', /\bkeys of\b/i],
  ['talk', 'presentation', 'one word for one thing', /\btalk\b/i],
  ['deck', 'presentation, slides', 'one word for one thing', /(?<!--|youju-|\.)\bdecks?\b/i],
  ['a stick pulled out', 'a removed USB drive', 'not the word', /\bstick\b/i],
  ['hash', 'checksum', 'a word of programmers', /\bhash(?:es)?\b/i],
  ['council', 'people’s congress', 'a council is another body', /\bcouncil(?:'s|’s|s)?\b/i],
  ['places held', 'ranks', 'place is a location', /\bplaces held\b|\bplace in the province\b/i],
  ['origin', 'basis', 'one word for one thing', /\borigins?\b/i],
  ['standing (of an indicator)', 'status', 'one word for one thing', /\bstanding\b(?! committee)/i],
  ['that the report prints', 'in the report', 'a calque', /\bthe report prints\b/i],
  ['edition of one file', 'single-file version', 'an edition is of a book', /\bedition\b/i],
  ['column’s head', 'column heading', 'the usual word', /\bcolumn[’']s head\b/i],
  ['guess', 'assume', 'too blunt of an official text', /\bguess(?:es|ed)?\b/i],
  ['the code did not arrive', 'could not be loaded', 'stiff', /\bdid not arrive\b/i],
  [
    'printed',
    'in the report',
    'what is on screen is not printed',
    /\b(?:as|is|are|was|were|not) printed\b(?! (?:on|with|from)\b)/i,
  ],
  ['bound', 'qualifier, limit', 'a word of mathematicians', /(?<!`)\bbounds?\b(?!`)/i],
  ['part of (a column)', 'component of', 'a part is of the text', /^Part of$/],
  ['making it', 'preparing', 'stiff', /\bmaking (?:it|the)\b/i],
];

const found = (language: Language, rows: readonly Row[]): RetiredWord[] =>
  rows.map(([word, instead, why, pattern]) => ({
    language,
    word,
    instead,
    why,
    pattern: pattern ?? new RegExp(word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
  }));

export const RETIRED_WORDS: readonly RetiredWord[] = [...found('zh', CHINESE), ...found('en', ENGLISH)];

/** The retired words in a text of one language, with a little of what stands about each. */
export function retiredIn(text: string, language: Language): string[] {
  return RETIRED_WORDS.filter((entry) => entry.language === language).flatMap(
    ({ word, instead, pattern }) => {
      const at = pattern.exec(text);
      if (!at) return [];
      const about = text.slice(Math.max(0, at.index - 20), at.index + at[0].length + 20);
      return [`“${word}” (say ${instead}): …${about}…`];
    },
  );
}
