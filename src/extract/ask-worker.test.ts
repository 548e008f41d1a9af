import { expect, it, vi } from 'vitest';
import { askWorker, type ExtractWorker } from './ask-worker.ts';
import type { ExtractReply, ExtractRequest } from './worker-reply.ts';

const request: ExtractRequest = { id: 7, name: 'report.txt', bytes: new Uint8Array(1) };
const reply: ExtractReply = { id: 7, kind: 'failed', message: 'ours' };

/** A worker that does as told when it is asked. */
function made(onRequest: (worker: ExtractWorker) => void) {
  const terminate = vi.fn();
  const worker: ExtractWorker = {
    onmessage: null,
    onerror: null,
    postMessage: () => onRequest(worker),
    terminate,
  };
  return { worker, terminate };
}

it('gives the worker’s answer, and ends it', async () => {
  const { worker, terminate } = made((one) => one.onmessage?.({ data: reply } as MessageEvent<ExtractReply>));
  expect(await askWorker(() => worker, request)).toBe(reply);
  expect(terminate).toHaveBeenCalledOnce();
});

it('ends a worker that does not answer in time, and says what to do', async () => {
  vi.useFakeTimers();
  const { worker, terminate } = made(() => undefined);
  const asked = askWorker(() => worker, request, 30);
  await vi.advanceTimersByTimeAsync(29_999);
  expect(terminate).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(await asked).toMatchObject({ id: 7, kind: 'refused', refusal: { code: 'tookTooLong' } });
  expect(terminate).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

it('says what failed where the worker ends with an error, of its own code or of its loading', async () => {
  const { worker, terminate } = made((one) => one.onerror?.({ message: 'gone' } as ErrorEvent));
  expect(await askWorker(() => worker, request)).toEqual({ id: 7, kind: 'failed', message: 'gone' });
  expect(terminate).toHaveBeenCalledOnce();
});
