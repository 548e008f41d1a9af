import { expect, test } from 'vitest';
import { projectsOf } from './projects.ts';

const NAMES = '甲乙丙丁戊己庚辛子丑寅卯辰巳午未申酉戌亥';

/** So many waterworks, counted in these words at the end of their list. */
function counted(many: number, words: string) {
  const names = [...NAMES].slice(0, many).map((name) => `城${name}水厂`);
  return projectsOf(`开工建设${names.join('、')}等${words}项重点供水工程。`);
}

test.each([
  [2, '两'],
  [10, '十'],
  [12, '十二'],
  [12, '12'],
  [12, '１２'],
  [20, '二十'],
])('a list of %i that is all named is counted in 等%s项', (many, words) => {
  const { projects, counted: lists } = counted(many, words);
  expect(lists.map(({ count, members }) => [count, members.length])).toEqual([[many, many]]);
  expect(projects).toHaveLength(many);
});

test.each(['十二', '三百', '１２'])('of 等%s项 the group as a whole keeps its count', (words) => {
  const { projects, counted: lists } = counted(2, words);
  expect(lists).toEqual([]);
  expect(projects.filter(({ group }) => group)).toHaveLength(1);
});
