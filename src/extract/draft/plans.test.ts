/** What is to come is never told as done: by the part of the text that it stands in, or by its own words. */
import { describe, expect, it, test } from 'vitest';
import { draftReport } from './draft.ts';

function drafted(...lines: string[]) {
  const text = `2030年工作报告，2030年12月1日在会议上\n${lines.join('\n')}`;
  const { report, reviewItems } = draftReport(text, { file: 'a.txt', sha256: '0'.repeat(64) });
  return {
    planned: report.indicators.filter(({ planned }) => planned).map(({ actual }) => actual.token),
    done: report.indicators.filter(({ planned }) => !planned).map(({ actual }) => actual.token),
    projects: report.projects.map(({ name, stage, status }) => [name.zh, stage, status.zh]),
    report,
    asked: reviewItems.map(({ what }) => what.zh).join('\n'),
  };
}

describe('a heading of plans holds until the next of its own rank or a wider one', () => {
  it.each([
    ['二、下一步工作安排', '（一）加快项目建设', '三、结语'],
    ['二、2031年重点工作', '（一）加快项目建设', '三、结语'],
    ['（二）目标任务', '1.加快项目建设', '（三）完成情况'],
    ['下一步工作打算', '（一）加快项目建设', '附件1'],
  ])('%s', (heading, below, next) => {
    const { planned, done, projects } = drafted(
      '一、完成情况',
      '新建学校5所。',
      heading,
      '新建学校6所。',
      below,
      '新建医院7所。南山水厂开工建设。',
      next,
      '新建桥梁8座。北山水厂开工建设。',
    );
    expect({ planned, done }).toEqual({ planned: ['6所', '7所'], done: ['5所', '8座'] });
    expect(projects).toEqual([
      ['南山水厂', 'planned', '计划开工建设'],
      ['北山水厂', 'construction', '开工建设'],
    ]);
  });

  it('is none where it says how the plan was carried out', () => {
    for (const heading of ['一、目标任务完成情况', '一、重点工作推进情况', '一、预算安排执行情况'])
      expect(drafted(heading, '新建学校5所。').planned).toEqual([]);
  });

  it('a year behind the one reviewed heads plans, though the report is named after it', () => {
    const { planned, done } = drafted(
      '一、2029年工作回顾',
      '新建学校5所。',
      '二、2030年工作',
      '新建学校6所。',
    );
    expect({ planned, done }).toEqual({ planned: ['6所'], done: ['5所'] });
  });

  it('a paragraph that opens a list of what is to be done holds as far as its part', () => {
    const { planned, done } = drafted(
      '三、问题',
      '下一步，将做好以下工作：',
      '（一）抓进度。新建学校6所。',
      '四、其他',
      '新建桥梁8座。',
    );
    expect({ planned, done }).toEqual({ planned: ['6所'], done: ['8座'] });
  });
});

describe('words within a sentence', () => {
  it.each([
    '力争新建学校6所，培训教师7人。',
    '确保完成投资6亿元。',
    '将新建学校6所。',
    '到2031年，新建学校6所。',
    '明年新建学校6所。',
    '今年计划新建学校6所，新增学位700个。',
  ])('%s is to come', (words) => {
    expect(drafted(words).done).toEqual([]);
  });

  it.each([
    '将12个村纳入试点。',
    '全力争取上级资金6亿元。',
    '确保了6万人用水。',
    '行动计划实施项目6个。',
    '占年度计划的85%。',
    '已新建学校6所。',
  ])('%s is so', (words) => {
    expect(drafted(words).planned).toEqual([]);
  });

  it('what was done of a plan is done', () => {
    const { planned, done } = drafted('今年计划新建学校6所，已建成5所，完成投资3亿元。');
    expect(done).toEqual(['5所', '3亿元']);
    expect(planned.every((token) => token === '6所')).toBe(true);
  });
});

test('what stands among plans in words of what is done is asked about', () => {
  const { done, asked } = drafted('二、下一步工作', '目前已新建学校5所，明年新建6所。');
  expect(done).toEqual(['5所']);
  expect(asked).toContain('“5所”在讲计划的部分');
});

test.each([
  ['全市规划建设停车楼50座。', '“50座”前的措辞'],
  ['谋划实施片区开发项目6个。', '“6个”前的措辞'],
  ['规划新建泵站4座，总库容3万立方米。', '“4座”前的措辞'],
])('a verb that may mean a plan or a deed is asked about: %s', (words, asked) => {
  expect(drafted('一、完成情况', words).asked).toContain(asked);
});

test.each([
  '全市建设停车楼50座。',
  '编制规划12项。',
  '规划建设局办结事项50件。',
  '按规划建设方案完成改造50座。',
])('and no other is: %s', (words) => {
  expect(drafted('一、完成情况', words).asked).not.toContain('前的措辞');
});

test('nothing that is to come leads the page or stands in a chart', () => {
  const { report } = drafted(
    '一、下一步工作',
    '完成投资30亿元，增长8%。',
    '新建学校6所。',
    '新增就业5万人。',
  );
  expect(report.keyFigures).toEqual([]);
  expect(report.pillars[0]).toMatchObject({ charts: [], lead: { zh: '本部分的指标与项目按原文顺序列出。' } });
});
