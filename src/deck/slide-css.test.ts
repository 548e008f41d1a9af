import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { slideCss } from './slide-css.ts';

it('the measures in the slide’s stylesheet are those that npm run generate writes now', () => {
  const file = path.resolve(import.meta.dirname, '../features/present/slide-measures.css');
  expect(readFileSync(file, 'utf8')).toBe(slideCss());
});
