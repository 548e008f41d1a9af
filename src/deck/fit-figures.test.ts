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
});

const linesOf = (one: SlideFigure) => fitFigures([one, one, one, one])[0]?.lines.length;

it('keeps a note under a figure where there is room for it', () => {
  expect(linesOf(figure('42', ' homes'))).toBe(1);
});

it('leaves the note out where the unit takes a line of its own under the number', () => {
  expect(linesOf(figure('42,293', ' households'))).toBe(0);
});
