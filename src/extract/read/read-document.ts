/** A report's text from a file's bytes: text, DOCX, PDF; or a refusal that says what to do. The same in Node and a browser. */
import { megabytes } from '../../report/loading/json-file.ts';
import type { ReadCMap, ReadResult } from './document-text.ts';
import { MOST_CHARACTERS, MOST_DOCUMENT_BYTES, MOST_TEXT_BYTES } from './limits.ts';
import { type RefusalCode, refusal } from './refusal.ts';
import { isEncryptedOffice, kindOfFile } from './sniff.ts';
import { decodeText } from './text/decode-text.ts';

export interface ReadOptions {
  /** Without it, a PDF whose fonts are not embedded may come out as not readable. */
  readonly readCMap?: ReadCMap;
}

const refuse = (code: RefusalCode): ReadResult => ({ ok: false, refusal: refusal(code) });

/** The refusal of a file by its size alone, before a byte is read; null where it may be read. */
function refuseDocumentBySize(bytes: number): ReadResult | null {
  if (bytes === 0) return refuse('empty');
  return bytes > MOST_DOCUMENT_BYTES ? beyond('tooLarge', bytes, MOST_DOCUMENT_BYTES) : null;
}

function beyond(code: RefusalCode, bytes: number, most: number): ReadResult {
  const [found, limit] = [megabytes(bytes), megabytes(most)];
  const detail = { zh: `${found}，最多 ${limit}`, en: `${found}, at most ${limit}` };
  return { ok: false, refusal: refusal(code, detail) };
}

/** Whatever held the words: what the extractor does with them takes time by their number. */
function notTooLong(reading: ReadResult): ReadResult {
  if (!reading.ok || reading.text.length <= MOST_CHARACTERS) return reading;
  const [found, limit] = [reading.text.length, MOST_CHARACTERS].map((count) => count.toLocaleString('en-US'));
  const detail = { zh: `${found} 字，最多 ${limit} 字`, en: `${found} characters, at most ${limit}` };
  return { ok: false, refusal: refusal('tooLong', detail) };
}

/**
 * What the bytes are is told by themselves, not by a name. The readers of DOCX and PDF are loaded when one
 * comes. Never throws for what a file holds.
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  return refuseDocumentBySize(bytes.length) ?? notTooLong(await readByKind(bytes, options));
}

async function readByKind(bytes: Uint8Array, { readCMap }: ReadOptions): Promise<ReadResult> {
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
      // Decoding alone may take all the memory that there is.
      return bytes.length > MOST_TEXT_BYTES
        ? beyond('tooLong', bytes.length, MOST_TEXT_BYTES)
        : decodeText(bytes);
  }
}
