/** The figures of a ledger's members: named after their undertaking, and what was planned put to what was done of it. */
import type { LevelIndicator, Progress, Project } from '../../report/dataset/schema.ts';
import { denominatorInEnglish } from '../lexicon/english.ts';
import type { LedgerItem } from '../projects/ledger.ts';
import { named } from './dataset-words.ts';
import { againstOf } from './goals.ts';
import type { Drafted } from './indicators.ts';
import type { ReviewItems } from './review-items.ts';

const MOST_INDICATORS = 12;
/** 该项目 and 其 are the undertaking itself. */
const PRONOUN =
  /^(?:该项目|该工程|该[路桥河湖园站厂院校馆库区](?=\p{Script=Han})|本项目|本工程|此项目|项目|工程|其)+/u;
const TOTAL = /总投资|总概算|概算总/u;
/** 年度投资8亿元 is what the year is to see, where what was done of it stands behind. */
const YEARS = /(?:年度|今年|当年|本年)(?:计划)?投资$/u;
const DONE = /完成|到位|支付|已投/u;

const isMoney = ({ indicator: { actual, kind } }: Drafted): boolean =>
  kind === 'amount' && actual.unit === '元';
const isPlan = ({ indicator, quantity: { subject } }: Drafted): boolean =>
  (indicator.planned === true || YEARS.test(subject)) && !TOTAL.test(subject);
/** Its own words, or those right before it, say that it was done: 完成项目投资850万元. */
const isDone = ({ indicator, quantity: { subject } }: Drafted, text: string): boolean => {
  const { start } = indicator.actual;
  const near = /[^，。；：\n]*$/u.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? '';
  return 'progress' in indicator && !indicator.planned && !TOTAL.test(subject) && DONE.test(subject + near);
};

/** What a sum is for, without what the sentence spoke of before it: 全长总投资 is the undertaking's 总投资. */
const SUM =
  /(?:年度|本年|今年|累计|概算|估算|实际|到位|完成|计划|总)*(?:投资|资金)(?:额|目标)?(?:（[^（）]*）)?$/u;

const OF_PART =
  /中央|[省市县区]级|上级|企业|银行|自筹|社会|专项|债券|国债|财政|配套|[一二三四]期|设备|土建|征地|拆迁|单位|厂房/u;

/** 东路改造工程 and 该项目计划投资: 东路改造工程计划投资. What was done of the money says so. */
function ownName(project: string, one: Drafted, isCarriedOut: boolean): string {
  const { zh } = one.indicator.name;
  if (zh.includes(project)) return zh;
  // 道路提质改造：改造112公里 is what the undertaking is.
  if (project.endsWith(zh)) return project;
  const said = zh.replace(PRONOUN, '') || zh;
  const sum = isMoney(one) ? SUM.exec(said)?.[0] : undefined;
  // 中央资金, 一期投资: whose money it is, or for what part.
  const isPart = sum !== undefined && OF_PART.test(said.slice(0, -sum.length));
  if (sum === undefined || isPart) return `${project}：${said}`;
  if (!isCarriedOut) return `${project}${sum}`;
  const done = sum.replace(/计划|年度|概算|估算/gu, '');
  return `${project}${DONE.test(done) ? '' : '完成'}${done}`;
}

const ESTIMATE = /总投资|概算/u;
/** A share further from what the two amounts give than rounding explains shows that they do not belong together. */
const MOST_OFF = 0.6;

function agrees(actual: LevelIndicator, target: LevelIndicator): boolean {
  const completion = actual.progress?.completion;
  if (!completion || !('token' in completion)) return true;
  const worked = (actual.actual.value * 100) / target.actual.value;
  return Math.abs(worked - completion.value) <= MOST_OFF + completion.value * 0.01;
}

/** 批复概算5400万元；…累计完成投资4050万元，为概算的75%: the estimate is what the share is of. */
function isItsEstimate({ indicator, quantity: { subject } }: Drafted, done: Drafted): boolean {
  const progress = 'progress' in done.indicator ? done.indicator.progress : null;
  const isNamed = ESTIMATE.test(subject) && ESTIMATE.test(progress?.name.zh ?? '');
  const worked = (done.indicator.actual.value * 100) / indicator.actual.value;
  return (
    isNamed &&
    progress !== null &&
    'token' in progress.completion &&
    Math.abs(worked - progress.completion.value) <= MOST_OFF
  );
}

/** The plan for the money of this undertaking, said before what was done of it, whatever clauses stand between. */
function withTarget(own: readonly Drafted[], text: string, reviewItems: ReviewItems): Drafted[] {
  const done = own.find((one) => isDone(one, text) && isMoney(one));
  const plan = own.find(
    (one) => isMoney(one) && (isPlan(one) || (done !== undefined && isItsEstimate(one, done))),
  );
  if (!plan || !done || !('progress' in plan.indicator) || !('progress' in done.indicator)) return [...own];
  const has = done.indicator.progress && 'token' in done.indicator.progress.target;
  if (has || plan.indicator.actual.value <= 0) return [...own];
  if (!agrees(done.indicator, plan.indicator)) {
    const [a, b] = [done.indicator.actual, plan.indicator.actual];
    reviewItems.add(
      a,
      `“${a.token} ÷ ${b.token}”与原文所列完成率不符，未作为目标与完成数，请核对`,
      `“${a.token} ÷ ${b.token}” is not the completion rate stated; they are not put together: check them`,
    );
    return [...own];
  }
  const estimate = isItsEstimate(plan, done) ? done.indicator.progress?.name.zh : undefined;
  const words =
    estimate ?? (/年度?计划|年度|今年|当年|本年/u.test(plan.indicator.name.zh) ? '年度计划投资' : '计划投资');
  const progress: Progress = {
    against: againstOf(words),
    name: named(words, denominatorInEnglish(words)),
    target: plan.indicator.actual,
    completion: done.indicator.progress?.completion ?? { missing: 'noCompletionStated' },
    period: done.indicator.progress?.period ?? null,
  };
  return own.flatMap((one) => {
    if (one === plan) return [];
    return one === done ? [{ ...done, indicator: { ...done.indicator, progress } as LevelIndicator }] : [one];
  });
}

/** The most telling first: what has a target, then the money. */
const telling = (one: Drafted): number => {
  const { indicator } = one;
  if ('progress' in indicator && indicator.progress) return 0;
  return isMoney(one) ? 1 : 2;
};

export interface LedgerFigures {
  readonly drafted: readonly Drafted[];
  /** The indicators of each project, by where its name begins. */
  readonly indicators: ReadonlyMap<number, string[]>;
}

/** `drafted` and `items` are in the order of the text. */
export function withLedger(
  drafted: readonly Drafted[],
  items: readonly LedgerItem[],
  text: string,
  reviewItems: ReviewItems,
): LedgerFigures {
  const indicators = new Map<number, string[]>();
  const all: Drafted[] = [];
  let at = 0;
  const upTo = (end: number): Drafted[] => {
    const from = at;
    while ((drafted[at]?.indicator.actual.start ?? Number.POSITIVE_INFINITY) < end) at += 1;
    return drafted.slice(from, at);
  };
  for (const { project, span } of items) {
    all.push(...upTo(span.start));
    const own = withTarget(upTo(span.end), text, reviewItems).map(
      (one): Drafted => ({
        ...one,
        indicator: {
          ...one.indicator,
          name: named(ownName(project.name, one, isMoney(one) && isDone(one, text))),
        },
      }),
    );
    all.push(...own);
    const ids = [...own].sort((a, b) => telling(a) - telling(b)).map(({ indicator }) => indicator.id);
    if (ids.length > 0) indicators.set(project.start, ids.slice(0, MOST_INDICATORS));
  }
  return { drafted: [...all, ...drafted.slice(at)], indicators };
}

export const withIndicators = (project: Project, { indicators }: LedgerFigures): Project => {
  const own = indicators.get(project.mention.start);
  return own ? { ...project, indicators: own } : project;
};
