// The program in which work-in-child.ts has a file worked on: one request in, one answer out.
import { type WorkRequest, work } from './work.ts';

/** What comes back: the result, or a fault of ours in English. */
export type ChildAnswer = { readonly result: Awaited<ReturnType<typeof work>> } | { readonly fault: string };

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
