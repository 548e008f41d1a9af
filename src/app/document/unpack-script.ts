/**
 * Inlined into documents of one file, where the page's script stands packed: 1 MB instead of 2.3. What it unpacks is run only
 * if it is, letter for letter, what the document's policy names by its hash.
 */
import { decodeBase91 } from './base91.ts';
import { CANNOT_RUN_ID, PACKED_SCRIPT_ID } from './documents.ts';

/** As far as it is needed here; older browsers have none, and take the text as it is. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScript: () => string }): { createScript(text: string): string };
}

async function unpack(): Promise<string> {
  const bytes = decodeBase91(document.getElementById(PACKED_SCRIPT_ID)?.textContent ?? '');
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))).text();
}

/** A browser that is too old, or a file that was cut off on its way: what is shown can still be read. */
function tell(): void {
  document.getElementById(CANNOT_RUN_ID)?.removeAttribute('hidden');
}

/** Runs it at once; what it cannot be read for is an event of the window, and no error here. */
function run(code: string): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const script = document.createElement('script');
  script.text =
    trustedTypes?.createPolicy('youju-unpacked', { createScript: () => code }).createScript('') ?? code;
  addEventListener('error', tell);
  document.body.append(script);
  removeEventListener('error', tell);
}

unpack().then(run).catch(tell);
