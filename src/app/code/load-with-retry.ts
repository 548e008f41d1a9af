/** Code that was asked for and did not arrive, and the way to ask for it again. Knows no React. */
import type { CodePart } from './code-part.ts';
import { isStyleMissing, reloadMissingStyles } from './missing-styles.ts';

interface MissingLoad {
  readonly part: CodePart;
  again: () => void;
  /** It is on its way once more. */
  isRetrying: boolean;
  failures: number;
}

export interface MissingCode {
  /** Each once, in the order in which they were missed. */
  readonly parts: readonly CodePart[];
  readonly isRetrying: boolean;
  /** Some of it has been asked for again in vain. */
  readonly isStubborn: boolean;
  /** How often any code has failed to arrive since the page was opened. */
  readonly failures: number;
}

const loads = new Set<MissingLoad>();
const listeners = new Set<() => void>();
let failures = 0;
let state: MissingCode = { parts: [], isRetrying: false, isStubborn: false, failures };

function tell(): void {
  const missing = [...loads];
  state = {
    parts: [...new Set(missing.map(({ part }) => part))],
    isRetrying: missing.some((load) => load.isRetrying),
    isStubborn: missing.some((load) => load.failures > 1),
    failures,
  };
  for (const listener of listeners) listener();
}

/** The same object until something changes. */
export const missingCode = (): MissingCode => state;

export function subscribeToMissingCode(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Loads a part's code, and where it does not arrive (no network, a file gone since a new build) waits to be asked again:
 * a rejection would take off the page what is prerendered of the part, and end what the reader has begun.
 */
export async function loadWithRetry<T>(
  part: CodePart,
  load: () => Promise<T>,
  /** Called when it has failed to arrive, each time. */
  onMissing?: () => void,
): Promise<T> {
  const missing: MissingLoad = { part, again: () => {}, isRetrying: false, failures: 0 };
  let fault: unknown;
  for (;;) {
    try {
      if (missing.failures > 0) await reloadMissingStyles();
      // Another part's stylesheet holds this one back no longer.
      if (isStyleMissing(fault)) throw fault;
      const code = await load();
      if (loads.delete(missing)) tell();
      return code;
    } catch (error) {
      fault = error;
      // The reader is told the same of code that arrived and failed; this tells whoever looks for the reason.
      console.error(`The code of “${part}” could not be loaded.`, error);
      failures += 1;
      missing.failures += 1;
      missing.isRetrying = false;
      onMissing?.();
      await new Promise<void>((again) => {
        missing.again = again;
        loads.add(missing);
        tell();
      });
    }
  }
}

/** Tries again for all the code that is missing, or for that of one part. */
export function retryLoading(part?: CodePart): void {
  const waiting = [...loads].filter((load) => !load.isRetrying && (part ?? load.part) === load.part);
  if (waiting.length === 0) return;
  for (const load of waiting) load.isRetrying = true;
  tell();
  for (const load of waiting) load.again();
}
