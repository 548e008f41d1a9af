/** Drafts begin: with a report's text, or with a file that one was saved to. */
import type { DraftBase } from '../../draft/draft.ts';
import { readDraftFile } from '../../draft/draft-file.ts';
import type { ExtractedReport } from '../../extract/extract-report.ts';
import type { Problem } from '../../report/loading/problem.ts';
import { addDraft } from '../storage/drafts.ts';

type OpenedDraft =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A report's text and what the reader made of it, as a new draft on this device; its id. */
export function startDraft({ text, isSource, draft }: ExtractedReport): Promise<string> {
  const base: DraftBase = { text, isFile: isSource, report: draft.report, reviewItems: draft.reviewItems };
  return addDraft(base, draft.report.title.zh);
}

/** A draft that was saved to a file goes on as a draft of its own. */
export async function openDraftFile(file: File): Promise<OpenedDraft> {
  const read = readDraftFile(await file.text());
  if (!read.ok) return read;
  const { base, name, work } = read.value;
  return { ok: true, id: await addDraft(base, name, work) };
}
