/** The small schemas that the dataset's larger ones are made of: words, places in the text, figures, days. */
import { z } from 'zod';
import { BOUNDS, MISSING_REASONS } from '../language/vocabulary.ts';
import { LARGEST, SMALLEST } from './figure-range.ts';
import { PATTERNS } from './patterns.ts';

// Before any schema is built: a strict Content-Security-Policy reports even Zod's probe for `new Function`.
z.config({ jitless: true });

export const id = z
  .string()
  .regex(PATTERNS.id.pattern)
  .max(80)
  .describe(
    'Lower-case words joined by hyphens; stable, since links hold it. Not `constructor`, not `prototype`.',
  );

/** Plain words in both languages. Never markup: the page shows them as they stand. */
export const textSchema = z
  .strictObject({
    zh: z.string().min(1).max(400).describe('In Chinese.'),
    en: z.string().min(1).max(800).describe('In English.'),
    untranslated: z
      .literal(true)
      .optional()
      .describe('No English has been written yet: the Chinese words stand in its place.'),
  })
  .meta({ id: 'Text', description: 'Plain words in both languages; never markup.' });

/** The place of some words in the report's text. */
export const locatorSchema = z
  .strictObject({
    start: z.int().min(0).describe('First UTF-16 code unit, counted from 0.'),
    end: z.int().min(1).describe('The code unit behind the last one.'),
    token: z.string().min(1).max(200).describe('The text from start to end, as printed.'),
  })
  .meta({
    id: 'Locator',
    description: "The place of some words in the report's text, in which CR LF is read as LF.",
  });

/** Why something is not there. Never 0, null or a guess. */
export const missingSchema = z
  .strictObject({ missing: z.enum(MISSING_REASONS).describe('The reason.') })
  .meta({ id: 'Missing', description: 'Why something is not there. Never 0, null or a guess.' });

export const date = z.iso.date().describe('YYYY-MM-DD.');

export const figureFields = locatorSchema.extend({
  value: z
    .number()
    .describe(
      `万 and 亿 multiplied out; per cent as the number of per cent; a rank as its number. 0, or from ${SMALLEST} to ${LARGEST} on either side of it.`,
    ),
  unit: z
    .string()
    .min(1)
    .max(20)
    .describe('As in the report, without scale words: 元, %, 家, 个, 户, 位, 工作日 …'),
  bound: z.enum(BOUNDS).describe('How the words bind the number.'),
  unitAt: locatorSchema
    .optional()
    .describe(
      'Where the unit stands, with its scale words, if not beside the number: the head or the caption of a table (单位：万元). The wording there is then the number alone.',
    ),
});

/** A figure as printed: its token at its place, and what the token says. */
export const figureSchema = figureFields.meta({
  id: 'Figure',
  description: 'A figure as printed: its token at its place, and what the token says.',
});

/** The day a figure describes: stated as a date, stated only in words, or not stated. */
export const asOfSchema = z
  .union([
    locatorSchema
      .extend({ date })
      .describe('A day, or the last day of the month or year that the token names.'),
    locatorSchema
      .extend({ missing: z.literal('dateOnlyInWords').describe('No date can be read from the token.') })
      .describe('Words such as 截至目前.'),
    missingSchema,
  ])
  .meta({
    id: 'AsOf',
    description: 'The day a figure describes: stated as a date, stated only in words, or not stated.',
  });
