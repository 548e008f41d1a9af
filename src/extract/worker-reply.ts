/** What the worker is asked, and what it answers. */
import { type ExtractedReport, extractReport } from './extract-report.ts';
import type { ReadCMap } from './read/document-text.ts';
import type { Refusal } from './read/refusal.ts';

export interface ExtractRequest {
  /** Comes back with the answer. */
  readonly id: number;
  readonly bytes: Uint8Array;
  /** The file's, without a folder. */
  readonly name: string;
}

export type ExtractReply =
  | { readonly id: number; readonly kind: 'extracted'; readonly report: ExtractedReport }
  | { readonly id: number; readonly kind: 'refused'; readonly refusal: Refusal }
  /** A fault of ours: in English, for the console and whoever reports it. */
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };

/** Never rejects: a worker's rejected promise would reach nobody. */
export async function replyTo(
  { id, bytes, name }: ExtractRequest,
  readCMap?: ReadCMap,
): Promise<ExtractReply> {
  try {
    const result = await extractReport(bytes, name, readCMap ? { readCMap } : {});
    return result.ok
      ? { id, kind: 'extracted', report: result }
      : { id, kind: 'refused', refusal: result.refusal };
  } catch (error) {
    return {
      id,
      kind: 'failed',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
