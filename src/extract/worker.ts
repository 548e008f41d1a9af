/** The extractor off the page's thread: a file's bytes in, its draft or the refusal out. */
import { readCMapAsset } from './read/pdf/cmap-asset.ts';
import { type ExtractRequest, replyTo } from './worker-reply.ts';

// Held from the start: see read/load-pdfjs.ts.
const send = postMessage.bind(globalThis);

addEventListener('message', async ({ data }: MessageEvent<ExtractRequest>) => {
  send(await replyTo(data, readCMapAsset));
});
