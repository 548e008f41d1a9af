import { expect, it, vi } from 'vitest';
import { askWorker, type ExtractWorker } from './ask-worker.ts';
import type { ExtractReply, ExtractRequest } from './worker-reply.ts';

const request: ExtractRequest = { task: 'read', name: 'report.txt', bytes: new Uint8Array(1) };
const reply: ExtractReply = { kind: 'failed', message: 'ours' };

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

it('tells how far it is until the answer comes', async () => {
  const { worker } = made((one) => {
    for (const data of [{ kind: 'share', share: 0.25 }, { kind: 'share', share: 1 }, reply] as const)
      one.onmessage?.({ data } as MessageEvent<ExtractReply>);
  });
  const shares: number[] = [];
  expect(await askWorker(() => worker, request, { onShare: (share) => shares.push(share) })).toBe(reply);
  expect(shares).toEqual([0.25, 1]);
});

it('ends a worker that does not answer in time, and says what to do', async () => {
  vi.useFakeTimers();
  const { worker, terminate } = made(() => undefined);
  const asked = askWorker(() => worker, request, { seconds: 30 });
  await vi.advanceTimersByTimeAsync(29_999);
  expect(terminate).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(await asked).toMatchObject({ kind: 'refused', refusal: { code: 'tookTooLong' } });
  expect(terminate).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

it('says what failed where the worker ends with an error, of its own code or of its loading', async () => {
  const { worker, terminate } = made((one) => one.onerror?.({ message: 'gone' } as ErrorEvent));
  expect(await askWorker(() => worker, request)).toEqual({ kind: 'failed', message: 'gone' });
  expect(terminate).toHaveBeenCalledOnce();
});

it('ends the worker when the reader stops it, before it was asked and after', async () => {
  const stopping = new AbortController();
  const { worker, terminate } = made(() => undefined);
  const asked = askWorker(() => worker, request, { signal: stopping.signal });
  stopping.abort();
  expect(await asked).toEqual({ kind: 'stopped' });
  expect(await askWorker(() => worker, request, { signal: stopping.signal })).toEqual({ kind: 'stopped' });
  expect(terminate).toHaveBeenCalledTimes(2);
});
