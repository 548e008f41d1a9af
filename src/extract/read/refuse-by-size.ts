/** Refusals that need no more of a file than how much of it there is. */
import { megabytes } from '../../report/loading/json-file.ts';
import { MOST_DOCUMENT_BYTES } from './limits.ts';
import { type Refusal, type RefusalCode, refusal } from './refusal.ts';

/** Too much of it, with what was found and what is allowed. */
export function beyondBytes(code: RefusalCode, bytes: number, most: number): Refusal {
  const [found, limit] = [megabytes(bytes), megabytes(most)];
  return refusal(code, { zh: `${found}，最多${limit}`, en: `${found}, at most ${limit}` });
}

/** The refusal of a file by its size alone, before a byte is read; null where it may be read. */
export function refuseDocumentBySize(bytes: number): Refusal | null {
  if (bytes === 0) return refusal('empty');
  return bytes > MOST_DOCUMENT_BYTES ? beyondBytes('tooLarge', bytes, MOST_DOCUMENT_BYTES) : null;
}
