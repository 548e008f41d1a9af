/** A draft as the device and a file keep it: in two parts, so that a decision writes none of the text anew. */
import { z } from 'zod';
import type { ReviewItem } from '../extract/draft/review-items.ts';
import type { Report } from '../report/dataset/schema.ts';
import type { ReadResult } from '../report/loading/file-format.ts';
import { loadReport } from '../report/loading/load.ts';
import { type Problem, problem } from '../report/loading/problem.ts';
import { decisionSchema } from './decision.ts';
import type { DraftBase, DraftWork } from './draft.ts';

const DRAFT_FORMAT = 'youju-draft';
const VERSION = 1;

/** A text of 300,000 characters, its figures, and some ten thousand decisions. */
const MOST_BYTES = 24 * 1024 * 1024;

const span = { start: z.int().min(0), end: z.int().min(0) };
const text = z.strictObject({ zh: z.string(), en: z.string() });
const reviewItemSchema = z.strictObject({
  ...span,
  what: text,
  sort: z.string().optional(),
  asks: z.enum(['kind', 'day', 'head']).optional(),
  each: z.strictObject({ what: text, places: z.array(z.strictObject(span)) }).optional(),
});

const baseSchema = z.strictObject({
  text: z.string().min(1).max(1_000_000),
  isFile: z.boolean(),
  /** Read by the loader, as any dataset. */
  report: z.unknown(),
  reviewItems: z.array(reviewItemSchema),
});

const workSchema = z
  .strictObject({ decisions: z.array(decisionSchema), done: z.int().min(0) })
  .refine(({ decisions, done }) => done <= decisions.length);

const fileSchema = z.strictObject({
  format: z.literal(DRAFT_FORMAT),
  version: z.literal(VERSION),
  name: z.string().min(1).max(200),
  base: baseSchema,
  work: workSchema,
});

/** A draft with the name that a person has given it. */
export interface NamedDraft {
  readonly name: string;
  readonly base: DraftBase;
  readonly work: DraftWork;
}

const refused = (found: string): { readonly ok: false; readonly problems: readonly Problem[] } => ({
  ok: false,
  problems: [
    problem('otherFile', '$', 'a draft', found, {
      zh: '这不是完整的草稿文件，可能已损坏，或由较新的版本写成。请用“存为文件”重新存一份，或重新打开报告。',
      en: 'This is no whole draft: it is damaged, or written by a newer version. Save it anew with “Save to a file”, or open the report again.',
    }),
  ],
});

function parsed(input: string): unknown {
  try {
    return JSON.parse(input);
  } catch {
    return null;
  }
}

const readPart = <Value>(schema: z.ZodType<Value>, input: unknown): ReadResult<Value> => {
  const result = schema.safeParse(input);
  return result.success ? { ok: true, value: result.data } : refused(result.error.issues[0]?.message ?? '');
};

function baseOf(part: z.infer<typeof baseSchema>): ReadResult<DraftBase> {
  const loaded = loadReport(JSON.stringify(part.report));
  if (!loaded.ok) return loaded;
  const report: Report = loaded.value;
  if (report.source.length !== part.text.length) return refused('a text of another length');
  return {
    ok: true,
    value: { ...part, report, reviewItems: part.reviewItems as readonly ReviewItem[] },
  };
}

export const baseText = (base: DraftBase): string => JSON.stringify(base);
export function readBase(input: string): ReadResult<DraftBase> {
  const part = readPart(baseSchema, parsed(input));
  return part.ok ? baseOf(part.value) : part;
}

export const workText = (work: DraftWork): string => JSON.stringify(work);
export const readWork = (input: string): ReadResult<DraftWork> => readPart(workSchema, parsed(input));

export const draftFileText = ({ name, base, work }: NamedDraft): string =>
  `${JSON.stringify({ format: DRAFT_FORMAT, version: VERSION, name, base, work })}\n`;

export function readDraftFile(input: string): ReadResult<NamedDraft> {
  if (input.length > MOST_BYTES) return refused('a larger file');
  const file = readPart(fileSchema, parsed(input));
  if (!file.ok) return file;
  const base = baseOf(file.value.base);
  return base.ok ? { ok: true, value: { ...file.value, base: base.value } } : base;
}
