/** The made-up reports of cities that do not exist, and how far their drafts say what a person wrote down beside them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftReport } from '../../src/extract/draft/draft.ts';
import { readGold } from './gold.ts';
import { scoreDraft } from './score.ts';

function scored(name: string) {
  const read = (end: string) => readFileSync(new URL(`./made-up/${name}.${end}`, import.meta.url), 'utf8');
  const text = read('txt');
  const draft = draftReport(text, { file: `${name}.txt`, sha256: '0'.repeat(64) });
  return scoreDraft(readGold(read('gold.jsonl')), text, draft);
}

describe.each(['works-2030', 'motions-2032', 'tables-2033'])('the made-up %s', (name) => {
  it('tells no promise as a deed without asking', () => {
    const { promisesAsDeeds } = scored(name);
    expect(promisesAsDeeds.of).toBeGreaterThan(0);
    expect(promisesAsDeeds.right).toBe(promisesAsDeeds.asked);
  });
});
