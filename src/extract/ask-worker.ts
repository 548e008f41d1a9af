/** A file read by a worker of its own, which is ended with its answer, and where it takes longer than any report does. */
import { MOST_SECONDS } from './read/limits.ts';
import { refusal } from './read/refusal.ts';
import type { ExtractReply, ExtractRequest } from './worker-reply.ts';

/** As much of a browser's worker as is needed. */
export interface ExtractWorker {
  onmessage: ((event: MessageEvent<ExtractReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: ExtractRequest): void;
  terminate(): void;
}

/** Never rejects. A worker that is at work hears nothing: it can only be ended. */
export function askWorker(
  makeWorker: () => ExtractWorker,
  request: ExtractRequest,
  seconds = MOST_SECONDS,
): Promise<ExtractReply> {
  const worker = makeWorker();
  let deadline: ReturnType<typeof setTimeout> | undefined;
  return new Promise<ExtractReply>((resolve) => {
    deadline = setTimeout(() => {
      resolve({ id: request.id, kind: 'refused', refusal: refusal('tookTooLong') });
    }, seconds * 1000);
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => resolve({ id: request.id, kind: 'failed', message });
    worker.postMessage(request);
  }).finally(() => {
    clearTimeout(deadline);
    worker.terminate();
  });
}
