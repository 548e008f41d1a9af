/**
 * Short texts with the quantities that are read of them, a topic a file: `corpus/<topic>.txt`. A case is its title, the reason
 * behind `#`, the text, and behind `---` a line for each quantity. To add one, write it without the last: the lines are written
 * where a person works, to be read before they are committed; with CI set, what is missing fails. What has changed on purpose
 * is taken over with `npm run test:unit -- corpus -u`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Quantity } from '../lexicon/quantity.ts';
import { extractQuantities } from './extract-quantities.ts';

interface Case {
  readonly title: string;
  readonly reason: string;
  readonly text: string;
  /** null where none is written yet. */
  readonly expected: string | null;
}

const folder = fileURLToPath(new URL('./corpus/', import.meta.url));
const topics = readdirSync(folder).map((name) => name.replace(/\.txt$/, ''));

const NONE = '–';

/** Where it stands and what is printed, value, unit, bound, kind, subject, then what only some quantities have. */
function lineOf({ start, text, value, unit, bound, kind, subject, relation, ...optional }: Quantity): string {
  const { period, scope, per, avg, modality, direction } = optional;
  const named = Object.entries({ period, scope, per, avg, modality, direction })
    .filter(([, words]) => words !== undefined)
    .map(([name, words]) => `${name} ${words}`);
  const related = relation ? [[relation.relation, relation.reference].filter(Boolean).join(' ')] : [];
  return [
    `${start} ${text}`,
    JSON.stringify(value),
    unit || NONE,
    bound,
    kind,
    subject || NONE,
    ...related,
    ...named,
  ].join(' | ');
}

const linesOf = (text: string): string =>
  extractQuantities(text).quantities.map(lineOf).join('\n') || 'no quantity';

function caseOf(block: string): Case {
  const [said = '', expected] = block.split(/^---\n/mu);
  const [title = '', ...lines] = said.trimEnd().split('\n');
  const reason = lines.filter((line) => line.startsWith('# ')).join('\n');
  const text = lines.filter((line) => !line.startsWith('# ')).join('\n');
  return { title: title.trim(), reason, text, expected: expected?.trim() ?? null };
}

const casesOf = (topic: string): Case[] =>
  readFileSync(`${folder}${topic}.txt`, 'utf8').split(/^=== /mu).slice(1).map(caseOf);

const written = (cases: readonly Case[]): string =>
  cases
    .map(({ title, reason, text, expected }) => `=== ${title}\n${reason}\n${text}\n---\n${expected}\n`)
    .join('\n');

describe.each(topics)('the corpus of %s', (topic) => {
  const cases = casesOf(topic);

  test('says of each case why it is read so', () => {
    expect(cases.filter(({ reason, text }) => reason === '' || text === '')).toEqual([]);
  });

  test('holds the quantities that are read', async () => {
    const read = cases.map((one) => ({ ...one, expected: linesOf(one.text) }));
    const isNew = cases.some(({ expected }) => expected === null);
    if (isNew && !process.env.CI) {
      const filled = cases.map((one, at) => ({
        ...one,
        expected: one.expected ?? read[at]?.expected ?? null,
      }));
      writeFileSync(`${folder}${topic}.txt`, written(filled));
    }
    await expect(written(read)).toMatchFileSnapshot(`${folder}${topic}.txt`);
  });
});

test('no two cases of the corpora have one title, and none is lost', () => {
  const titles = topics.flatMap((topic) => casesOf(topic).map(({ title }) => title));
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.length).toBeGreaterThanOrEqual(80);
});
