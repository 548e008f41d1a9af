/** The extractor off the page's thread: a file's bytes in, its draft or the refusal out. */
import { readCMapAsset } from './read/pdf/cmap-asset.ts';
import { type ExtractReply, type ExtractRequest, type ExtractShare, replyTo } from './worker-reply.ts';

// Held from the start: see read/load-pdfjs.ts.
const send: (message: ExtractReply | ExtractShare) => void = postMessage.bind(globalThis);

addEventListener('message', async ({ data }: MessageEvent<ExtractRequest>) => {
  const onShare = (share: number) => send({ kind: 'share', share });
  send(await replyTo(data, { readCMap: readCMapAsset, onShare }));
});
