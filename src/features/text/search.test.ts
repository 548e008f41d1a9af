import { expect, it } from 'vitest';
import { findInText } from './search.ts';

it('finds every place, whatever the case of Latin letters', () => {
  expect(findInText('建成5G基站，5g网络', ' 5G ')).toEqual([
    { start: 2, end: 4 },
    { start: 7, end: 9 },
  ]);
});

it('finds nothing for no words, and offsets hold beside letters whose lower case is longer', () => {
  expect(findInText('任何文字', '  ')).toEqual([]);
  expect(findInText('İ区项目', '项目')).toEqual([{ start: 2, end: 4 }]);
});
