import { expect, test } from 'vitest';
import { statusFact } from './status-fact.ts';

const locator = { start: 3, end: 7, token: '建成投用' };
const built = { zh: '建成投用', en: 'built and in use', locator };

test('words that the report prints are quoted', () => {
  expect(statusFact(built, 'zh')).toEqual(['报告表述', '“建成投用”']);
});

test('a translation is called one, and stands beside the words themselves', () => {
  expect(statusFact(built, 'en')).toEqual(['Status (translated)', 'built and in use · “建成投用”']);
});

test('a summary has no quotation marks', () => {
  const gathered = { ...built, locator: null };
  expect(statusFact(gathered, 'zh')).toEqual(['报告表述', '建成投用〔概括〕']);
  expect(statusFact(gathered, 'en')).toEqual(['Status', 'built and in use [summarised]']);
});
