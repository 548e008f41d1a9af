/** A report's file to its text, its quantities and the draft of its dataset; or why there is none. */
import { type Draft, draftReport, NoDraftError } from './draft/draft.ts';
import type { DocumentText } from './read/document-text.ts';
import { type ReadOptions, readDocument } from './read/read-document.ts';
import { type Refusal, refusal } from './read/refusal.ts';
import { type Source, sourceOf } from './read/source.ts';

interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

export interface ExtractedReport extends DocumentText {
  readonly source: Source;
  readonly draft: Draft;
}

export function draftOf(
  text: string,
  source: Source,
): { readonly ok: true; readonly draft: Draft } | Refused {
  try {
    return { ok: true, draft: draftReport(text, source) };
  } catch (error) {
    if (!(error instanceof NoDraftError)) throw error;
    return { ok: false, refusal: refusal(error.reason) };
  }
}

export async function extractReport(
  bytes: Uint8Array,
  name: string,
  options?: ReadOptions,
): Promise<ExtractedReport | Refused> {
  const document = await readDocument(bytes, options);
  if (!document.ok) return document;
  const source = sourceOf(name, bytes, document);
  const drafted = draftOf(document.text, source);
  if (!drafted.ok) return drafted;
  return { ...document, source, draft: drafted.draft };
}
