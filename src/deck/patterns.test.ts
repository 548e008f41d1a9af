import { expect, it } from 'vitest';
import { z } from 'zod';
import { patternWords } from '../report/dataset/patterns.ts';
import { reportSchema } from '../report/dataset/schema.ts';
import { LANGUAGES } from '../report/language/vocabulary.ts';
import { deckSchema } from './schema.ts';

/** The patterns that a JSON Schema asks texts to follow; those of days have words of their own. */
function patternsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { pattern, format } = value as { pattern?: unknown; format?: unknown };
  const own = typeof pattern === 'string' && format === undefined ? [pattern] : [];
  return [...own, ...Object.values(value).flatMap(patternsIn)];
}

it('no reader is shown a regular expression: each pattern of our files has words', () => {
  const patterns = [reportSchema, deckSchema].flatMap((schema) => patternsIn(z.toJSONSchema(schema)));
  expect(patterns.length).toBeGreaterThan(3);
  for (const pattern of patterns)
    for (const language of LANGUAGES) expect(patternWords(`/${pattern}/`)?.[language]).toMatch(/\S/);
});
