/**
 * What a deck is: the slides of a talk about one report, in order. It holds no figure and no word of the report,
 * only what to show of it; the figures are filled in from the dataset each time.
 */
import { z } from 'zod';
import { id } from '../report/dataset/figure-schema.ts';
import { PATTERNS } from '../report/dataset/patterns.ts';
import { SHOWABLE } from '../report/projects/project-filter.ts';

/** The version this program writes; one of an earlier version is brought to it, any other refused. */
export const DECK_VERSION = 3;

/** Points, steps or questions of one slide: more do not fit on it, and nobody keeps more in mind. */
export const MOST_POINTS = 6;

/** Characters of a picture's data URL: some half a megabyte of picture. */
export const MOST_PICTURE = 700_000;

/** In one deck: its file can be read back with all of them. */
export const MOST_PICTURES = 10;

/** A figure's ref (`id`, `id.gap`, `project-id.0`) or a project's id. */
const ref = z.string().regex(PATTERNS.figureRef.pattern).max(120);
const page = z.int().min(1).max(500).default(1);
const options = z.array(z.string().min(1).max(80)).max(400).default([]);

/** The speaker's own words; a figure in them is a placeholder, `{id.completion}`, and no digit of one is typed. */
const ownWords = z.string().max(600).default('');
/** A name or a few words that hold no figure of the report. */
const shortWords = (most: number) => z.string().max(most).default('');
const day = z
  .string()
  .regex(PATTERNS.day.pattern)
  .nullable()
  .default(null)
  .describe('By when; null: not said.');

const entry = {
  id: id.describe('Unlike any other of the deck; the address of the slide holds it.'),
  hidden: z.boolean().default(false).describe('Kept in the deck, left out of the talk.'),
  backup: z
    .boolean()
    .default(false)
    .describe('Stands behind the talk: not stepped through, shown when it is asked for.'),
  notes: z.string().max(4_000).default('').describe('What the speaker wants to remember.'),
  title: ownWords.describe('The speaker’s own title; empty: what the slide says by itself.'),
};

const slide = <Kind extends string, Fields extends z.core.$ZodLooseShape>(kind: Kind, fields: Fields) =>
  z.strictObject({ ...entry, kind: z.literal(kind), ...fields });

const slideEntrySchema = z.discriminatedUnion('kind', [
  slide('cover', {}),
  slide('overview', {}),
  slide('leading', {}),
  slide('behind', {}),
  slide('targets', { page }),
  slide('finding', { pillar: id, chart: id.nullable().default(null) }),
  slide('stages', { pillar: id, page }),
  slide('attention', { page }),
  slide('audit', { page }),
  slide('followUp', {}),
  slide('closing', {}),
  slide('chart', {
    chart: z
      .string()
      .max(120)
      .describe('Of a pillar’s chart, or `targets` or `stage-matrix` for those of the whole report.'),
    page,
  }),
  slide('figures', { figures: z.array(ref).min(1).max(4) }),
  slide('projects', {
    filter: z
      .strictObject({
        sector: options,
        stage: options,
        pillar: options,
        place: options,
        q: z.string().max(100).default(''),
        show: z
          .enum(SHOWABLE)
          .default('all')
          .describe('What the table was of: projects, plans, measures or all.'),
      })
      .describe('What was filtered by when the table was sent: the title says it.'),
    found: z
      .int()
      .min(1)
      .optional()
      .describe('How many projects the filter showed when the table was sent, on however many slides.'),
    projects: z.array(id).min(1).max(20).describe('The rows of this slide, in their order.'),
  }),
  slide('text', { points: z.array(ownWords).min(1).max(MOST_POINTS) }),
  slide('section', { line: ownWords }),
  slide('quotation', {
    start: z.int().min(0).describe('Where the words stand in the report’s text, as a locator has it.'),
    end: z.int().min(1),
    words: z.string().min(1).max(600).describe('As they stood in the text when they were chosen.'),
  }),
  slide('nextSteps', {
    steps: z
      .array(z.strictObject({ what: ownWords, who: shortWords(60), by: day }))
      .min(1)
      .max(MOST_POINTS),
  }),
  slide('questions', {
    questions: z
      .array(z.strictObject({ ref, question: shortWords(200), who: shortWords(60), by: day }))
      .min(1)
      .max(MOST_POINTS)
      .describe('What was asked and is to be answered, each about a figure or a project.'),
  }),
  slide('picture', {
    picture: z.string().regex(PATTERNS.picture.pattern).max(MOST_PICTURE),
    width: z.int().min(1).max(10_000),
    height: z.int().min(1).max(10_000),
    alt: shortWords(200).describe('What is to be seen, for those who do not see it.'),
  }),
]);

/** Ten hours. */
export const MOST_MINUTES = 600;

/** Of a slide that goes on by itself: less is no time to read it. */
export const LEAST_SECONDS = 3;
export const MOST_SECONDS = 3_600;

/** More than any talk has; a deck's file with more is refused. */
export const MOST_SLIDES = 500;

export const deckSchema = z.strictObject({
  format: z.literal('youju-deck').describe('Tells a deck from other JSON.'),
  version: z.literal(DECK_VERSION),
  report: z.strictObject({
    id,
    sha256: z
      .string()
      .regex(PATTERNS.sha256.pattern)
      .describe('Of the text that the report’s dataset was made from.'),
  }),
  minutes: z.int().min(1).max(MOST_MINUTES).default(20).describe('How long the talk is to take.'),
  seconds: z
    .int()
    .min(LEAST_SECONDS)
    .max(MOST_SECONDS)
    .default(20)
    .describe('How long a slide is shown where the slides go on by themselves.'),
  slides: z.array(slideEntrySchema).min(1).max(MOST_SLIDES),
});

export type Deck = z.infer<typeof deckSchema>;
export type SlideEntry = z.infer<typeof slideEntrySchema>;
export type SlideKind = SlideEntry['kind'];
export type EntryOf<Kind extends SlideKind> = Extract<SlideEntry, { kind: Kind }>;
