/** A report's text from a file's bytes: text, DOCX, PDF; or a refusal that says what to do. The same in Node and a browser. */
import { megabytes } from '../../report/loading/json-file.ts';
import type { ReadCMap, ReadResult } from './document-text.ts';
import { type RefusalCode, refusal } from './refusal.ts';
import { isEncryptedOffice, kindOfFile } from './sniff.ts';
import { decodeText } from './text/decode-text.ts';

/** Refused unread beyond this. A long report takes 0.1 MB as text; pictures make documents larger. */
export const MOST_DOCUMENT_BYTES = 64 * 1024 * 1024;

export interface ReadOptions {
  /** Without it, a PDF whose fonts are not embedded may come out as not readable. */
  readonly readCMap?: ReadCMap;
}

const refuse = (code: RefusalCode): ReadResult => ({ ok: false, refusal: refusal(code) });

/** The refusal of a file by its size alone, before a byte is read; null where it may be read. */
function refuseDocumentBySize(bytes: number): ReadResult | null {
  if (bytes === 0) return refuse('empty');
  if (bytes <= MOST_DOCUMENT_BYTES) return null;
  const [found, most] = [megabytes(bytes), megabytes(MOST_DOCUMENT_BYTES)];
  const detail = { zh: `${found}，最多 ${most}`, en: `${found}, at most ${most}` };
  return { ok: false, refusal: refusal('tooLarge', detail) };
}

/**
 * What the bytes are is told by themselves, not by a name. The readers of DOCX and PDF are loaded when one
 * comes. Never throws for what a file holds.
 */
export async function readDocument(bytes: Uint8Array, { readCMap }: ReadOptions = {}): Promise<ReadResult> {
  const bySize = refuseDocumentBySize(bytes.length);
  if (bySize) return bySize;
  switch (kindOfFile(bytes)) {
    case 'ole':
      return refuse(isEncryptedOffice(bytes) ? 'encryptedOffice' : 'oldWord');
    case 'richText':
      return refuse('richText');
    case 'markup':
      return refuse('markup');
    case 'zip': {
      const { readDocx } = await import('./docx/read-docx.ts');
      return readDocx(bytes);
    }
    case 'pdf': {
      const { readPdf } = await import('./pdf/read-pdf.ts');
      return readPdf(bytes, readCMap);
    }
    case 'text':
      return decodeText(bytes);
  }
}
