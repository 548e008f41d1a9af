/** pdf.js, loaded once when the first PDF comes, with its worker run in place. */

type PdfJs = typeof import('pdfjs-dist');

/**
 * Where pdf.js's worker is loaded inside a worker, it takes that worker's port for its own and answers every message
 * that the page sends. So while it loads, the port is out of its sight; whoever posts meanwhile keeps a hold of it.
 */
async function withoutPort<Result>(load: () => Promise<Result>): Promise<Result> {
  const port = Object.getOwnPropertyDescriptor(globalThis, 'postMessage');
  if (!('WorkerGlobalScope' in globalThis) || !port) return load();
  Object.defineProperty(globalThis, 'postMessage', { value: undefined, configurable: true, writable: true });
  try {
    return await load();
  } finally {
    Object.defineProperty(globalThis, 'postMessage', port);
  }
}

async function load(): Promise<PdfJs> {
  // It leaves itself in `globalThis.pdfjsWorker`, where pdf.js finds it: no second worker, no address to load one
  // from, nothing for a policy to refuse.
  // @ts-expect-error The package has no types for its worker.
  await withoutPort(() => import('pdfjs-dist/legacy/build/pdf.worker.mjs'));
  // The legacy build is the one for Node, and for browsers older than the newest.
  return (await import('pdfjs-dist/legacy/build/pdf.mjs')) as PdfJs;
}

let loading: Promise<PdfJs> | undefined;

/** After a failure, of the network say, the next call tries again. */
export function loadPdfJs(): Promise<PdfJs> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
