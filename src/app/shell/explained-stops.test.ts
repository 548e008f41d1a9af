import { expect, test } from 'vitest';
import { firstOfEach } from './explained-stops.ts';

test('the Tab key stops at the first of each word in a part, and in the next part again', () => {
  const words = [
    { part: 'overview', word: '序时进度' },
    { part: 'overview', word: '位次' },
    { part: 'overview', word: '序时进度' },
    { part: 'chapter', word: '序时进度' },
    { part: 'chapter', word: 'Pace' },
    { part: 'chapter', word: 'pace' },
  ];
  expect(firstOfEach(words)).toEqual([true, true, false, true, true, false]);
});
