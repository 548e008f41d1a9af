/** A report's file as a new draft on this device. */
import type { DraftBase } from '../../draft/draft.ts';
import { readDraftFile } from '../../draft/draft-file.ts';
import { extractReport } from '../../extract/extract-report.ts';
import type { Problem } from '../../report/loading/problem.ts';
import { problem } from '../../report/loading/problem.ts';
import { addDraft } from '../storage/drafts.ts';

export type Started =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The text, with what the reader made of it. */
export async function startDraft(file: File): Promise<Started> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await extractReport(bytes, file.name);
  if (!read.ok) {
    const { code, what, advice } = read.refusal;
    const says = { zh: `${what.zh}。${advice.zh}。`, en: `${what.en}. ${advice.en}.` };
    return { ok: false, problems: [problem('otherFile', '$', 'a report', code, says)] };
  }
  const { text, isSource, draft } = read;
  const base: DraftBase = { text, isFile: isSource, report: draft.report, reviewItems: draft.reviewItems };
  return { ok: true, id: await addDraft(base, draft.report.title.zh) };
}

/** A draft that was saved to a file goes on as a draft of its own. */
export async function openDraftFile(file: File): Promise<Started> {
  const read = readDraftFile(await file.text());
  if (!read.ok) return read;
  const { base, name, work } = read.value;
  return { ok: true, id: await addDraft(base, name, work) };
}
