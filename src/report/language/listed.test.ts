import { expect, it } from 'vitest';
import { listed } from './listed.ts';
import { quotation } from './quotation.ts';

it('a list of names is told from a name that is a list', () => {
  expect(listed(['上云企业', '上市企业'], 'zh')).toBe('上云企业、上市企业');
  expect(listed(['国家级、省级检测中心', '上市企业'], 'zh')).toBe('国家级、省级检测中心；上市企业');
  expect(listed(['listed firms', 'ranks'], 'en')).toBe('listed firms, ranks');
  expect(listed(['centres, national', 'ranks'], 'en')).toBe('centres, national; ranks');
});

it('quotation marks within a quotation are the inner ones', () => {
  expect(quotation('实施“六个对接”')).toBe('“实施‘六个对接’”');
});
