/** What a person may decide on a draft, as data: kept on the device and in files, and done again at each reading. */
import { z } from 'zod';
import { chartSpecSchema } from '../report/dataset/chart-schema.ts';
import { REPORT_KINDS } from '../report/language/report-kinds.ts';
import { NOT_FIGURE_REASONS, PROJECT_TYPES, STAGES } from '../report/language/vocabulary.ts';

const id = z.string().min(1).max(80);
const ids = z.array(id).min(1).max(25_000);
const offset = z.int().min(0);
const span = { start: offset, end: offset };
const words = z.string().min(1).max(400);
const english = z.string().min(1).max(800);

/** What a figure is to its indicator, where it was printed. */
const FIGURE_ROLES = ['actual', 'target', 'completion'] as const;

export const INDICATOR_KINDS = [
  'amount',
  'count',
  'measure',
  'duration',
  'rate',
  'share',
  'growth',
  'rank',
  'milestone',
  'threshold',
  'context',
] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** The words of the report's head that a person may write. */
export const HEAD_FIELDS = ['title', 'fullTitle', 'place', 'body', 'session'] as const;
export type HeadField = (typeof HEAD_FIELDS)[number];

const PILLAR_FIELDS = ['name', 'finding', 'lead'] as const;

/** Lists of names that entries refer to. */
const NAME_LISTS = ['sectors', 'places'] as const;

/** Offsets come from characters chosen in the text, and are never typed. */
export const decisionSchema = z.discriminatedUnion('act', [
  // Of any entry: a figure, a project, a look that is about neither.
  z.strictObject({ act: z.literal('confirm'), ids }),
  z.strictObject({ act: z.literal('reopen'), ids }),
  z.strictObject({ act: z.literal('reject'), ids, reason: z.enum(NOT_FIGURE_REASONS) }),
  z.strictObject({ act: z.literal('rename'), id, zh: words }),
  z.strictObject({ act: z.literal('pillar'), ids, pillar: id.nullable() }),
  z.strictObject({ act: z.literal('sector'), ids, sector: id }),
  z.strictObject({ act: z.literal('merge'), ids, into: id }),
  // Of a figure.
  z.strictObject({ act: z.literal('figure'), id, role: z.enum(FIGURE_ROLES), ...span }),
  z.strictObject({ act: z.literal('unitName'), ids, zh: z.string().min(1).max(40) }),
  z.strictObject({ act: z.literal('kind'), ids, kind: z.enum(INDICATOR_KINDS) }),
  z.strictObject({ act: z.literal('day'), ids, ...span }),
  z.strictObject({ act: z.literal('noDay'), ids }),
  z.strictObject({ act: z.literal('denominator'), id, zh: words }),
  z.strictObject({ act: z.literal('relate'), id, to: id, as: z.enum(['target', 'completion', 'earlier']) }),
  z.strictObject({ act: z.literal('unrelate'), id, role: z.enum(['target', 'completion', 'earlier']) }),
  /** The span that a target is for; null: the report does not say. */
  z.strictObject({
    act: z.literal('period'),
    ids,
    period: z.strictObject({ from: z.iso.date(), to: z.iso.date() }).nullable(),
  }),
  z.strictObject({ act: z.literal('addFigure'), ...span }),
  /** Why a number of the text is no figure. */
  z.strictObject({ act: z.literal('account'), ...span, reason: z.enum(NOT_FIGURE_REASONS) }),
  // Of a project.
  z.strictObject({ act: z.literal('mention'), id, ...span }),
  z.strictObject({ act: z.literal('wording'), id, ...span }),
  z.strictObject({ act: z.literal('stage'), ids, stage: z.enum(STAGES).nullable() }),
  z.strictObject({ act: z.literal('type'), ids, type: z.enum(PROJECT_TYPES) }),
  z.strictObject({ act: z.literal('place'), ids, place: id.nullable() }),
  z.strictObject({ act: z.literal('addProject'), ...span, like: id.optional() }),
  // Of the report.
  z.strictObject({ act: z.literal('head'), field: z.enum(HEAD_FIELDS), zh: words }),
  z.strictObject({ act: z.literal('reportKind'), kind: z.enum(REPORT_KINDS) }),
  z.strictObject({ act: z.literal('reported'), ...span }),
  z.strictObject({ act: z.literal('pillarWords'), id, field: z.enum(PILLAR_FIELDS), zh: words }),
  z.strictObject({ act: z.literal('addName'), list: z.enum(NAME_LISTS), id, zh: words }),
  z.strictObject({ act: z.literal('listName'), list: z.enum(NAME_LISTS), id, zh: words }),
  z.strictObject({ act: z.literal('keyFigures'), ids: z.array(id).max(8) }),
  /** Of one pillar, all of them in their order; none: they are chosen by the rules. */
  z.strictObject({ act: z.literal('charts'), pillar: id, charts: z.array(chartSpecSchema).max(6) }),
  /** English by the Chinese words that it stands for: the same words are the same everywhere. */
  z.strictObject({
    act: z.literal('english'),
    words: z
      .array(z.tuple([words, english]))
      .min(1)
      .max(25_000),
  }),
]);

export type Decision = z.infer<typeof decisionSchema>;
export type DecisionOf<Act extends Decision['act']> = Extract<Decision, { act: Act }>;
