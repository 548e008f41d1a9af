/** A report's text from a file's bytes: text, DOCX, PDF; or a refusal that says what to do. The same in Node and a browser. */
import { type FileKind, kindOfFile } from '../../report/loading/file-kind.ts';
import type { ReadCMap, ReadResult } from './document-text.ts';
import { MOST_CHARACTERS, MOST_TEXT_BYTES } from './limits.ts';
import { type RefusalCode, refusal } from './refusal.ts';
import { beyondBytes, refuseDocumentBySize } from './refuse-by-size.ts';
import type { OnShare } from './share-done.ts';
import { decodeText } from './text/decode-text.ts';

export interface ReadOptions {
  /** Without it, a PDF whose fonts are not embedded may come out as not readable. */
  readonly readCMap?: ReadCMap;
  /** Told how many of its pages a PDF has been read of, as a share; a file of words alone is read at one stroke. */
  readonly onShare?: OnShare;
}

const refuse = (code: RefusalCode): ReadResult => ({ ok: false, refusal: refusal(code) });

/** Whatever held the words: what the extractor does with them takes time by their number. */
function notTooLong(reading: ReadResult): ReadResult {
  if (!reading.ok || reading.text.length <= MOST_CHARACTERS) return reading;
  const [found, limit] = [reading.text.length, MOST_CHARACTERS].map((count) => count.toLocaleString('en-US'));
  const detail = { zh: `${found}字，最多${limit}字`, en: `${found} characters, at most ${limit}` };
  return { ok: false, refusal: refusal('tooLong', detail) };
}

/**
 * What the bytes are is told by themselves, not by a name. The readers of DOCX and PDF are loaded when one
 * comes. Never throws for what a file holds.
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  const tooLarge = refuseDocumentBySize(bytes.length);
  return tooLarge ? { ok: false, refusal: tooLarge } : notTooLong(await readByKind(bytes, options));
}

/** What holds no words of a report, or holds them in a way that is not read here. */
const REFUSED = {
  empty: 'empty',
  sheet: 'spreadsheet',
  slides: 'slides',
  openDocument: 'openDocument',
  ofd: 'ofd',
  archive: 'otherArchive',
  encryptedOffice: 'encryptedOffice',
  oldWord: 'oldWord',
  oldSheet: 'spreadsheet',
  oldSlides: 'slides',
  richText: 'richText',
  markup: 'markup',
  picture: 'picture',
  binary: 'notText',
} as const satisfies Readonly<Record<Exclude<FileKind, 'word' | 'pdf' | 'text'>, RefusalCode>>;

/** A dataset or a deck of ours, or any other JSON: words enough, but no report. */
const IS_JSON = /^\s*[{[]\s*["{[]/;

async function readByKind(bytes: Uint8Array, { readCMap, onShare }: ReadOptions): Promise<ReadResult> {
  const kind = kindOfFile(bytes);
  switch (kind) {
    case 'word': {
      const { readDocx } = await import('./docx/read-docx.ts');
      return readDocx(bytes);
    }
    case 'pdf': {
      const { readPdf } = await import('./pdf/read-pdf.ts');
      return readPdf(bytes, readCMap, onShare);
    }
    case 'text': {
      // Decoding alone may take all the memory that there is.
      if (bytes.length > MOST_TEXT_BYTES) {
        return { ok: false, refusal: beyondBytes('tooLong', bytes.length, MOST_TEXT_BYTES) };
      }
      const reading = decodeText(bytes);
      return reading.ok && IS_JSON.test(reading.text) ? refuse('json') : reading;
    }
    default:
      return refuse(REFUSED[kind]);
  }
}
