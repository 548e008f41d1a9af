/** One quantity a line, as JSON: for other programs, and for the scorer. */
import type { Quantity, Relation } from '../../src/extract/lexicon/quantity.ts';

/** The form in which others read the lines, the scorer among them: it calls what a relation is held against `of`. */
const relationOf = ({ relation, reference }: Relation) => ({ relation, of: reference });

/** In the order of the fields' own declaration, whatever order they were made in. */
const lineOf = ({ start, text, value, unit, bound, kind, subject, ...optional }: Quantity): string => {
  const { relation, period, scope, per, avg, modality, direction } = optional;
  return JSON.stringify({
    start,
    text,
    value,
    unit,
    bound,
    kind,
    subject,
    relation: relation && relationOf(relation),
    period,
    scope,
    per,
    avg,
    modality,
    direction,
  });
};

export const quantityLines = (quantities: readonly Quantity[]): string => quantities.map(lineOf).join('\n');
