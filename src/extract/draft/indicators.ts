/**
 * Quantities as indicators of the schema. Where a completion or a target belongs to a figure of the same sentence it
 * becomes that figure's progress; everything else stands for itself, under a name that says what the words say.
 */
import type {
  Figure,
  Indicator,
  LevelIndicator,
  Progress,
  RateIndicator,
} from '../../report/dataset/schema.ts';
import { denominatorInEnglish, unitInEnglish } from '../lexicon/english.ts';
import type { Quantity } from '../lexicon/quantity.ts';
import { ownBase } from '../relations/change.ts';
import type { Sentence } from '../structure/sentences.ts';
import { depthBehind } from '../syntax/item.ts';
import type { Accepted } from './accepted.ts';
import { named } from './dataset-words.ts';
import type { Dates } from './dates.ts';
import { againstOf, goalWords, isOfOneThing, yearSpan } from './goals.ts';
import { nameOf, scopeWords } from './indicator-name.ts';
import type { ReviewItems } from './review-items.ts';

/** An indicator with the quantity behind it; its sector and pillar come from where it stands. */
export interface Drafted {
  indicator: Indicator;
  readonly quantity: Quantity;
  readonly sentence: number;
}

interface Context {
  readonly text: string;
  readonly year: number | null;
  readonly dates: Dates;
  readonly reviewItems: ReviewItems;
  readonly sentences: readonly Sentence[];
}

const LEVEL_KINDS: Readonly<Partial<Record<Quantity['kind'], LevelIndicator['kind']>>> = {
  amount: 'amount',
  count: 'count',
  measure: 'measure',
  duration: 'duration',
  frequency: 'count',
  capacity: 'measure',
  multiple: 'measure',
  pointChange: 'measure',
  // The schema's ranks are places; one without a whole number from 1 is a measure.
  rank: 'measure',
};

/** The id of the figure whose token begins at `start`: it stays the same however much better the reader becomes. */
export const figureId = (start: number): string => `f-${String(start).padStart(5, '0')}`;

/** A unit as read on screen: 工作日 is read 个工作日. */
export function unitNameOf(unit: string) {
  const zh = /^(?:工作日|百分点|月|小时|季度)$/u.test(unit) ? `个${unit}` : unit;
  return named(zh, unitInEnglish(unit));
}

const isLevel = (indicator: Indicator): indicator is LevelIndicator => 'progress' in indicator;
/** What a completion says of itself: 占…的97.2%, 完成…的 right behind the figure. */
const TAKES_UP = /^[^，。；\d]{0,6}[，,、（(]?\s*(?:其中)?(?:占|完成|为|相当于|达到|达|超额完成|已完成|较)/u;

const ESTIMATE = { zh: '报告写作时为预计数。', en: 'An estimate when the report was written.' };

/** What is announced, whether the words call it a target or not. */
const isToCome = ({ modality, relation }: Quantity): boolean =>
  modality === 'planned' || relation?.relation === 'target';

const CALLED_GOAL = /^的?(?:总|年度|全年|既定|预期|计划)*(?:目标|任务|计划)(?:任务|数|总?量)?的(?:约|近)?$/u;
/** 装修工程量, 主体工程; the plan for works is money. */
const WORKS_DONE = /工程(?:总?量)?$/u;

/** How many figures back a completion or a target may reach; one that names its actual, further. */
const REACH = 3;
const FURTHEST = 16;

/** 已投运9座，其余3座年底前投运: what is left is no goal of what is done. */
const THE_REST = /(?:其余|剩余|余下|另有?|还有|再)[^，。；]{0,6}$/u;
const TOTAL = /总投资|总概算|概算|总规模/u;

/** Whether the words between two figures close a parenthesis that the first stands in. */
const leavesParenthesis = (between: string): boolean => depthBehind(between, 1) === 0;

class Builder {
  readonly drafted: Drafted[] = [];
  private readonly context: Context;
  private sentence = 0;

  constructor(context: Context) {
    this.context = context;
  }

  add(accepted: Accepted): void {
    const { start } = accepted.read.figure;
    const { sentences } = this.context;
    while ((sentences[this.sentence]?.end ?? Number.POSITIVE_INFINITY) <= start) this.sentence += 1;
    if (accepted.quantity.relation?.relation === 'completionOf' && this.attachCompletion(accepted)) return;
    if (accepted.quantity.relation?.relation === 'target' && this.attachTarget(accepted)) return;
    this.drafted.push({
      indicator: this.indicator(accepted),
      quantity: accepted.quantity,
      sentence: this.sentence,
    });
  }

  /** Levels of this sentence that have nothing yet, the nearest first. */
  private candidates(at: number, reach = REACH): Drafted[] {
    // 新增6500个（其中：高新区1800个），完成率108.3%: what is said behind a parenthesis is of none in it.
    const outside = this.drafted
      .slice(-FURTHEST)
      .filter(({ indicator: { actual } }) => !leavesParenthesis(this.context.text.slice(actual.end, at)));
    return outside
      .slice(-reach)
      .reverse()
      .filter(({ sentence, indicator, quantity: { relation } }) => {
        const isActual = !relation || relation.relation === 'changeTo';
        // Less than nothing is no share of a target.
        const isMeasurable = isLevel(indicator) && indicator.actual.value >= 0;
        return sentence === this.sentence && isActual && isMeasurable;
      });
  }

  private attachCompletion({ quantity, read: { figure } }: Accepted): boolean {
    if (figure.unit !== '%' || figure.value <= 0) return false;
    if (this.completesTarget(quantity, figure)) return true;
    // 总投资8900万元，完成装修工程量的70%: works done are no money.
    const isOfWorks = WORKS_DONE.test(quantity.relation?.reference ?? '');
    const isFree = ({ indicator }: Drafted) =>
      isLevel(indicator) && !indicator.progress && !(isOfWorks && indicator.actual.unit === '元');
    const alike = this.candidates(figure.start, FURTHEST).filter(
      ({ quantity: { subject } }) =>
        subject === quantity.subject || (subject !== '' && quantity.subject === `${subject}完成率`),
    );
    const free = alike.filter(isFree);
    const own = quantity.subject === '' ? undefined : free[Math.min(this.ofSeveral(figure), free.length - 1)];
    const near = this.candidates(figure.start).find((drafted) => {
      if (!isFree(drafted)) return false;
      const between = this.context.text.slice(drafted.indicator.actual.end, figure.start);
      const same = quantity.subject === drafted.quantity.subject || quantity.subject === '';
      return same || (TAKES_UP.test(between) && !/\d/u.test(between));
    });
    const found = own ?? near;
    if (!found || !isLevel(found.indicator)) return false;
    const { end } = found.indicator.actual;
    if (!TAKES_UP.test(this.context.text.slice(end, figure.start)))
      this.context.reviewItems.count(figure, 'apart');
    const denominator = quantity.relation?.reference || '计划';
    const progress: Progress = {
      against: againstOf(denominator),
      name: named(denominator, denominatorInEnglish(denominator)),
      target: { missing: 'noTargetStated' },
      completion: figure,
      period: yearSpan(denominator, this.context.year),
    };
    found.indicator = { ...found.indicator, progress };
    return true;
  }

  /** 完成投资12亿元、4亿元，分别占…的105%、96%: with two shares to come the first is of the last but one; 0 is the nearest. */
  private ofSeveral({ start, end }: Figure): number {
    const { text } = this.context;
    const clause = /[^，。；\n]*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
    if (!clause.includes('分别')) return 0;
    const behind = /^[^，。；\n]*/u.exec(text.slice(end, end + 60))?.[0] ?? '';
    return behind.match(/[%％]/gu)?.length ?? 0;
  }

  /** 占年度任务1.5亿元的106.7%: of the figure whose target was told right before. */
  private completesTarget({ relation }: Quantity, completion: Figure): boolean {
    const last = this.drafted.at(-1);
    if (!last || !isLevel(last.indicator) || !last.indicator.progress) return false;
    const { progress } = last.indicator;
    if (!('token' in progress.target)) return false;
    const between = this.context.text.slice(progress.target.end, completion.start);
    // 占31条总任务的61.3%: the target, called by its name, and right behind it the share.
    const isTold = progress.target.token === relation?.reference || CALLED_GOAL.test(between);
    if (!isTold || last.sentence !== this.sentence || 'token' in progress.completion) return false;
    last.indicator = { ...last.indicator, progress: { ...progress, completion } };
    return true;
  }

  private attachTarget({ quantity: { subject }, read: { figure } }: Accepted): boolean {
    const before = this.context.text.slice(Math.max(0, figure.start - 10), figure.start);
    if (figure.value <= 0 || THE_REST.test(before)) return false;
    const found = this.candidates(figure.start).find(({ indicator, quantity }) => {
      // 总投资9800万元，今年计划投资5000万元: no target of the whole.
      const ofWhole = TOTAL.test(quantity.subject) && !TOTAL.test(subject);
      if (!isLevel(indicator) || ofWhole || !isOfOneThing(subject, quantity.subject)) return false;
      const free = !indicator.progress || 'missing' in indicator.progress.target;
      return free && indicator.actual.unit === figure.unit;
    });
    if (!found || !isLevel(found.indicator)) return false;
    const denominator = goalWords(this.context.text, figure);
    const progress: Progress = found.indicator.progress
      ? { ...found.indicator.progress, target: figure }
      : {
          against: againstOf(denominator),
          name: named(denominator, denominatorInEnglish(denominator)),
          target: figure,
          completion: { missing: 'noCompletionStated' },
          period: yearSpan(denominator, this.context.year),
        };
    found.indicator = { ...found.indicator, progress };
    return true;
  }

  private base({ quantity, read: { figure, boundElsewhere } }: Accepted) {
    const { reviewItems, dates, sentences, text } = this.context;
    const from = sentences[this.sentence]?.start ?? 0;
    if (quantity.subject === '') {
      reviewItems.add(
        figure,
        `“${figure.token}”所指未能判定，请写明指标名称`,
        `What “${figure.token}” measures is unclear: name it`,
      );
    }
    if (boundElsewhere) {
      reviewItems.add(
        figure,
        `“${figure.token}”另有限定词，原文不在数字旁，请写入说明`,
        `“${figure.token}” is bounded by words apart from it: say so in a note`,
      );
    }
    const subject = quantity.subject || '所指待定';
    // 增速为-3.5%: the sign says that it fell, and a 降幅 of less than nothing would be a rise.
    const { direction: _, ...unsigned } = quantity;
    const said = figure.value < 0 ? unsigned : quantity;
    const unitName = unitNameOf(figure.unit);
    const before = text.slice(Math.max(from, figure.start - 20), figure.start);
    const lastYears = ownBase(before);
    if (lastYears) reviewItems.count(figure, 'startOfChange');
    return {
      id: figureId(figure.start),
      pillar: null,
      sector: '',
      name: named(nameOf({ ...said, subject }, before) + (lastYears ? `（${lastYears}）` : '')),
      unitName,
      actual: figure,
      asOf: dates.asOf(quantity.period, from, figure.start),
      ...(isToCome(quantity) && { planned: true as const }),
      ...(quantity.modality === 'expected' && { note: ESTIMATE }),
    };
  }

  private indicator(accepted: Accepted): Indicator {
    const { quantity, read } = accepted;
    const { reviewItems } = this.context;
    const base = this.base(accepted);
    const { figure } = read;
    const { relation } = quantity;
    // 由2030年的206项: the words say when it was.
    if (relation?.relation === 'changeFrom' && !relation.reference)
      reviewItems.count(figure, 'startOfChange');
    if (quantity.kind === 'rank' && Number.isInteger(figure.value) && figure.value >= 1) {
      const scope = scopeWords(quantity.scope);
      if (!scope)
        reviewItems.add(
          figure,
          `“${figure.token}”在什么范围内排名，原文未说明`,
          `Among whom “${figure.token}” ranks is not stated`,
        );
      return {
        ...base,
        kind: 'rank',
        scope: scope
          ? named(scope, denominatorInEnglish(scope))
          : { zh: '范围未说明', en: 'scope not stated' },
        among: { missing: 'noScopeSizeStated' },
      };
    }
    if (quantity.kind === 'percent' || quantity.kind === 'growth') return this.rate(base, quantity, figure);
    if (relation?.relation === 'milestone') return { ...base, kind: 'milestone' };
    const kind =
      quantity.kind === 'delta' ? levelOfUnit(figure.unit) : (LEVEL_KINDS[quantity.kind] ?? 'measure');
    return { ...base, kind, ...(base.name.zh.includes('累计') && { cumulative: true }), progress: null };
  }

  private rate(
    base: Omit<RateIndicator, 'kind' | 'denominator'>,
    { kind, relation, direction, avg }: Quantity,
    figure: Figure,
  ): RateIndicator {
    const denominator = relation?.reference;
    const name = relation?.relation;
    if (name === 'completionOf') {
      this.context.reviewItems.add(
        figure,
        `“${figure.token}”是完成率，但未找到对应的实际完成数，暂列为比率`,
        `“${figure.token}” is a completion rate without an actual figure; it is listed as a rate`,
      );
    }
    const isShare = name === 'shareOf';
    const isGrowth = kind === 'growth';
    const says = denominator && (isShare || isGrowth || name === 'completionOf' || name === 'above');
    return {
      ...base,
      kind: isGrowth ? 'growth' : isShare ? 'share' : 'rate',
      // 增速为-3.5% says with its sign that it fell.
      ...(isGrowth && direction === 'down' && figure.value >= 0 && { fall: true }),
      ...(isGrowth && avg === 'annual' && { annualAverage: true }),
      denominator: says
        ? named(denominator, denominatorInEnglish(denominator))
        : { missing: 'noDenominatorStated' },
    };
  }
}

export const levelOfUnit = (unit: string): LevelIndicator['kind'] =>
  /元$|[币镑]$/u.test(unit)
    ? 'amount'
    : /^(?:个|家|户|人|项|件|条|座|处|所|套|台|辆)$/u.test(unit)
      ? 'count'
      : 'measure';

/** `held` in the order of the text. */
export function indicatorsOf(accepted: readonly Accepted[], context: Context): Drafted[] {
  const builder = new Builder(context);
  for (const one of accepted) builder.add(one);
  return builder.drafted;
}
