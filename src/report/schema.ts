/**
 * What a report's dataset is. Every type of the product is inferred from the schemas below;
 * `data/report.schema.json` (JSON Schema 2020-12) is generated from them for other programs.
 *
 * Vocabulary: docs/data-dictionary.md. Offsets count UTF-16 code units of the report's text, read
 * as UTF-8 with `\r\n` as `\n`, so that `text.slice(start, end)` is the token in JavaScript.
 */
import { z } from 'zod';
import {
  BOUNDS,
  FIGURE_KINDS,
  MISSING_REASONS,
  NOT_FIGURE_REASONS,
  PROJECT_TYPES,
  STAGES,
} from './vocabulary.ts';

// Before any schema is built: a strict Content-Security-Policy reports even Zod's probe for `new Function`.
z.config({ jitless: true });

/** The version this program reads and writes; a dataset of another version is refused, not guessed at. */
export const SCHEMA_VERSION = 1;

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)
  .describe('Lower-case words joined by hyphens; stable, since links hold it.');

/** Plain words in both languages. Never markup: the page shows them as they stand. */
export const textSchema = z.strictObject({
  zh: z.string().min(1).max(400),
  en: z.string().min(1).max(800),
});

/** The place of some words in the report's text. */
export const locatorSchema = z
  .strictObject({
    start: z.int().min(0),
    end: z.int().min(1),
    token: z.string().min(1).max(200),
  })
  .describe('start (inclusive) and end (exclusive) in UTF-16 code units; token is the text between them.');

/** Why something is not there. Never 0, null or a guess. */
export const missingSchema = z.strictObject({ missing: z.enum(MISSING_REASONS) });

const date = z.iso.date();

/** A figure as printed: its token at its place, and what the token says. */
export const figureSchema = locatorSchema.extend({
  value: z
    .number()
    .describe('万 and 亿 multiplied out; per cent as the number of per cent; a rank as its number.'),
  unit: z
    .string()
    .min(1)
    .max(20)
    .describe('As printed, without scale words: 元, %, 家, 个, 户, 位, 工作日 …'),
  bound: z.enum(BOUNDS),
});

/** The day a figure describes: stated as a date, stated only in words, or not stated. */
export const asOfSchema = z.union([
  locatorSchema
    .extend({ date })
    .describe('A day, or the last day of the month or year that the token names.'),
  locatorSchema.extend({ missing: z.literal('dateOnlyInWords') }),
  missingSchema,
]);

/** What an actual figure is measured against. Only this makes a completion, a bar to a target and a pace. */
export const progressSchema = z
  .strictObject({
    against: z.enum(['task', 'plan', 'target', 'budget']),
    name: textSchema.describe('The denominator by its name in the report, such as 年度任务.'),
    target: z.union([figureSchema, missingSchema]).describe('The target where the report prints it.'),
    completion: z
      .union([figureSchema, missingSchema])
      .describe('actual ÷ target where the report prints it.'),
    period: z
      .strictObject({ from: date, to: date })
      .nullable()
      .describe('The span that the target is for; null where the report does not say.'),
  })
  .describe('At least one of target and completion is printed; the other can be computed.');

/** What a rate or share is a rate of. */
const denominatorSchema = z.union([textSchema, missingSchema]);

const indicatorBase = {
  id,
  pillar: id.nullable().describe('null: stated outside the numbered parts.'),
  sector: id,
  name: textSchema.describe('What is measured, saying what the words say and no more.'),
  unitName: textSchema.describe(
    'The unit as read on screen: 家 / firms. For 元, 亿元 / CNY 100 million is made by the formatter.',
  ),
  reading: figureSchema,
  asOf: asOfSchema,
  note: textSchema
    .optional()
    .describe('What a careful reader must know: the denominator, what the words do not say.'),
};

/** A quantity that may have a target. */
export const levelIndicatorSchema = z.strictObject({
  ...indicatorBase,
  kind: z.enum(['amount', 'count', 'measure', 'duration']),
  progress: progressSchema.nullable(),
});

/** A rate or a share of something named: it has no target, whatever its value. */
export const rateIndicatorSchema = z.strictObject({
  ...indicatorBase,
  kind: z.enum(['rate', 'share', 'growth']),
  denominator: denominatorSchema,
});

/** A place in an order: smaller is better; there is no bar. */
export const rankIndicatorSchema = z.strictObject({
  ...indicatorBase,
  kind: z.literal('rank'),
  scope: textSchema.describe('Among whom: 全省 / the province.'),
  among: z.union([figureSchema, missingSchema]).describe('How many are ranked.'),
});

/** A level that the words say was reached or passed, with no reading beyond it. */
export const milestoneIndicatorSchema = z.strictObject({ ...indicatorBase, kind: z.literal('milestone') });

export const indicatorSchema = z.discriminatedUnion('kind', [
  levelIndicatorSchema,
  rateIndicatorSchema,
  rankIndicatorSchema,
  milestoneIndicatorSchema,
]);

export const pillarSchema = z.strictObject({
  id,
  ordinal: z.int().min(1).max(20),
  name: textSchema.describe('The part in a few words, for navigation.'),
  heading: locatorSchema.describe("The part's own heading in the report."),
  finding: textSchema.describe(
    'The active title. Figures only as placeholders: {indicator-id}, {indicator-id.gap} …',
  ),
  lead: textSchema.describe('Two lines under the title; placeholders as in finding.'),
  charts: z.array(z.lazy(() => chartSpecSchema)).max(6),
  cards: z
    .array(id)
    .max(8)
    .optional()
    .describe('Indicators shown as cards, the others as a list; without it the first ones not in a chart.'),
});

/** A chart chosen for what the report says, by the ids of its indicators. `title` takes placeholders. */
export const chartSpecSchema = z.discriminatedUnion('type', [
  z
    .strictObject({
      id,
      type: z.literal('bullet'),
      title: textSchema,
      indicators: z.array(id).min(1).max(12),
    })
    .describe('Progress against targets.'),
  z
    .strictObject({ id, type: z.literal('nested'), title: textSchema, whole: id, part: id })
    .describe("One bar: a whole, inside it the part's target, inside that what is done."),
  z
    .strictObject({ id, type: z.literal('steps'), title: textSchema, indicators: z.array(id).min(2).max(8) })
    .describe('Counts along one road, from first to last.'),
  z
    .strictObject({ id, type: z.literal('parts'), title: textSchema, indicators: z.array(id).min(2).max(6) })
    .describe('Counts of one unit that stand side by side in one bar; their sum is computed.'),
  z
    .strictObject({ id, type: z.literal('ranks'), title: textSchema, indicators: z.array(id).min(1).max(12) })
    .describe('Places in different orders, as a ladder; no bars.'),
  z
    .strictObject({ id, type: z.literal('units'), title: textSchema })
    .describe('One mark per project of the pillar, by sector, shaded by stage.'),
]);

/** A quantity that belongs to a project: how many it counts, a plant's capacity, its cost. */
export const projectFigureSchema = figureSchema.extend({
  name: textSchema,
  unitName: textSchema.describe('The unit as read on screen, as for an indicator.'),
  kind: z.enum(FIGURE_KINDS),
});

/** One named undertaking, facility, zone, plan or programme. */
export const projectSchema = z.strictObject({
  id,
  pillar: id.nullable().describe('null: named outside the numbered parts.'),
  sector: id,
  type: z.enum(PROJECT_TYPES),
  name: textSchema,
  mention: locatorSchema.describe('Where the report names it.'),
  place: z.union([id, missingSchema]),
  stage: z.union([z.enum(STAGES), missingSchema]),
  status: z
    .strictObject({ ...textSchema.shape, locator: locatorSchema.nullable() })
    .describe("The report's own short wording; locator null only where the wording is not one run of words."),
  figures: z.array(projectFigureSchema),
});

/** A numeral of the text that is no figure, and why. */
export const notFigureSchema = locatorSchema.extend({ reason: z.enum(NOT_FIGURE_REASONS) });

/** One thing that the report words more than once, for the audit to set side by side. */
export const wordingSchema = z.strictObject({
  id,
  about: textSchema,
  versions: z.array(locatorSchema).min(2),
});

/** What one place of the report announces, and the pillars that report on it: none is a finding. */
export const announcementSchema = z.strictObject({
  id,
  name: textSchema,
  locator: locatorSchema,
  reportedIn: z.array(id).describe('Pillars; empty where no part reports on it.'),
});

/** Something said to have been reached without any figure: “full coverage”. */
export const claimSchema = z.strictObject({
  id,
  pillar: id,
  name: textSchema,
  locator: locatorSchema,
});

/** Things that the words name one by one without a numeral: one motion, named by its title, is 1. */
export const countedSchema = locatorSchema.extend({ counted: z.literal(true), value: z.int().min(1) });

/** An addition that the report's figures must satisfy. */
export const sumSchema = z.strictObject({
  id,
  name: textSchema,
  whole: id,
  parts: z.array(z.union([id, figureSchema, countedSchema])).min(2),
});

export const reportSchema = z.strictObject({
  $schema: z.string().max(200).optional(),
  format: z.literal('youju-report'),
  version: z.literal(SCHEMA_VERSION),
  id,
  title: textSchema.describe('Short, for the masthead.'),
  fullTitle: textSchema,
  place: textSchema,
  body: textSchema.describe('Who issued it.'),
  session: textSchema.describe('The session whose motion it reports on.'),
  reported: locatorSchema.extend({ date }).describe('The day it was reported to the committee.'),
  year: z.int().min(1949).max(2100),
  source: z.strictObject({
    file: z
      .string()
      .regex(/^[\w.-]+\.txt$/)
      .describe("The text's file name; the text itself is not part of the dataset."),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('Of the file, byte for byte.'),
    length: z.int().min(1).describe('UTF-16 code units.'),
  }),
  keyFigures: z.array(id).max(8).describe('Indicators that lead the page, most telling first.'),
  pillars: z.array(pillarSchema).min(1).max(20),
  sectors: z
    .array(z.strictObject({ id, name: textSchema }))
    .min(1)
    .max(60),
  places: z.array(z.strictObject({ id, name: textSchema })).max(400),
  indicators: z.array(indicatorSchema).max(5_000),
  projects: z.array(projectSchema).max(20_000),
  notFigures: z.array(notFigureSchema),
  wordings: z.array(wordingSchema),
  announcements: z.array(announcementSchema),
  claims: z.array(claimSchema),
  sums: z.array(sumSchema),
});

export type Text = z.infer<typeof textSchema>;
export type Locator = z.infer<typeof locatorSchema>;
export type Missing = z.infer<typeof missingSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type AsOf = z.infer<typeof asOfSchema>;
export type Progress = z.infer<typeof progressSchema>;
export type LevelIndicator = z.infer<typeof levelIndicatorSchema>;
export type RateIndicator = z.infer<typeof rateIndicatorSchema>;
export type RankIndicator = z.infer<typeof rankIndicatorSchema>;
export type MilestoneIndicator = z.infer<typeof milestoneIndicatorSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type Pillar = z.infer<typeof pillarSchema>;
export type ChartSpec = z.infer<typeof chartSpecSchema>;
export type ProjectFigure = z.infer<typeof projectFigureSchema>;
export type Project = z.infer<typeof projectSchema>;
export type NotFigure = z.infer<typeof notFigureSchema>;
export type Wording = z.infer<typeof wordingSchema>;
export type Announcement = z.infer<typeof announcementSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Counted = z.infer<typeof countedSchema>;
export type Sum = z.infer<typeof sumSchema>;
export type Report = z.infer<typeof reportSchema>;
