/**
 * What a report's dataset is. Every type of the product is inferred from the schemas below;
 * `data/report.schema.json` (JSON Schema 2020-12) is generated from them for other programs.
 *
 * Vocabulary: docs/data-dictionary.md. Offsets count UTF-16 code units of the report's text, read
 * as UTF-8 with `\r\n` as `\n`, so that `text.slice(start, end)` is the token in JavaScript.
 */
import { z } from 'zod';
import { REPORT_KINDS } from '../language/report-kinds.ts';
import { FIGURE_KINDS, NOT_FIGURE_REASONS, PROJECT_TYPES, STAGES } from '../language/vocabulary.ts';
import { MOST_SENTENCES } from '../text/paragraphs.ts';
import { MOST_CHARTS } from './chart-limits.ts';
import { chartSpecSchema } from './chart-schema.ts';
import {
  type asOfSchema,
  date,
  figureFields,
  figureSchema,
  id,
  locatorSchema,
  missingSchema,
  textSchema,
} from './figure-schema.ts';
import {
  indicatorSchema,
  type levelIndicatorSchema,
  type progressSchema,
  type rankIndicatorSchema,
  type rateIndicatorSchema,
} from './indicator-schema.ts';
import { PATTERNS } from './patterns.ts';
import { SCHEMA_VERSION } from './version.ts';

const pillarSchema = z
  .strictObject({
    id,
    ordinal: z.int().min(1).max(20).describe("The pillar's number in the report; no other pillar's."),
    name: textSchema.describe('The pillar in a few words, for navigation.'),
    heading: locatorSchema.describe("The pillar's own heading in the report."),
    finding: textSchema.describe(
      'The active title. Figures only as placeholders: {indicator-id}, {indicator-id.gap} …',
    ),
    lead: textSchema.describe('Two lines under the title; placeholders as in finding.'),
    charts: z.array(chartSpecSchema).max(MOST_CHARTS).describe('In the order of the panel.'),
    cards: z
      .array(id)
      .max(8)
      .optional()
      .describe('Indicators shown as cards, the others as a list; without it the first ones not in a chart.'),
  })
  .meta({ id: 'Pillar', description: "One of the report's numbered parts." });

/** A quantity that belongs to a project: how many it counts, a plant's capacity, its cost. */
const projectFigureSchema = figureFields
  .extend({
    name: textSchema.describe('What is counted or measured.'),
    unitName: textSchema.describe('The unit as read on screen, as for an indicator.'),
    kind: z.enum(FIGURE_KINDS).describe('What sort of quantity.'),
  })
  .meta({
    id: 'ProjectFigure',
    description: "A quantity that belongs to a project: how many it counts, a plant's capacity, its cost.",
  });

/** One named undertaking, plan or measure. */
const projectSchema = z
  .strictObject({
    id,
    pillar: id.nullable().describe('null: named outside the numbered parts.'),
    sector: id.describe('One of the sectors.'),
    type: z
      .enum(PROJECT_TYPES)
      .describe('What it is; only a project, facility, zone or programme is counted among the projects.'),
    name: textSchema.describe('Its name; the Chinese one as printed, or shortened.'),
    mention: locatorSchema.describe('Where the report names it.'),
    place: z.union([id, missingSchema]).describe('One of the places, where the words name one.'),
    stage: z
      .union([z.enum(STAGES), missingSchema])
      .describe('How far it is, strictly by the words: in the order of the list, or why it has none.'),
    status: z
      .strictObject({
        ...textSchema.shape,
        locator: locatorSchema.nullable().describe('Where the wording stands.'),
      })
      .describe(
        "The report's own short wording; locator null only where the wording is not one run of words.",
      ),
    figures: z.array(projectFigureSchema).describe('Quantities that belong to it.'),
    indicators: z
      .array(id)
      .max(12)
      .optional()
      .describe('Indicators that measure it, most telling first; the table shows them with its own figures.'),
    partOf: id
      .optional()
      .describe('The entry that this one is named as a part of: counted with it, not beside it.'),
  })
  .meta({ id: 'Project', description: 'One named undertaking, plan or measure.' });

/** A numeral of the text that is no figure, and why. */
const notFigureSchema = locatorSchema
  .extend({ reason: z.enum(NOT_FIGURE_REASONS).describe('Why it is none.') })
  .meta({ id: 'NotFigure', description: 'A numeral of the text that is no figure.' });

/** One thing that the report words more than once, for the audit to set side by side. */
const wordingSchema = z
  .strictObject({
    id,
    about: textSchema.describe('What is worded more than once.'),
    versions: z.array(locatorSchema).min(2).describe('Each wording with its locator.'),
  })
  .meta({ id: 'Wording', description: 'One thing that the report words in more than one way.' });

/** What one passage of the report announces, and the pillars that report on it: none is a finding. */
const announcementSchema = z
  .strictObject({
    id,
    name: textSchema.describe('What is announced.'),
    locator: locatorSchema.describe('Where it is announced.'),
    reportedIn: z.array(id).describe('Pillars; empty where no pillar reports on it.'),
    related: z
      .array(id)
      .optional()
      .describe('Projects elsewhere in the report that touch on it, where no pillar is given to it.'),
  })
  .meta({
    id: 'Announcement',
    description: 'What one passage announces, and the pillars that report on it.',
  });

/** Something said to have been reached without any figure: “full coverage”. */
const claimSchema = z
  .strictObject({
    id,
    pillar: id.describe('The pillar that says it.'),
    name: textSchema.describe('What is said.'),
    locator: locatorSchema.describe('Where it is said.'),
    note: textSchema.optional().describe('What the words rest it on, as a clause without a full stop.'),
  })
  .meta({ id: 'Claim', description: 'Something said to have been reached, without any figure.' });

/** Things that the words name one by one without a numeral: one motion, named by its title, is 1. */
const countedSchema = locatorSchema
  .extend({
    counted: z.literal(true).describe('Tells it from a printed figure.'),
    value: z.int().min(1).describe('How many the words name.'),
  })
  .meta({ id: 'Counted', description: 'Things that the words name one by one without a numeral.' });

/** An addition that the report's figures must satisfy. */
const sumSchema = z
  .strictObject({
    id,
    name: textSchema.describe('The addition in words.'),
    whole: id.describe('The indicator that is the sum.'),
    parts: z
      .array(z.union([id, figureSchema, countedSchema]))
      .min(2)
      .describe('Indicators, figures or counted things that add up to it.'),
  })
  .meta({ id: 'Sum', description: "An addition that the report's figures must satisfy." });

/** A word of the report that its readers may not know. */
const termSchema = z
  .strictObject({
    id,
    name: textSchema.describe('The word as it stands in names and titles.'),
    aliases: z.array(textSchema).max(6).optional().describe('Other words for the same.'),
    meaning: textSchema.describe(
      "What it means, in words of our own and never the report's. Figures only as placeholders.",
    ),
  })
  .meta({ id: 'Term', description: 'A word of the report that its readers may not know.' });

const namedSchema = z.strictObject({ id, name: textSchema.describe('Its name.') });

export const reportSchema = z
  .strictObject({
    $schema: z.string().max(200).optional().describe('Where the JSON Schema is, for editors.'),
    format: z.literal('youju-report').describe('Tells a dataset from other JSON.'),
    version: z
      .literal(SCHEMA_VERSION)
      .describe('Of the format. Earlier versions are read and brought to this one; any other is refused.'),
    id,
    title: textSchema.describe('Short, for the masthead.'),
    fullTitle: textSchema.describe('As the report is headed.'),
    place: textSchema.describe('The city it is about.'),
    kind: z
      .enum(REPORT_KINDS)
      .optional()
      .describe(
        'What kind of report it is, by which its meeting and its day are named. Left out: by words that are true of any.',
      ),
    body: textSchema.describe('Who issued it.'),
    session: textSchema.describe(
      'The meeting that it belongs to: of a report on a motion, where that was moved.',
    ),
    reportedBy: textSchema
      .optional()
      .describe('Who reported, where that is not who issued it, such as a government.'),
    reported: z
      .union([locatorSchema.extend({ date }), missingSchema])
      .describe('The day on which it was reported or published.'),
    year: z.union([z.int().min(1949).max(2100), missingSchema]).describe('The year it reports on.'),
    source: z
      .strictObject({
        file: z
          .string()
          .regex(PATTERNS.textFile.pattern)
          .describe("The text's file name; the text itself is not part of the dataset."),
        sha256: z.string().regex(PATTERNS.sha256.pattern).describe('Of the file, byte for byte.'),
        length: z.int().min(1).describe('UTF-16 code units.'),
        paragraphs: z
          .array(z.array(z.int().min(0)).min(1).max(MOST_SENTENCES))
          .max(100_000)
          .optional()
          .describe('Where the sentences of each paragraph begin, by which places are named.'),
      })
      .describe('The text that every locator points into.'),
    keyFigures: z.array(id).max(8).describe('Indicators that lead the page, most telling first.'),
    pillars: z.array(pillarSchema).min(1).max(20).describe('In the order of the report.'),
    sectors: z
      .array(namedSchema)
      .min(1)
      .max(60)
      .describe('What indicators and projects are about, in the order of columns.'),
    places: z.array(namedSchema).max(400).describe('Where projects are.'),
    indicators: z.array(indicatorSchema).max(5_000).describe('One thing measured each.'),
    projects: z.array(projectSchema).max(20_000).describe('The register.'),
    notFigures: z
      .array(notFigureSchema)
      .describe('Every other numeral of the text, and why it is no figure.'),
    wordings: z.array(wordingSchema).describe('What is said twice in two ways.'),
    announcements: z.array(announcementSchema).describe('What is announced, and where it is reported on.'),
    claims: z.array(claimSchema).describe('What is said to be reached, without a figure.'),
    sums: z.array(sumSchema).describe('What must add up.'),
    terms: z.array(termSchema).max(100).optional().describe('Words that readers may not know, explained.'),
    unconfirmed: z
      .array(id)
      .max(25_000)
      .optional()
      .describe('Only of a draft: indicators and projects that no person has confirmed yet.'),
    unconfirmedNote: textSchema
      .optional()
      .describe('What readers are told of a draft. Without it the build publishes none.'),
  })
  .meta({ id: 'Report', description: 'One report: its dataset.' });

export type Text = z.infer<typeof textSchema>;
export type Locator = z.infer<typeof locatorSchema>;
export type Missing = z.infer<typeof missingSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type AsOf = z.infer<typeof asOfSchema>;
export type Progress = z.infer<typeof progressSchema>;
export type LevelIndicator = z.infer<typeof levelIndicatorSchema>;
export type RateIndicator = z.infer<typeof rateIndicatorSchema>;
export type RankIndicator = z.infer<typeof rankIndicatorSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type Pillar = z.infer<typeof pillarSchema>;
export type ChartSpec = z.infer<typeof chartSpecSchema>;
export type ProjectFigure = z.infer<typeof projectFigureSchema>;
export type Project = z.infer<typeof projectSchema>;
export type NotFigure = z.infer<typeof notFigureSchema>;
export type Sum = z.infer<typeof sumSchema>;
export type Report = z.infer<typeof reportSchema>;
