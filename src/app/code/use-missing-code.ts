import { useSyncExternalStore } from 'react';
import type { CodePart } from './code-part.ts';
import { type MissingCode, missingCode, subscribeToMissingCode } from './load-with-retry.ts';

const NOTHING: MissingCode = { parts: [], isRetrying: false, isStubborn: false, failures: 0 };

/** What code did not arrive. */
export const useMissingCode = (): MissingCode =>
  useSyncExternalStore(subscribeToMissingCode, missingCode, () => NOTHING);

/** Whether the code of this part did not arrive. */
export const useIsMissing = (part: CodePart): boolean =>
  useSyncExternalStore(
    subscribeToMissingCode,
    () => missingCode().parts.includes(part),
    () => false,
  );
