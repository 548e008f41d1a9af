import { expect, test } from 'vitest';
import { fold, matches, parseQuery, searchEntry } from './search.ts';

const park = searchEntry(
  { zh: '中德产业园', en: 'Sino-German Industrial Park' },
  { full: 'zhong de chan ye yuan', initials: 'zdcyy' },
);
const finds = (query: string) => matches(park, parseQuery(query));

test.each([
  '中德产业园',
  '产业',
  '中德 产业园',
  'zdcyy',
  'ZDCYY',
  'dcyy',
  'zhongdechanyeyuan',
  'zhongde chan',
  'zhong de chan',
  'chanyeyuan',
  'ｚｄｃｙｙ',
  '　中德　',
  'industrial',
  'INDUS',
  'sino park',
  'park sino',
  '中德 park',
  'german',
  'sino-german',
  '',
  '   ',
  // Marks alone ask for nothing.
  '（',
  '中德产业园、',
  '《中德产业园》',
  '「中德」【产业园】',
  '中\u200b德产业园',
  'Sino-German, Industrial Park.',
])('%j finds it', (query) => {
  expect(finds(query)).toBe(true);
});

test.each(['许昌', 'dustrial', 'zdcyyy', 'hongde', 'an', 'y', 'sino lake', '中园', '<script>'])(
  '%j does not find it',
  (query) => {
    expect(finds(query)).toBe(false);
  },
);

test('without pinyin, Chinese and English still find', () => {
  const entry = searchEntry({ zh: '中德产业园', en: 'Sino-German Industrial Park' });
  expect(matches(entry, parseQuery('产业'))).toBe(true);
  expect(matches(entry, parseQuery('zdcyy'))).toBe(false);
});

test('full pinyin without blanks is found anywhere in it', () => {
  const entry = searchEntry({ zh: '东湖', en: 'East Lake' }, { full: 'donghu', initials: 'dh' });
  expect(matches(entry, parseQuery('hu'))).toBe(true);
});

test('digits in a name are found', () => {
  const road = searchEntry(
    { zh: '311国道改线', en: 'Rerouting of National Road 311' },
    { full: '311 guo dao gai xian', initials: '311gdgx' },
  );
  for (const query of ['311', '311国道', '311gd', '311guodao', 'road 311']) {
    expect(matches(road, parseQuery(query))).toBe(true);
  }
});

test('ü may be typed as v, with or without a tone', () => {
  expect([fold('lǜ'), fold('LÜ'), fold('lv')]).toEqual(['lv', 'lv', 'lv']);
});
