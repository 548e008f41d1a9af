import { expect, it } from 'vitest';
import { shownName } from './shown-name.ts';

it('says of a figure of what is to come that it is planned, unless its name says so', () => {
  const name = { zh: '新建校舍', en: 'Schools built' };
  expect(shownName({ name })).toBe(name);
  expect(shownName({ name, planned: true })).toEqual({
    zh: '新建校舍（计划数）',
    en: 'Schools built (planned)',
  });
  const told = { zh: '计划新建校舍', en: 'Schools to be built' };
  expect(shownName({ name: told, planned: true })).toBe(told);
});
