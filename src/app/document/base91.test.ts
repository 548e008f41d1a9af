import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeBase91, encodeBase91 } from './base91.ts';

it('gives back any bytes, and stands in HTML as it is', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const text = encodeBase91(bytes);
      expect(text).toMatch(/^[!#-%'-;=-~]*$/);
      expect(decodeBase91(text)).toEqual(new Uint8Array(bytes));
    }),
  );
});

it('passes over what an editor may put between', () => {
  const text = encodeBase91(Uint8Array.of(1, 2, 3, 250, 251, 252, 0, 0));
  expect(decodeBase91(`\n${text.slice(0, 3)}\r\n ${text.slice(3)}\n`)).toEqual(
    Uint8Array.of(1, 2, 3, 250, 251, 252, 0, 0),
  );
});

it('needs less than five letters for four bytes', () => {
  const bytes = Uint8Array.from({ length: 10_000 }, (_, at) => (at * 7919 + (at >> 3)) & 255);
  expect(encodeBase91(bytes).length).toBeLessThan(12_450);
});
