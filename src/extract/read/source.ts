/** The text that a draft's offsets count in: under which name it is kept, and its hash. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { DocumentText } from './document-text.ts';

export interface Source {
  /** A name without a folder. */
  readonly file: string;
  /** The hash of the file's bytes, in hex. */
  readonly sha256: string;
}

/**
 * A file in UTF-8 is its own source. Of any other the text has to be kept as UTF-8: of a report.docx as
 * report.txt, and of a text in another encoding under a name that is not its own.
 */
export function sourceName(name: string, { isSource, form }: DocumentText): string {
  if (isSource) return name;
  const stem = name.replace(/\.[^.]*$/, '') || name;
  return form === 'text' ? `${stem}.utf8.txt` : `${stem}.txt`;
}

// Not crypto.subtle: a page from an intranet's plain http has none.
export const sha256Hex = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** `kept`: the name under which the text is kept, where it is not the one of {@link sourceName}. */
export function sourceOf(name: string, bytes: Uint8Array, document: DocumentText, kept?: string): Source {
  const isItself = document.isSource && kept === undefined;
  const hashed = isItself ? bytes : new TextEncoder().encode(document.text);
  return { file: kept ?? sourceName(name, document), sha256: sha256Hex(hashed) };
}
