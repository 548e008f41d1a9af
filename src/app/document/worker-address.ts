/** The scripts that run beside the page: the reader of documents, and what keeps the site for a time without a network. */
import reader from '../../extract/worker.ts?worker&url';

const ADDRESSES = { reader, offline: './service-worker.js' };

type Kind = keyof typeof ADDRESSES;

interface AddressPolicy {
  createScriptURL(kind: string): string;
}

/** As far as it is needed here; older browsers have none, and take the address as it is. */
interface TrustedTypes {
  createPolicy(name: string, rules: AddressPolicy): AddressPolicy;
}

/** A name that is none of these comes back as no script: whoever holds the policy gets nothing else by it. */
const addressOf = (kind: string) => (Object.hasOwn(ADDRESSES, kind) ? ADDRESSES[kind as Kind] : '');

let policy: AddressPolicy | null = null;

/** The one policy that the page's Content-Security-Policy knows: it lets these addresses through and no other. */
export function workerAddress(kind: Kind): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('youju-worker', { createScriptURL: addressOf }) ?? null;
  return policy?.createScriptURL(kind) ?? addressOf(kind);
}
