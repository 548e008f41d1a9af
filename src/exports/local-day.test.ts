import { expect, it } from 'vitest';
import { localDay } from './local-day.ts';

it('names the day on this device’s calendar', () => {
  expect(localDay(new Date(2031, 0, 2, 23, 59))).toBe('2031-01-02');
});
