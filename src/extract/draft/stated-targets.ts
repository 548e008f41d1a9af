/**
 * A target said clauses before what was done of it: 计划投资2600万元，截至11月底完成投资2210万元，占年度计划的85%. Where the words give the share,
 * arithmetic is the witness; without it the two must be of one thing by their names.
 */
import type { LevelIndicator, Progress } from '../../report/dataset/schema.ts';
import { denominatorInEnglish } from '../lexicon/english.ts';
import { named } from './dataset-words.ts';
import { againstOf } from './goals.ts';
import type { Drafted } from './indicators.ts';

/** How many figures a target may stand before its actual, in the same sentence. */
const REACH = 5;
const TOTAL = /总投资|总规模|概算/u;
/** Words that tell a plan from what was done of it, and name neither. */
const OF_PLAN_OR_DEED =
  /年度|今年|全年|当年|本年|计划|目标|任务|安排|累计|已|共|完成|实际|实现|新建|建成|改造|新增|开工|完工|投资额/gu;

const isLevel = (one: Drafted): one is Drafted & { indicator: LevelIndicator } => 'progress' in one.indicator;
const thingOf = ({ quantity: { subject } }: Drafted): string =>
  subject.replace(OF_PLAN_OR_DEED, (words) => (words === '投资额' ? '投资' : ''));

const hasTarget = ({ indicator }: { indicator: LevelIndicator }): boolean =>
  indicator.progress !== null && 'token' in indicator.progress.target;

/** Half of the last digit of a per cent, and of the two amounts it was worked out from. */
function isWitness(actual: number, target: number, share: { value: number; token: string }): boolean {
  const decimals = /[.．](\d+)/u.exec(share.token)?.[1]?.length ?? 0;
  const near = 0.5 * 10 ** -decimals + share.value * 0.005;
  return Math.abs((actual * 100) / target - share.value) <= near;
}

/** 批复概算2350万元，…，完成投资1880万元，为概算的80%: the estimate is what the share is of. */
function isEstimate(
  { indicator, quantity: { subject } }: Drafted,
  { actual, progress }: LevelIndicator,
): boolean {
  const completion = progress?.completion;
  if (!progress || !TOTAL.test(progress.name.zh) || !TOTAL.test(subject)) return false;
  if (!completion || !('token' in completion) || indicator.actual.unit !== actual.unit) return false;
  return indicator.actual.value > 0 && isWitness(actual.value, indicator.actual.value, completion);
}

function belongs(plan: Drafted, done: Drafted & { indicator: LevelIndicator }): boolean {
  const { indicator } = plan;
  const { actual, progress } = done.indicator;
  if (isLevel(plan) && plan.sentence === done.sentence && isEstimate(plan, done.indicator)) return true;
  const isOpen = isLevel(plan) && plan.indicator.progress === null && indicator.planned === true;
  if (!isOpen || plan.sentence !== done.sentence || TOTAL.test(plan.quantity.subject)) return false;
  if (indicator.actual.unit !== actual.unit || indicator.actual.value <= 0) return false;
  const completion = progress?.completion;
  if (completion && 'token' in completion) return isWitness(actual.value, indicator.actual.value, completion);
  const [thing, other] = [thingOf(plan), thingOf(done)];
  return (
    thing === other || (thing !== '' && other !== '' && (thing.endsWith(other) || other.endsWith(thing)))
  );
}

const nameOf = (plan: Drafted): string => {
  const { zh } = plan.indicator.name;
  const year = /年度|全年|今年|当年|本年/u.test(zh) ? '年度' : '';
  return /目标任务|任务/u.test(zh) ? `${year}任务` : `${year}计划`;
};

function measured(done: LevelIndicator, plan: Drafted): LevelIndicator {
  const name = nameOf(plan);
  const progress: Progress = done.progress
    ? { ...done.progress, target: plan.indicator.actual }
    : {
        against: againstOf(name),
        name: named(name, denominatorInEnglish(name)),
        target: plan.indicator.actual,
        completion: { missing: 'noCompletionStated' },
        period: null,
      };
  return { ...done, progress };
}

/** `drafted` is in the order of the text. */
export function withStatedTargets(drafted: readonly Drafted[]): Drafted[] {
  const taken = new Set<Drafted>();
  const all = drafted.map((one, at): Drafted => {
    if (!isLevel(one) || one.indicator.planned || one.indicator.actual.value < 0 || hasTarget(one))
      return one;
    if (TOTAL.test(one.quantity.subject) || one.quantity.relation?.relation === 'changeFrom') return one;
    const before = drafted.slice(Math.max(0, at - REACH), at);
    const plan = before.findLast((other) => !taken.has(other) && belongs(other, one));
    if (!plan) return one;
    taken.add(plan);
    return { ...one, indicator: measured(one.indicator, plan) };
  });
  return all.filter((_, at) => !taken.has(drafted[at] as Drafted));
}
