/** What the question sheet says of one pin, in one language. */

import { quotedLocator } from '../../report/dataset/locator-words.ts';
import type { Report } from '../../report/dataset/schema.ts';
import { locatorsOf } from '../../report/figures/figure-locators.ts';
import { findFigure } from '../../report/figures/figures.ts';
import { type Origin, type ReportFigure, shownText } from '../../report/figures/report-figure.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import {
  type LookupFact,
  type LookupFactKind,
  type LookupResult,
  lookupResult,
} from '../../report/lookup/lookup-result.ts';

export interface SheetEntry {
  readonly ref: string;
  /** The figure's or the project's name; the ref itself where the report has neither. */
  readonly name: string;
  /** Null for a project, whose stage stands instead, and for a pin that this report does not have. */
  readonly value: SheetValue | null;
  /** What is said of the indicator or project that it belongs to; null where the report has none. */
  readonly result: LookupResult | null;
  /** Day and denominator of an indicator; wording, figures and place of a project. */
  readonly facts: readonly LookupFact[];
  readonly sources: readonly string[];
}

interface SheetValue {
  /** Unit and bound included, ≈ where digits were lost. */
  readonly text: string;
  readonly origin: Origin;
  readonly arithmetic: string | null;
}

/** The pillar and the sector are left to the words of the source, which name the pillar: a sheet is small. */
const LEFT_OUT: ReadonlySet<LookupFactKind> = new Set(['pillar', 'sector']);

function factsOf(result: LookupResult | null, figure: ReportFigure | null): readonly LookupFact[] {
  const facts = result?.facts.filter(({ kind }) => !LEFT_OUT.has(kind)) ?? [];
  // A project's own figure is the entry's value already.
  return figure?.role === 'projectFigure' ? facts.filter(({ kind }) => kind !== 'figure') : facts;
}

export function sheetEntry(ref: string, report: Report, language: Language): SheetEntry {
  const entry = findFigure(report, ref);
  const project = report.projects.find(({ id }) => id === ref);
  if (!entry && !project) return { ref, name: ref, value: null, result: null, facts: [], sources: [] };
  const owner = entry?.owner.kind === 'indicator' ? entry.owner.indicator : entry?.owner.project;
  const result = lookupResult(owner?.id ?? ref, report, language);
  return {
    ref,
    name: (entry?.name ?? project?.name)?.[language] ?? ref,
    value: entry && {
      text: shownText(entry, language),
      origin: entry.origin,
      arithmetic: entry.arithmetic?.[language] ?? null,
    },
    result,
    facts: factsOf(result, entry),
    sources: locatorsOf(entry, project).map((locator) => quotedLocator(locator, report, language)),
  };
}
