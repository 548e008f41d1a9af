/** A document of one file starts no worker: its policy lets it load nothing. What is read here is plain text, and short. */
import { type ExtractReply, type ExtractRequest, replyTo } from '../../extract/worker-reply.ts';

export async function askReader(
  request: ExtractRequest,
  signal: AbortSignal,
): Promise<ExtractReply | { readonly kind: 'stopped' }> {
  // What is said of the work is drawn first, and may be stopped there.
  await new Promise((resolve) => setTimeout(resolve, 50));
  return signal.aborted ? { kind: 'stopped' } : replyTo(request);
}
