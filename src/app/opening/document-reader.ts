/** Reading a report's file and drafting its dataset, off the page's thread. */
import { askWorker } from '../../extract/ask-worker.ts';
import type { OnShare } from '../../extract/read/share-done.ts';
import type { ExtractReply, ExtractRequest } from '../../extract/worker-reply.ts';
import { makeExtractWorker } from './extract-worker.ts';

/** Never rejects; stopped: the signal was aborted. */
export const askReader = (
  request: ExtractRequest,
  signal: AbortSignal,
  onShare: OnShare,
): Promise<ExtractReply | { readonly kind: 'stopped' }> =>
  askWorker(makeExtractWorker, request, { signal, onShare });
