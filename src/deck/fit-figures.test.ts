import { expect, it } from 'vitest';
import { fitFigures } from './fit-figures.ts';
import type { SlideFigure } from './slide.ts';

const figure = (number: string, unit: string): SlideFigure => ({
  ref: 'a',
  name: 'Households, renovation of old urban communities',
  words: { lead: '', number, tail: '', unit },
  origin: 'quoted',
  status: null,
  lines: [{ text: 'Only communities covered by the central subsidy of 2019.', origin: null }],
  asOf: 'No date stated',
  bar: null,
});

const linesOf = (one: SlideFigure, count: number) => fitFigures(Array(count).fill(one))[0]?.lines.length;

it('keeps a note under a figure where there is room for it', () => {
  expect(linesOf(figure('42', ' homes'), 2)).toBe(1);
});

it('leaves the note out where three figures with long names stand one under the other', () => {
  expect(linesOf(figure('42', ' homes'), 3)).toBe(0);
});
