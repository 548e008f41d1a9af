/** One thing measured: what kind of figure it is, and what it is measured against. */
import { z } from 'zod';
import { asOfSchema, date, figureSchema, id, missingSchema, textSchema } from './figure-schema.ts';

/** What an actual figure is measured against. Only this makes a completion, a bar to a target and a pace. */
export const progressSchema = z
  .strictObject({
    against: z.enum(['task', 'plan', 'target', 'budget']).describe('What sort of thing the target is.'),
    name: textSchema.describe('The denominator by its name in the report, such as 年度任务.'),
    target: z
      .union([figureSchema, missingSchema])
      .describe('The target where the report prints it; it and what is measured against it are not below 0.'),
    completion: z
      .union([figureSchema, missingSchema])
      .describe('actual ÷ target where the report prints it.'),
    period: z
      .strictObject({ from: date.describe('First day.'), to: date.describe('Last day.') })
      .nullable()
      .describe('The span that the target is for; null where the report does not say.'),
  })
  .meta({
    id: 'Progress',
    description: 'At least one of target and completion is printed; the other can be computed.',
  });

const indicatorBase = {
  id,
  pillar: id.nullable().describe('null: stated outside the numbered parts.'),
  sector: id.describe('One of the sectors.'),
  name: textSchema.describe('What is measured, saying what the words say and no more.'),
  unitName: textSchema.describe(
    'The unit as read on screen: 家 / firms. For 元, 亿元 / CNY 100 million is made by the formatter.',
  ),
  actual: figureSchema.describe('The figure itself.'),
  asOf: asOfSchema.describe('The day it describes.'),
  planned: z
    .literal(true)
    .optional()
    .describe(
      'The words announce it: a figure of what is to come, with no actual yet. It is never shown as done.',
    ),
  note: textSchema
    .optional()
    .describe('What a careful reader must know: the denominator, what the words do not say.'),
  unclear: textSchema
    .optional()
    .describe('What of its scope the words leave open, as a clause without a full stop: for the audit.'),
};

const earlier = id
  .optional()
  .describe('The same thing measured before: another indicator, of the same kind and unit.');

/** A quantity that may have a target. */
export const levelIndicatorSchema = z
  .strictObject({
    ...indicatorBase,
    kind: z.enum(['amount', 'count', 'measure', 'duration']).describe('What sort of quantity.'),
    earlier,
    cumulative: z
      .literal(true)
      .optional()
      .describe(
        'The words say 累计: it has grown from some earlier day, not in the period of its target alone.',
      ),
    progress: progressSchema.nullable().describe('null: measured against nothing.'),
  })
  .meta({ id: 'LevelIndicator', description: 'A quantity that may have a target.' });

/** A rate or a share of something named: it has no target, whatever its value. */
export const rateIndicatorSchema = z
  .strictObject({
    ...indicatorBase,
    kind: z.enum(['rate', 'share', 'growth']).describe('What sort of ratio.'),
    earlier,
    fall: z
      .literal(true)
      .optional()
      .describe('Of growth: the figure is the size of a fall, printed without a sign: 下降3.2%.'),
    annualAverage: z
      .literal(true)
      .optional()
      .describe('Of growth: the words say 年均, the mean rate a year over several years.'),
    denominator: z.union([textSchema, missingSchema]).describe('What it is a rate or share of.'),
  })
  .meta({
    id: 'RateIndicator',
    description: 'A rate or a share of something named: it has no target, whatever its value.',
  });

/** A rank: smaller is better; there is no bar. */
export const rankIndicatorSchema = z
  .strictObject({
    ...indicatorBase,
    kind: z.literal('rank').describe('A rank.'),
    scope: textSchema.describe('Among whom: 全省 / the province.'),
    among: z.union([figureSchema, missingSchema]).describe('How many are ranked.'),
  })
  .meta({ id: 'RankIndicator', description: 'A rank: smaller is better; there is no bar.' });

/** A level that the words say was reached or passed, with no actual figure beyond it. */
const milestoneIndicatorSchema = z
  .strictObject({ ...indicatorBase, kind: z.literal('milestone').describe('A milestone.') })
  .meta({
    id: 'MilestoneIndicator',
    description: 'A level that the words say was reached or passed, with no actual figure beyond it.',
  });

/** A limit that a rule sets, which sorts what is counted: it is no actual, and its bound is no want of precision. */
const thresholdIndicatorSchema = z
  .strictObject({ ...indicatorBase, kind: z.literal('threshold').describe('A threshold.') })
  .meta({
    id: 'ThresholdIndicator',
    description: 'A limit that a rule sets, which sorts what is counted: ten signatories or more.',
  });

/** A number of the country or the province that what is reported stands in. */
const contextIndicatorSchema = z
  .strictObject({ ...indicatorBase, kind: z.literal('context').describe('A number of context.') })
  .meta({
    id: 'ContextIndicator',
    description: 'A number of the country or the province, none of the place reported on: it has no target.',
  });

export const indicatorSchema = z.discriminatedUnion('kind', [
  levelIndicatorSchema,
  rateIndicatorSchema,
  rankIndicatorSchema,
  milestoneIndicatorSchema,
  thresholdIndicatorSchema,
  contextIndicatorSchema,
]);
