// The program in which work-in-child.ts has a file worked on: one request in, one answer out.
import { type WorkRequest, type WorkResult, work } from './work.ts';

/** What comes back: that it waits for the request; then the result, or a fault of ours in English. */
export type ChildAnswer =
  | { readonly isReady: true }
  | { readonly result: WorkResult }
  | { readonly fault: string };

async function answerTo(request: WorkRequest): Promise<ChildAnswer> {
  try {
    return { result: await work(request) };
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

process.once('message', async (request: WorkRequest) => {
  process.send?.(await answerTo(request), () => process.disconnect());
});
// The file's time begins now: to start takes seconds on a busy machine.
process.send?.({ isReady: true } satisfies ChildAnswer);
