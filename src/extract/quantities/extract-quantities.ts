/** Every quantity of a report's prose with what it measures: the reader that drafts stand on. Pure, deterministic, linear. */

import { narrow } from '../../report/numbers/numeral.ts';
import type { Quantity } from '../lexicon/quantity.ts';
import type { Measured, Rejected } from '../numbers/measured.ts';
import { measurementsOf } from '../numbers/measurements.ts';
import { everyPercent, type OnShare } from '../read/share-done.ts';
import { chained } from '../relations/chained.ts';
import { leadingBase, ownBase } from '../relations/change.ts';
import { relate } from '../relations/relation.ts';
import { planStretches, type Stretch } from '../structure/plan-stretches.ts';
import { widened } from '../structure/punctuation.ts';
import { headOf } from '../structure/report-head.ts';
import { type Sentence, sentencesOf } from '../structure/sentences.ts';
import { timesAhead } from '../syntax/ahead.ts';
import {
  depthBehind,
  type Item,
  itemsOf,
  likeFirst,
  runLength,
  type SentenceContext,
} from '../syntax/item.ts';
import { isExpected, periodIn } from '../syntax/period.ts';
import { rankWords } from '../syntax/rank-words.ts';
import type { Related } from '../syntax/relating.ts';
import { measureAhead, withMeasure, withSpent } from './carried-measure.ts';
import { criterion, isCriterion } from './criterion.ts';
import { headedBy, ownerOf } from './headed.ts';
import { subjectOf, subjectsOfRun } from './subject.ts';
import { remember, type Topic } from './topic.ts';

export interface Extraction {
  readonly quantities: readonly Quantity[];
  /** Every numeral that is no quantity, with the reason. */
  readonly rejected: readonly Rejected[];
}

function quantityOf(text: string, item: Item, related: Related, subject: string): Quantity {
  const { measured } = item;
  const negative = typeof measured.value === 'number' && measured.value < 0;
  const isChange = related.kind === 'growth' || related.kind === 'delta' || related.kind === 'pointChange';
  const direction = related.direction ?? (negative && isChange ? 'down' : null);
  // 比上年同期7.95亿元增收: the figure is last year's, whatever the sentence speaks of.
  const period = ownBase(item.before) ?? periodIn(item.earlier + item.before);
  const scope = measured.ordinal ? rankWords(related.rest).scope : null;
  const per = perOf(item.before, subject);
  return {
    start: measured.start,
    text: text.slice(measured.start, measured.end),
    value: negative && isChange ? Math.abs(measured.value as number) : measured.value,
    unit: measured.unit,
    bound: measured.bound,
    kind: related.kind,
    subject: balanced(subject),
    ...(related.relation && { relation: related.relation }),
    ...(period && { period }),
    ...(scope && { scope }),
    ...(per && { per }),
    ...(related.annual && { avg: 'annual' as const }),
    ...modalityOf(item, related),
    ...(direction && { direction }),
  };
}

/** A parenthesis that a name opens or closes alone was cut in two, and is none of it. */
const balanced = (name: string): string => name.replace(/^([^（]*)）/u, '$1').replace(/（(?=[^）]*$)/u, '');

/** What a change began with, and how far a plan was carried out, are so even where the words go on to what is to come. */
function modalityOf({ earlier, before, planned }: Item, { relation }: Related): Pick<Quantity, 'modality'> {
  if (isExpected(earlier + before)) return { modality: 'expected' };
  const isSo = relation?.relation === 'changeFrom' || relation?.relation === 'completionOf';
  return planned && !isSo ? { modality: 'planned' } : {};
}

const PER: readonly (readonly [RegExp, string])[] = [
  [/人均/u, '人'],
  [/户均/u, '户'],
  [/亩均/u, '亩'],
  [/(?:每天|日均|每日)/u, '天'],
  [/(?:每周|周往返)/u, '周'],
  [/(?:每月|月均)/u, '月'],
  [/每万人/u, '万人'],
];

const perOf = (before: string, subject: string): string | null =>
  PER.find(([pattern]) => pattern.test(before.slice(-20)) || pattern.test(subject))?.[1] ?? null;

/** 年处理11万吨, 日供水能力6万吨: what a plant can do. */
const CAPACITY =
  /(?:(?<![全每今去当同上本])(?:年|日)(?:处理|加工|供水|供气|供热|处置|消纳|回收|屠宰|生产)(?:能力|规模|量)?|(?:年|日)产|设计能力|(?:处理|生产|接待|供水|供热|输送)能力|(?<![全每今去当同上本])(?:年|日)(?:处理|加工|供应|消纳)[^，。；]{0,8})(?:达到?|为|新增|增加)?$/u;
const NEW_COUNT = /^(?:个|家|户)$/u;

function refineKind(item: Item, related: Related): Related {
  const { measured, before } = item;
  if (measured.ordinal) return { ...related, kind: 'rank' };
  // No share is less than nothing: -5.6% without a verb is growth.
  const isBelow = related.kind === 'percent' && !related.relation && Number(measured.value) < 0;
  if (isBelow) return { ...related, kind: 'growth' };
  const isPhysical =
    related.kind === 'measure' || (related.kind === 'count' && !NEW_COUNT.test(measured.unit));
  if (isPhysical && CAPACITY.test(before)) return { ...related, kind: 'capacity' };
  return related;
}

/** 由2030年的206亿元增加到…，支出由115亿元增加到…: the year said once is that of each beginning of the sentence. */
function sinceSame(quantities: readonly Quantity[], related: Related): Related {
  const { relation } = related;
  if (relation?.relation !== 'changeFrom' || relation.reference) return related;
  const before = quantities.findLast((one) => one.relation?.relation === 'changeFrom');
  const reference = before?.relation?.reference;
  return reference ? { ...related, relation: { ...relation, reference } } : related;
}

/** What binds one of a run binds all: 分别由151元、96元、90元提高至… is where three changes begin. */
function wordsOfRun(run: readonly Item[]): Item[] {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return [];
  const isBeginning = run.length > 1 && /(?:由|从)[^，。；]{0,12}$/u.test(first.before);
  return run.map((item, at) => {
    const like = at > 0 ? likeFirst(item, first) : item;
    return isBeginning ? { ...like, after: last.after, next: last.next } : like;
  });
}

/** 较“十四五”末，生产总值增长38.5%，财政收入增长27.1%: one base said first is that of each. */
function overLeadingBase({ earlier }: Item, related: Related): Related {
  const { kind, relation } = related;
  if (
    relation !== null ||
    related.annual ||
    (kind !== 'growth' && kind !== 'delta' && kind !== 'pointChange')
  )
    return related;
  const reference = leadingBase(earlier);
  if (reference === null) return related;
  return { ...related, relation: { relation: kind === 'growth' ? 'growthVs' : 'deltaVs', reference } };
}

/** 占全市2109个行政村的59.5%, 完成预算1.4亿元的97%: what the next figure is a part of is not what is spoken of. */
const isWhole = (item: Item): boolean =>
  item.after === '的' || (/占[^，。；]{0,8}$/u.test(item.before) && item.after.endsWith('的'));

function sentenceQuantities(
  text: string,
  sentence: Sentence,
  measured: readonly Measured[],
  spokenOf: Topic,
  context: SentenceContext,
): Quantity[] {
  const criteria = measured.filter((one) => isCriterion(text, one));
  const figures = measured.filter((one) => !criteria.includes(one));
  const items = itemsOf(text, sentence, figures, context);
  const quantities: Quantity[] = [];
  let parenthetical: Topic | null = null;
  for (let index = 0; index < items.length; ) {
    const length = runLength(items, index);
    const run = items.slice(index, index + length);
    const first = run[0] as Item;
    parenthetical = first.inParentheses
      ? (parenthetical ?? {
          ...spokenOf,
          counted: { ...spokenOf.counted },
          measured: { ...spokenOf.measured },
        })
      : null;
    const topic = parenthetical ?? spokenOf;
    const words = wordsOfRun(run);
    const related = words.map((item) =>
      sinceSame(quantities, overLeadingBase(item, refineKind(item, relate(item)))),
    );
    if (run.length === 1 && related[0]) related[0] = chained(first, related[0], quantities.at(-1), text);
    const zipped = subjectsOfRun(run, related, topic);
    const subjects = run.map((item, at) => {
      const said = related[at] as Related;
      const subject = zipped?.[at] ?? subjectOf(words[at] ?? item, said, topic);
      return withSpent(withMeasure(subject, said.kind, topic.grown), said.kind, topic.paid);
    });
    run.forEach((item, at) => {
      quantities.push(quantityOf(text, item, related[at] as Related, subjects[at] ?? ''));
    });
    if (!isWhole(first)) remember(topic, subjects, related.at(-1)?.kind ?? 'count', run.at(-1) ?? first);
    const { relation, reference } = related.at(-1)?.relation ?? {};
    topic.share =
      relation === 'shareOf' && reference && !/比重|占比/u.test(topic.subject)
        ? `${topic.subject}占${reference}比重`
        : '';
    index += length;
  }
  const sorting = criteria.map((one) => {
    const before = quantities.findLast(({ start }) => start < one.start);
    return criterion(text, one, before?.subject ?? '');
  });
  return [...quantities, ...sorting].sort((a, b) => a.start - b.start);
}

/** Follows the sentences of a text: what statement each stands in, and whether it speaks of what is to come. */
class Reader {
  private statementStart = 0;
  private planned = false;
  /** How deep in parentheses the sentence begins, and how deep it ends. */
  private depthBefore = 0;
  private depthAfter = 0;
  private readonly topic: Topic = {
    subject: '',
    head: '',
    group: [],
    owner: '',
    counted: {},
    measured: {},
    account: '',
    headed: '',
    grown: null,
    paid: '',
    within: {},
    share: '',
    metric: '',
  };

  private readonly text: string;
  private readonly isAhead: (words: string) => boolean;
  private readonly plans: readonly Stretch[];
  private nextPlan = 0;

  constructor(text: string) {
    this.text = text;
    const { year, reported } = headOf(text);
    this.isAhead = timesAhead({ year, day: reported?.date ?? null });
    this.plans = planStretches(text, year);
  }

  read(sentence: Sentence, measured: readonly Measured[]): Quantity[] {
    this.stand(sentence);
    if (measured.length === 0) return [];
    const context = {
      statementStart: this.statementStart,
      announced: this.planned,
      isAhead: this.isAhead,
      depth: this.depthBefore,
    };
    this.topic.grown =
      measureAhead(this.text.slice(sentence.start, sentence.end).slice(0, 60)) ?? this.topic.grown;
    const owner = ownerOf(this.text, sentence, measured);
    if (owner) Object.assign(this.topic, { owner, subject: owner });
    return sentenceQuantities(this.text, sentence, measured, this.topic, context);
  }

  private stand(sentence: Sentence): void {
    const { text, topic } = this;
    while ((this.plans[this.nextPlan]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) this.nextPlan += 1;
    this.planned = (this.plans[this.nextPlan]?.start ?? Number.POSITIVE_INFINITY) < sentence.end;
    const goesOn = sentence.start > 0 && /[；;]/u.test(text[sentence.start - 1] ?? '');
    if (!goesOn) {
      this.statementStart = sentence.start;
      topic.owner = '';
      topic.paid = '';
    }
    this.depthBefore = goesOn ? this.depthAfter : 0;
    this.depthAfter = depthBehind(text.slice(sentence.start, sentence.end), this.depthBefore);
    topic.group = [];
    topic.head = '';
    if (!sentence.opensParagraph) return;
    const subject = headedBy(text.slice(sentence.start, sentence.end));
    Object.assign(topic, {
      subject,
      headed: subject,
      counted: {},
      measured: {},
      account: '',
      grown: null,
      within: {},
      share: '',
      metric: '',
    });
  }
}

/**
 * Reads a report's text as it is printed (line ends as `\n`). Time grows linearly with it: a sentence is looked at once, and every pattern
 * sees a bounded stretch.
 */
export function extractQuantities(
  printed: string,
  /** Told how much of the text has been gone through. */
  onShare?: OnShare,
): Extraction {
  const text = widened(narrow(printed));
  const { measured, rejected } = measurementsOf(text);
  const reader = new Reader(text);
  const quantities: Quantity[] = [];
  const tell = everyPercent(onShare);
  let at = 0;
  for (const sentence of sentencesOf(text)) {
    tell(sentence.start / text.length);
    const inside: Measured[] = [];
    for (let next = measured[at]; next && next.start < sentence.end; next = measured[at]) {
      inside.push(next);
      at += 1;
    }
    // One by one: a sentence may hold more figures than a call takes arguments.
    for (const quantity of reader.read(sentence, inside)) {
      const { start } = quantity;
      quantities.push({ ...quantity, text: printed.slice(start, start + quantity.text.length) });
    }
  }
  tell(1);
  return { quantities, rejected };
}
