/** A file read by a worker of its own, which is ended with its answer, and where it takes longer than any report does. */
import { MOST_SECONDS } from './read/limits.ts';
import { refusal } from './read/refusal.ts';
import type { OnShare } from './read/share-done.ts';
import type { ExtractReply, ExtractRequest, ExtractShare } from './worker-reply.ts';

/** As much of a browser's worker as is needed. */
export interface ExtractWorker {
  onmessage: ((event: MessageEvent<ExtractReply | ExtractShare>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: ExtractRequest): void;
  terminate(): void;
}

/** Never rejects. A worker that is at work hears nothing: it can only be ended, which an aborted signal does. */
export function askWorker(
  makeWorker: () => ExtractWorker,
  request: ExtractRequest,
  {
    seconds = MOST_SECONDS,
    signal,
    onShare,
  }: { seconds?: number; signal?: AbortSignal; onShare?: OnShare } = {},
): Promise<ExtractReply | { readonly kind: 'stopped' }> {
  const worker = makeWorker();
  const settled = new AbortController();
  return new Promise<ExtractReply | { readonly kind: 'stopped' }>((resolve) => {
    const deadline = setTimeout(() => {
      resolve({ kind: 'refused', refusal: refusal('tookTooLong') });
    }, seconds * 1000);
    settled.signal.addEventListener('abort', () => clearTimeout(deadline));
    const stop = () => resolve({ kind: 'stopped' });
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { signal: settled.signal });
    worker.onmessage = ({ data }) => {
      if (data.kind === 'share') onShare?.(data.share);
      else resolve(data);
    };
    worker.onerror = ({ message }) => resolve({ kind: 'failed', message });
    worker.postMessage(request);
  }).finally(() => {
    settled.abort();
    worker.terminate();
  });
}
