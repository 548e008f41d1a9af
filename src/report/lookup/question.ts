/** What a spoken question asks for: the words that name something, and what is to be known of it. */

import { decimalNumber } from '../numbers/decimal.ts';
import { parseNumeral } from '../numbers/numeral.ts';
import type { StageKey } from '../projects/stage.ts';
import { fold } from '../search/search.ts';

/** What of a thing is asked for. */
export interface Asked {
  /** 几天, 多少钱, 排第几, 比例. */
  readonly measure: 'duration' | 'amount' | 'rank' | 'share' | null;
  /** The measure word beside 多少 or 几: 家, 户. */
  readonly counted: string | null;
  /** 排名第3, 第四, rank 3. */
  readonly rank: number | null;
  /** 最高, 最低. */
  readonly extreme: 'most' | 'least' | null;
  /** 没有达到目标的, 滞后的; 完成目标的, 超额的. */
  readonly standing: 'behind' | 'reached' | null;
  /** 还没开工的, 在建的. */
  readonly stages: readonly StageKey[];
  /** Cross-check notes: 前后不一致的, 没有写明的, 合计对不对, or all of them. */
  readonly notes: 'inconsistent' | 'unstated' | 'sums' | 'all' | null;
  /** 是什么意思. */
  readonly meaning: boolean;
}

export interface Question {
  /** The question as it is typed. */
  readonly text: string;
  /** The words that name something: without those that only ask, without 项目 and the like, without 的. May be empty. */
  readonly contents: readonly string[];
  /** The same without a verb that people ask with (建, 完成), and without what names a stage. */
  readonly fewer: readonly string[];
  readonly asked: Asked;
}

/** `found` is taken out of the question before what it names is looked for. */
interface Sign<Meaning> {
  readonly found: RegExp;
  readonly meaning: Meaning;
}

const MEASURE_WORDS = '家个项座条台辆所户件人位套种处公里吨亩';

const MEASURES: readonly Sign<NonNullable<Asked['measure']>>[] = [
  {
    found:
      /(?:需要|要|用)?(?:几天|几个工作日|多少天|多少个工作日|多长时间|多久)|how long|how many (?:working )?days/g,
    meaning: 'duration',
  },
  {
    found:
      /(?:一共|总共|共)?(?:花|用|投|投入|投资|拿出)?了?多少(?:钱|资金|万元|亿元|元)|how much(?: money)?(?: is| was| has been)?(?: spent| invested)?/g,
    meaning: 'amount',
  },
  {
    found:
      /(?:全省|全国|省内|全市)?(?:排名|排位|排|居|列|位居|位列)?(?:在)?第几[位名]?|(?:排名|名次|位次)(?:是多少|多少|如何|怎么样)?|what rank|which rank|where .*\brank(?:ed|s)?\b|\brank(?:ed|s)?\b/g,
    meaning: 'rank',
  },
  {
    found: /(?:比例|占比|比率|百分之几|百分比)(?:是多少|多少|有多高)?|what (?:share|percentage)(?: of)?/g,
    meaning: 'share',
  },
];

/** 第3, 第四位, 排名第3名, rank 3, 3rd: a rank by its number. */
const RANK =
  /(?:(?:排名|排位|排|名次|位次|居|列)(?:在)?第?|第)\s*([0-9]{1,3}|[一二三四五六七八九十]{1,3})(?![0-9一二三四五六七八九十批届次期部章个条产])[位名]?|\brank(?:ed)?\s*(?:no\.?|number)?\s*([0-9]{1,3})\b|\b([0-9]{1,3})(?:st|nd|rd|th)\b/;

const EXTREMES: readonly Sign<NonNullable<Asked['extreme']>>[] = [
  { found: /最(?:高|多|大|快|好|长)|\b(?:highest|most|largest|biggest|best|fastest)\b/g, meaning: 'most' },
  { found: /最(?:低|少|小|慢|差|短)|\b(?:lowest|least|smallest|worst|slowest)\b/g, meaning: 'least' },
];

const STANDINGS: readonly Sign<NonNullable<Asked['standing']>>[] = [
  {
    found:
      /(?:还|尚|仍)?(?:没有|没|未能|未|不)(?:能)?(?:完成|达到|达成|达标|实现|赶上)(?:年度|全年)?(?:目标|任务|计划|进度|序时进度)?|(?:没|未|不)达标|落后|滞后|拖(?:了)?后腿|(?:进度)(?:偏)?慢|\bbehind(?: (?:pace|schedule|target|plan))?\b|\bnot (?:yet )?(?:met|reached|finished|completed|done)\b|\bmissed\b|\bunfinished\b/g,
    meaning: 'behind',
  },
  {
    found:
      /(?:已经|已)?(?:超额完成|完成了?目标|完成了?任务|达到了?目标|达标|超过目标|超目标)|\b(?:target (?:met|reached|exceeded)|on target|reached (?:the|its|their) targets?|exceeded)\b/g,
    meaning: 'reached',
  },
];

const NOT_BEGUN: readonly StageKey[] = ['planned', 'design', 'approval'];
const STAGE_SIGNS: readonly Sign<readonly StageKey[]>[] = [
  {
    found: /(?:还|尚)?(?:没有|没|未)(?:动工|开工|开建|开始建设)|\bnot (?:yet )?(?:started|begun)\b/g,
    meaning: NOT_BEGUN,
  },
  { found: /前期(?:工作|阶段)?/g, meaning: NOT_BEGUN },
  {
    found:
      /正在(?:建设|施工)|在建|建设中|施工中|开工了|已开工|\bunder (?:construction|way)\b|\bbeing built\b/g,
    meaning: ['construction'],
  },
  {
    found: /(?:已经|已)?(?:完工|竣工|建成|建好|完成)了?|\b(?:completed|finished)\b/g,
    meaning: ['completed', 'operating'],
  },
  {
    found:
      /(?:已经|已)?(?:投用|投入使用|投入运行|投入运营|运行|运营|启用)了?|\b(?:in (?:operation|use)|operating)\b/g,
    meaning: ['operating'],
  },
  {
    found: /(?:没有|没|未)(?:说|写|说明|注明)(?:明)?(?:的)?阶段|stage not stated/g,
    meaning: ['noStageStated'],
  },
];

const NOTE_SIGNS: readonly Sign<NonNullable<Asked['notes']>>[] = [
  {
    found:
      /(?:合计|总数|总和|加起来)(?:数)?(?:是否|是不是)?(?:对不对|对不上|对得上|对吗|正确|相符|不符|不对)|\b(?:totals?|sums?) (?:that )?(?:do not |don't |does not )?add up\b|\badds? up\b/g,
    meaning: 'sums',
  },
  {
    found:
      /(?:自相|互相|前后)?矛盾|(?:前后)?(?:表述|说法|写法|口径|名称)?(?:不一致|不相符|不符|对不上)|前后(?:表述|说法|写法|口径)?(?:不一|不同)|\b(?:inconsisten(?:t|cy|cies)|contradict(?:s|ions?|ory)?|disagree(?:s|ments?)?|(?:do|does) not agree|worded in (?:two|several) ways)\b/g,
    meaning: 'inconsistent',
  },
  {
    found:
      /(?:没有|没|未)(?:写明|说明|注明|列明|标明|写清楚?|说清楚?|讲清楚?|交代(?:清楚)?)(?:的)?|\b(?:not (?:stated|explained)|unstated|left open)\b/g,
    meaning: 'unstated',
  },
  {
    found:
      /核对(?:提示|结果|情况|发现)|(?:存疑|疑点)|\b(?:cross checks?|audit) notes?\b|\bcross checks?\b|\bcross-checks?\b/g,
    meaning: 'all',
  },
];

const MEANING =
  /(?:是|有)?(?:什么意思|啥意思|何意|何义)|的?(?:含义|定义|意思)(?:是什么)?|(?:是)?指(?:的是)?什么|(?:是)?(?:怎么|怎样|如何)(?:计算|算)(?:出来)?的?|\bwhat do(?:es)? (?=.*\bmean\b)|\bmean(?:s|ing(?: of)?)?\b|\bdefinition(?: of)?\b/g;

const ENGLISH_ASKING =
  /(?<![a-z])(?:how (?:many|much|long|far)|what|which|where|when|who|is|are|was|were|do|does|did|has|have|had|been|there|the|an?|of|in|for|please|tell me|about|show(?: me)?|list|all)(?![a-z])/g;

const CHINESE_ASKING =
  /请问|请介绍(?:一下)?|介绍一下|说一?下|看一?下|查一?下|有没有|(?:一共|总共|共)?有?了?(?:多少|几(?=[家个项座条台辆所户件人位套种处]))[家个项座条台辆所户件人位套种处]?|谁|(?:是|有)?(?:哪些|哪个|哪几[个项家]?|什么|怎么样|怎样|如何)(?:了)?|(?:我|全|本)市(?=有|目前|现在)|目前|现在|(?:到|在)哪(?:一|个)?(?:步|个?阶段|里)了?|(?:进展|进度|情况)(?=\s|$)|[吗呢了]/g;

/** A run of marks is tried from its beginning alone; a point or a comma within a number stays. */
const MARKS =
  /[?!;:"'“”‘’()[\]{}<>《》〈〉「」『』【】〔〕。，、；：？！…·•~～]+|(?<![0-9])[.,]+|[.,]+(?![0-9])/g;

/** Only at an end: in the middle they are parts of names (国有企业, 国家级). */
const ENDS = /(?<=^|\s)[有是的](?=\S{2})|(?<=\S)[有是的](?=\s|$)/g;

/** Asked beside a name, but not always printed beside it: 投资完成, 基站建成. */
const DONE = /(?<=\S{2})(建成|建|完成|达到|实现|改造|花|用|拿)(?=\s|$)/g;

/** What every question may add to a name: 水利项目, 交通领域的工程. */
const GENERIC =
  /(?:方面|领域|板块|部分)?的?(?:项目|工程|指标|数字|数据|情况)(?=\s|$)|(?:方面|领域|板块|部分)(?=\s|$)|\b(?:projects?|figures?|indicators?|works)\b/g;

/** What is left of a question that names nothing. */
const PARTICLES = /^[的了是有得地都还\s]*$/;

function tidy(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return PARTICLES.test(words) ? '' : words;
}

function without(text: string, ...found: readonly RegExp[]): string {
  return tidy(found.reduce((rest, each) => rest.replace(each, ' '), text));
}

function meant<Meaning>(text: string, signs: readonly Sign<Meaning>[]): Sign<Meaning> | null {
  return signs.find(({ found }) => text.search(found) >= 0) ?? null;
}

function rankNumber(text: string): number | null {
  const [, ...digits] = RANK.exec(text) ?? [];
  const numeral = digits.find((each) => each !== undefined);
  const value = numeral === undefined ? null : parseNumeral(numeral);
  return value === null ? null : decimalNumber(value);
}

/** “我市有多少家上市企业？” asks for 上市企业 and counts 家. */
export function readQuestion(question: string): Question {
  const text = tidy(fold(question.replace(/\p{Cf}/gu, '')).replace(MARKS, ' '));
  const rank = rankNumber(text);
  const measure = meant(text, MEASURES);
  const extreme = meant(text, EXTREMES);
  const standing = meant(text, STANDINGS);
  const stages = standing === null ? meant(text, STAGE_SIGNS) : null;
  const noted = stages?.meaning.includes('noStageStated') ? null : meant(text, NOTE_SIGNS);
  const counted = new RegExp(`(?:多少|几)([${MEASURE_WORDS}])`).exec(text)?.[1] ?? null;

  const named = without(text, ...(rank === null ? [] : [RANK]), ...(measure ? [measure.found] : []));
  const content = without(
    without(
      named,
      ...(extreme ? [extreme.found] : []),
      ...(standing ? [standing.found] : []),
      ...(noted ? [noted.found] : []),
      MEANING,
      ENGLISH_ASKING,
      CHINESE_ASKING,
    ),
    ENDS,
  );
  return {
    text,
    contents: [content, without(content, GENERIC, ENDS), tidy(content.replaceAll('的', ''))],
    fewer: [
      tidy(content.replace(DONE, ' ')),
      without(content, ...(stages ? [stages.found] : []), DONE, GENERIC, ENDS),
    ],
    asked: {
      measure: rank === null ? (measure?.meaning ?? null) : 'rank',
      counted,
      rank,
      extreme: extreme?.meaning ?? null,
      standing: standing?.meaning ?? null,
      stages: stages?.meaning ?? [],
      notes: noted?.meaning ?? null,
      meaning: text.search(MEANING) >= 0,
    },
  };
}
