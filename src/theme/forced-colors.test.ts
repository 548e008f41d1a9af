import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const source = path.resolve(import.meta.dirname, '..');

test('words of the paper’s colour keep their ground where the system forces its own colours', () => {
  const rules = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => [...readFileSync(path.join(source, file), 'utf8').matchAll(/([^{}]+)\{([^{}]*)\}/g)])
    .filter(([, , content]) => /(?:^|\s)color: var\(--color-paper\)/.test(content ?? ''));
  expect(rules.length).toBeGreaterThan(3);
  const bare = rules.filter(([, , content]) => !content?.includes('forced-color-adjust: none'));
  expect(bare.map(([, selector]) => selector?.trim())).toEqual([]);
});
