import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseShapedJson, shapedJson } from './shaped-json.ts';

const asIs = (fields: unknown) => fields;

it('gives back any data', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const plain = JSON.parse(JSON.stringify(value));
      expect(parseShapedJson(shapedJson(plain), asIs)).toEqual(plain);
    }),
  );
});

it('keeps a field that every object has another meaning for', () => {
  const text = '[{"__proto__":1,"constructor":[]},{"__proto__":2,"constructor":[]}]';
  expect(JSON.stringify(parseShapedJson(shapedJson(JSON.parse(text)), asIs))).toBe(text);
});

it('says names once, and what is said several times', () => {
  const unit = { zh: '亿元人民币', en: 'CNY 100 million' };
  const text = shapedJson([
    { name: 'roads', unit },
    { name: 'bridges', unit },
    { name: 'bridges', unit: null },
  ]);
  for (const once of ['"name"', '亿元人民币', '"bridges"']) expect(text.split(once)).toHaveLength(2);
});

it('makes a new object for each that was said once', () => {
  const [one, other] = parseShapedJson(
    shapedJson([{ long: 'enough' }, { long: 'enough' }]),
    asIs,
  ) as object[];
  expect(one).toEqual(other);
  expect(one).not.toBe(other);
});

it('revives inner objects first', () => {
  const seen: string[] = [];
  parseShapedJson(shapedJson({ name: 'outer', in: { name: 'inner' } }), (fields) => {
    seen.push(String(fields.name));
    return fields;
  });
  expect(seen).toEqual(['inner', 'outer']);
});
