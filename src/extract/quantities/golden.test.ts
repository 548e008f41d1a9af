/**
 * One phenomenon a file: `golden/<a sentence that says it>.txt` and, beside it, the quantities read from it. A missing
 * output is written where a person works, to be read before it is committed; with CI set it fails.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { extractQuantities } from './extract-quantities.ts';

const folder = fileURLToPath(new URL('../golden/', import.meta.url));
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length))
  .sort();

/** One quantity a line, so that a change shows as that line. */
const written = (text: string): string => {
  const lines = extractQuantities(text).quantities.map((quantity) => `  ${JSON.stringify(quantity)}`);
  return lines.length > 0 ? `[\n${lines.join(',\n')}\n]\n` : '[]\n';
};

test('there are phenomena enough', () => {
  expect(names.length).toBeGreaterThanOrEqual(40);
});

test.each(names)('%s', (name) => {
  const found = written(readFileSync(`${folder}${name}.txt`, 'utf8'));
  const output = `${folder}${name}.json`;
  if (!existsSync(output) && !process.env.CI) writeFileSync(output, found);
  expect(existsSync(output) ? found : 'no expected output').toBe(
    existsSync(output) ? readFileSync(output, 'utf8') : '',
  );
});
