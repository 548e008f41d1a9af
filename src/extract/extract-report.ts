/** A report's file to its text, and that to its quantities and the draft of its dataset; or why there is none. */
import { type Draft, draftReport, NoDraftError } from './draft/draft.ts';
import type { DocumentText } from './read/document-text.ts';
import { type ReadOptions, readDocument } from './read/read-document.ts';
import { type Refusal, refusal } from './read/refusal.ts';
import type { OnShare } from './read/share-done.ts';
import { type Source, sourceOf } from './read/source.ts';

interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

/** A document that was read, and what a dataset made of it names as its source. */
export interface ReadReport extends DocumentText {
  readonly source: Source;
}

export interface ExtractedReport extends ReadReport {
  readonly draft: Draft;
}

export function draftOf(
  text: string,
  source: Source,
  onShare?: OnShare,
): { readonly ok: true; readonly draft: Draft } | Refused {
  try {
    return { ok: true, draft: draftReport(text, source, onShare) };
  } catch (error) {
    if (!(error instanceof NoDraftError)) throw error;
    return { ok: false, refusal: refusal(error.reason) };
  }
}

export async function readReport(
  bytes: Uint8Array,
  name: string,
  options?: ReadOptions,
): Promise<ReadReport | Refused> {
  const document = await readDocument(bytes, options);
  return document.ok ? { ...document, source: sourceOf(name, bytes, document) } : document;
}

export function draftOfRead(read: ReadReport, onShare?: OnShare): ExtractedReport | Refused {
  const drafted = draftOf(read.text, read.source, onShare);
  return drafted.ok ? { ...read, draft: drafted.draft } : drafted;
}

export async function extractReport(
  bytes: Uint8Array,
  name: string,
  options?: ReadOptions,
): Promise<ExtractedReport | Refused> {
  const read = await readReport(bytes, name, options);
  return read.ok ? draftOfRead(read) : read;
}
