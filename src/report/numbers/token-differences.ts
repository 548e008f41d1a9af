import { type Printed, printedToken } from './printed-token.ts';
import { parseToken } from './token.ts';

/** What of a figure its token says otherwise. */
export interface TokenDifference {
  readonly field: 'value' | 'unit' | 'bound';
  /** As the token has it. */
  readonly expected: string;
  /** As the figure has it. */
  readonly found: string;
}

/** Where a figure does not say what its token says; null where the token cannot be read as one number with its unit. */
export function tokenDifferences(
  figure: Printed & { readonly value: number; readonly unit: string; readonly bound: string },
): TokenDifference[] | null {
  const parsed = parseToken(printedToken(figure));
  if (!parsed) return null;
  return (['value', 'unit', 'bound'] as const)
    .filter((field) => parsed[field] !== figure[field])
    .map((field) => ({ field, expected: String(parsed[field]), found: String(figure[field]) }));
}
