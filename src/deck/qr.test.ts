import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { qrCode } from './qr.ts';

/** The code as a camera has it: pixels, a few to each square. */
function read(text: string): string | undefined {
  const { size, runs } = qrCode(text);
  const scale = 4;
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const { x, y, length } of runs)
    for (let row = y * scale; row < (y + 1) * scale; row += 1)
      for (let column = x * scale; column < (x + length) * scale; column += 1)
        pixels.set([0, 0, 0], (row * width + column) * 4);
  return jsQR(pixels, width, width)?.data;
}

it.each([
  'https://example.org/',
  'https://example.org/r/made-up-2031.en.html#/?report=made-up-2031&figure=spending.gap',
])('another program reads %s from the squares', (address) => {
  expect(read(address)).toBe(address);
});
