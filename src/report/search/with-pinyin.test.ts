import { expect, it } from 'vitest';
import { PLACE_READINGS } from './place-readings.ts';
import { readingsOf } from './with-pinyin.ts';

const read = async (...names: string[]) =>
  Object.fromEntries(await readingsOf(names, new AbortController().signal));

it('reads a character as the name has it, and leaves what is no Chinese', async () => {
  expect(await read('长葛', '重庆路', 'G311线')).toEqual({
    长葛: 'chang2 ge3',
    重庆路: 'chong2 qing4 lu4',
    G311线: 'G311 xian4',
  });
});

it('reads places as they are called there', async () => {
  expect(await read('乐清市', '大埔县')).toEqual({ 乐清市: 'yue4 qing1 shi4', 大埔县: 'da4 bu4 xian4' });
});

it('keeps no reading of a place that the dictionary has by itself', async () => {
  const { clearCustomDict, pinyin } = await import('pinyin-pro');
  clearCustomDict('pinyin');
  const known = Object.entries(PLACE_READINGS).filter(([name, reading]) => pinyin(name) === reading);
  expect(known).toEqual([]);
});

it('stops when nobody waits any longer', async () => {
  await expect(readingsOf(['长葛'], AbortSignal.abort(new Error('no longer wanted')))).rejects.toThrow(
    'no longer wanted',
  );
});
