import type { ExtractWorker } from '../../extract/ask-worker.ts';
import workerAddress from '../../extract/worker.ts?worker&url';

interface AddressPolicy {
  createScriptURL(address: string): string;
}

/** As far as it is needed here; older browsers have none, and take the address as it is. */
interface TrustedTypes {
  createPolicy(name: string, rules: AddressPolicy): AddressPolicy;
}

let policy: AddressPolicy | null = null;

/** The one policy that the page's Content-Security-Policy knows: it lets one address through, whatever it is asked for. */
function trustedAddress(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('youju-worker', { createScriptURL: () => workerAddress }) ?? null;
  return policy?.createScriptURL('') ?? workerAddress;
}

export const makeExtractWorker = (): ExtractWorker => new Worker(trustedAddress(), { type: 'module' });
