/** One changed dataset, as a few numbers from which it can be made again. */
import fc from 'fast-check';
import type { Report } from '../../src/report/dataset/schema.ts';
import { drawFrom } from './draw.ts';
import { MUTATIONS, SELDOM } from './mutations.ts';
import { tidy } from './tidy.ts';

export interface Case {
  readonly base: string;
  /** How many indicators and how many projects are left of it; null: all. */
  readonly thin: { readonly most: number; readonly seed: number } | null;
  readonly changes: readonly { readonly mutation: string; readonly seed: number }[];
  /** References that the changes left dangling are taken out. */
  readonly tidied: boolean;
}

const often = Object.keys(MUTATIONS).filter((name) => !SELDOM.has(name));
const seed = fc.nat();

/** A whole report is slow and says little more than a thin one: it comes seldom. */
export const caseArbitrary = (baseNames: readonly string[]): fc.Arbitrary<Case> =>
  fc.record({
    base: fc.constantFrom(...baseNames),
    thin: fc.oneof(
      { weight: 1, arbitrary: fc.constant(null) },
      { weight: 24, arbitrary: fc.record({ most: fc.nat(8), seed }) },
    ),
    changes: fc.array(
      fc.record({
        mutation: fc.oneof(
          { weight: 30, arbitrary: fc.constantFrom(...often) },
          { weight: 1, arbitrary: fc.constantFrom(...SELDOM) },
        ),
        seed,
      }),
      { minLength: 1, maxLength: 8 },
    ),
    tidied: fc.oneof(
      { weight: 24, arbitrary: fc.constant(true) },
      { weight: 1, arbitrary: fc.constant(false) },
    ),
  });

function thinned(report: Report, most: number, seed: number): Report {
  const { below } = drawFrom(seed);
  const some = <Entry>(list: readonly Entry[]): Entry[] => {
    const left = [...list];
    while (left.length > most) left.splice(below(left.length), 1);
    return left;
  };
  const { indicators, projects, notFigures } = report;
  return { ...report, indicators: some(indicators), projects: some(projects), notFigures: some(notFigures) };
}

/** A later change may find nothing of its kind in what an earlier one left: it is then left out. */
function attempt(change: () => void): void {
  try {
    change();
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
  }
}

/** The text of the dataset's file. */
export function caseText(
  bases: Readonly<Record<string, Report>>,
  { base, thin, changes, tidied }: Case,
): string {
  const whole = bases[base];
  if (!whole) throw new Error(`There is no dataset “${base}”.`);
  const report = structuredClone(thin ? thinned(whole, thin.most, thin.seed) : whole);
  for (const { mutation, seed } of changes) attempt(() => MUTATIONS[mutation]?.(report, drawFrom(seed)));
  if (tidied) attempt(() => tidy(report));
  return JSON.stringify(report);
}
