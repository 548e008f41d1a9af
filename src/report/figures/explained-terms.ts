/** The terms that the page explains: our own, and the words of a report that its dataset explains. */

import type { Report, Text } from '../dataset/schema.ts';
import { DEFINED_TERMS, definitions } from '../language/definitions.ts';
import { headings, terms } from '../language/terms.ts';
import { bilingual } from './bilingual.ts';
import { fillWords } from './findings.ts';

export interface ExplainedTerm {
  /** No other's; a dataset's own begin with `own-`. */
  readonly id: string;
  readonly name: Text;
  readonly aliases: readonly Text[];
  readonly meaning: Text;
}

const ours: readonly ExplainedTerm[] = DEFINED_TERMS.map((term) => ({
  id: term,
  name: { zh: terms[term].zh, en: headings[term].en },
  aliases: [],
  meaning: definitions[term],
}));

/** Those of the dataset, their figures filled in. */
export const ownTerms = (report: Report): ExplainedTerm[] =>
  (report.terms ?? []).map(({ id, name, aliases = [], meaning }) => ({
    id: `own-${id}`,
    name,
    aliases,
    meaning: bilingual((language) => fillWords(meaning, report, language)),
  }));

/** Ours first. */
export const explainedTerms = (report: Report): ExplainedTerm[] => [...ours, ...ownTerms(report)];
