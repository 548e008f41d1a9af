import { expect, it } from 'vitest';
import { inChinese, unasked } from './chinese-meanings.ts';
import { buildDictionary } from './dictionary.ts';
import { buildJsonSchema, type JsonSchema } from './json-schema.ts';

/** Every sentence that the schema says of its fields. */
function meaningsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { description } = schema as JsonSchema;
  const own = typeof description === 'string' ? [description] : [];
  return [...own, ...Object.values(schema).flatMap(meaningsOf)];
}

it('says every meaning in Chinese, and no other', () => {
  const meanings = new Set(meaningsOf(buildJsonSchema()));
  for (const meaning of meanings) expect(inChinese(meaning)).toMatch(/\p{Script=Han}/u);
  expect(unasked(meanings)).toEqual([]);
});

it('fails on a meaning without its Chinese, and on a field without a meaning', () => {
  const shape = (description?: string): JsonSchema => ({
    $defs: {
      Thing: {
        description: 'In Chinese.',
        properties: { a: { type: 'string', ...(description && { description }) } },
      },
    },
  });
  expect(() => buildDictionary(shape('A field of trial.'), [], 'zh')).toThrow('has no Chinese');
  expect(() => buildDictionary(shape(), [], 'en')).toThrow('a has no meaning');
  expect(buildDictionary(shape('In English.'), [], 'zh')).toContain('| `a` | 文字 | 否 | 英文。 |');
});
