/** What the worker is asked, and what it answers. */
import { draftOfRead, type ExtractedReport, type ReadReport, readReport } from './extract-report.ts';
import type { ReadOptions } from './read/read-document.ts';
import type { Refusal } from './read/refusal.ts';

export type ExtractRequest =
  /** A file's bytes and its name, without a folder: its text is wanted. */
  | { readonly task: 'read'; readonly bytes: Uint8Array; readonly name: string }
  /** What was read: the draft of its dataset is wanted. */
  | { readonly task: 'draft'; readonly read: ReadReport };

export type ExtractReply =
  | { readonly kind: 'read'; readonly report: ReadReport }
  | { readonly kind: 'extracted'; readonly report: ExtractedReport }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** A fault of ours: in English, for the console and whoever reports it. */
  | { readonly kind: 'failed'; readonly message: string };

/** How far it is, before the answer. */
export interface ExtractShare {
  readonly kind: 'share';
  /** From 0 to 1. */
  readonly share: number;
}

async function answer(request: ExtractRequest, options: ReadOptions): Promise<ExtractReply> {
  if (request.task === 'read') {
    const report = await readReport(request.bytes, request.name, options);
    return report.ok ? { kind: 'read', report } : { kind: 'refused', refusal: report.refusal };
  }
  const report = draftOfRead(request.read, options.onShare);
  return report.ok ? { kind: 'extracted', report } : { kind: 'refused', refusal: report.refusal };
}

/** Never rejects: a worker's rejected promise would reach nobody. */
export async function replyTo(request: ExtractRequest, options: ReadOptions = {}): Promise<ExtractReply> {
  try {
    return await answer(request, options);
  } catch (error) {
    return {
      kind: 'failed',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
