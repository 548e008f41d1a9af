import { expect, test } from 'vitest';
import { groupShapes } from './lists.ts';

/** The paragraphs of the label of a page with one group. */
function labelOf(head: string, rest: string) {
  const items = [{ ref: 'a', text: '甲' }];
  const label = { head, rest };
  const shapes = groupShapes(
    { type: 'groups', groups: [{ label, count: '8', stage: null, items }], size: 28 },
    'zh',
  );
  const shape = shapes.find((candidate) => candidate.type === 'text');
  return shape?.type === 'text' ? shape.paragraphs.map((runs) => runs.map((run) => run.text).join('')) : null;
}

test('a label too long for one line breaks behind its head, whatever colons a name holds', () => {
  expect(labelOf('专题：新型城镇化与城乡融合发展：', '未列目标')).toEqual([
    '专题：新型城镇化与城乡融合发展：',
    '未列目标 8',
  ]);
});

test('a long label of one run does not break at a colon in it', () => {
  const rest = '专题：新型城镇化与城乡融合发展与更长的名称';
  expect(labelOf('', rest)).toEqual([`${rest} 8`]);
});

test('a short label stands on one line', () => {
  expect(labelOf('农业：', '未列目标')).toEqual(['农业：未列目标 8']);
});
