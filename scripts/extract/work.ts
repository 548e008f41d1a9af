/** What takes long of an extraction: a file's bytes to its text, and that to its draft or its quantities. */
import path from 'node:path';
import type { Draft } from '../../src/extract/draft/draft.ts';
import { draftOf } from '../../src/extract/extract-report.ts';
import type { Quantity } from '../../src/extract/lexicon/quantity.ts';
import { extractQuantities } from '../../src/extract/quantities/extract-quantities.ts';
import type { DocumentText } from '../../src/extract/read/document-text.ts';
import { readCMapFile } from '../../src/extract/read/pdf/cmap-file.ts';
import { readDocument } from '../../src/extract/read/read-document.ts';
import type { Refusal } from '../../src/extract/read/refusal.ts';
import { sourceName, sourceOf } from '../../src/extract/read/source.ts';

export interface WorkRequest {
  readonly bytes: Uint8Array;
  /** The report's file, without a folder. */
  readonly name: string;
  /** The file in which its text is kept, without a folder; null: one is named where the text has to be kept. */
  readonly textName: string | null;
  readonly wants: 'draft' | 'quantities';
}

interface Refused {
  readonly kind: 'refused';
  readonly refusal: Refusal;
}

interface Drafted {
  readonly kind: 'draft';
  readonly document: DocumentText;
  readonly draft: Draft;
  /** Where the text has to be kept; null: the file itself is the source. */
  readonly textName: string | null;
}

interface Measured {
  readonly kind: 'quantities';
  readonly document: DocumentText;
  readonly quantities: readonly Quantity[];
}

export type WorkResult = Refused | Drafted | Measured;

/** A file in UTF-8 is the text that offsets count in; of any other it is kept, for without it no locator can be looked up. */
const keptName = ({ name, textName }: WorkRequest, document: DocumentText): string | null =>
  textName ?? (document.isSource ? null : sourceName(path.basename(name), document));

export async function work(request: WorkRequest): Promise<WorkResult> {
  const { bytes, name, wants } = request;
  const document = await readDocument(bytes, { readCMap: readCMapFile });
  if (!document.ok) return { kind: 'refused', refusal: document.refusal };
  if (wants === 'quantities')
    return { kind: 'quantities', document, quantities: extractQuantities(document.text).quantities };
  const textName = keptName(request, document);
  const drafted = draftOf(document.text, sourceOf(name, bytes, document, textName ?? undefined));
  return drafted.ok
    ? { kind: 'draft', document, draft: drafted.draft, textName }
    : { kind: 'refused', refusal: drafted.refusal };
}
