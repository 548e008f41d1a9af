/** Who reports, where, when and on what, as the heads of official texts are really set. Made-up cities. */
import { describe, expect, it, test } from 'vitest';
import { sectionsOf } from './outline.ts';
import { planStretches } from './plan-stretches.ts';
import { headOf } from './report-head.ts';

const BODY_TEXT = '2031年，全市新开工项目12个。';

describe('the title', () => {
  it.each([
    ['东川市2031年国民经济和社会发展统计公报'],
    ['关于东川市2031年重点项目进展情况的通报'],
    ['东川市2031年民生实事办理工作汇报'],
    ['东川市2031年政府投资项目情况报告'],
    ['关于东川市2031年建议办理情况的报告（书面）'],
  ])('%s is one', (title) => {
    expect(headOf(`${title}\n${BODY_TEXT}`)).toMatchObject({ title, place: '东川市', year: 2031 });
  });

  it.each([
    ['关于东川市2031年重点项目\n推进情况的汇报', '关于东川市2031年重点项目推进情况的汇报'],
    ['东川市人民政府\n关于2031年重点项目\n进展情况的通报', '东川市人民政府关于2031年重点项目进展情况的通报'],
    ['东川市2031年民生实事项目\n办理情况报告', '东川市2031年民生实事项目办理情况报告'],
  ])('is put together from the lines that it is set on: %j', (lines, title) => {
    expect(headOf(`${lines}\n（2032年1月8日）\n${BODY_TEXT}`)).toMatchObject({
      title,
      place: '东川市',
      year: 2031,
    });
  });

  it.each([
    ['东川市财政局\n工作情况汇报', '工作情况汇报'],
    ['2032年1月8日\n工作情况汇报', '工作情况汇报'],
    ['东川市住房建设\n2031年工作报告', '2031年工作报告'],
  ])('leaves out a line of its own above it: %j', (lines, title) => {
    expect(headOf(`${lines}\n${BODY_TEXT}`).title).toBe(title);
  });
});

describe('the place', () => {
  it.each([
    ['关于东川市重点项目的报告', '东川市'],
    ['2031年东川市重点工作情况通报', '东川市'],
    ['关于东川县2031年建议办理情况的报告', '东川县'],
    ['关于加强城市管理工作的报告', null],
    ['关于我市2031年民生实事情况的报告', null],
    ['关于推进园区建设工作的报告', null],
  ])('of %s is %s', (title, place) => {
    expect(headOf(`${title}\n${BODY_TEXT}`).place).toBe(place);
  });
});

describe('the meeting', () => {
  it.each([
    [
      '2031年12月28日在东川市第七届人民代表大会常务委员会第三次会议上',
      '东川市第七届人民代表大会常务委员会第三次会议',
    ],
    ['（2031年12月8日在东川市第五届人大常委会第12次会议上）', '东川市第五届人大常委会第12次会议'],
    ['2031年12月8日提请市七届人大常委会第三次会议审议', '市七届人大常委会第三次会议'],
    ['东川市第七届人民代表大会第三次会议', '东川市第七届人民代表大会第三次会议'],
  ])('%s is told without the day and what leads to it', (line, session) => {
    expect(headOf(`关于建议办理情况的报告\n${line}\n${BODY_TEXT}`).session).toBe(session);
  });

  test('names the place where the title does not', () => {
    expect(
      headOf(`关于代表建议办理情况的报告\n（2031年12月8日在东川市第五届人大常委会第12次会议上）`).place,
    ).toBe('东川市');
  });
});

describe('the day', () => {
  it.each([
    ['2032-03-15', '2032-03-15'],
    ['2031.12.08', '2031-12-08'],
    ['2031/12/8', '2031-12-08'],
  ])('%s is read', (token, date) => {
    const text = `东川市2031年工作情况通报\n${token}\n${BODY_TEXT}`;
    expect(headOf(text).reported).toMatchObject({ date, start: text.indexOf(token) });
  });

  it.each([['2031.12-08'], ['2031.13.08'], ['2031.12.08.3'], ['2031-12']])('%s is none', (token) => {
    expect(headOf(`东川市2031年工作情况通报\n${token}\n${BODY_TEXT}`).reported).toBeNull();
  });

  test('below the signature is the day of a long text, and one within its last sentence is not', () => {
    const long = `关于东川市2031年工作情况的汇报\n${'全市新开工项目12个。\n'.repeat(200)}`;
    expect(headOf(`${long}东川市人民政府\n2032年1月8日\n`).reported?.date).toBe('2032-01-08');
    expect(headOf(`${long}项目于2031年11月8日开工。\n`).reported).toBeNull();
  });

  test('in the year after the one reported on plans nothing', () => {
    const text = `东川市2031年重点项目情况汇报\n（2032年1月8日）\n${BODY_TEXT}\n2032年工作任务\n新建学校5所。`;
    expect(planStretches(text, 2031)).toEqual([{ start: text.indexOf('2032年工作任务'), end: text.length }]);
  });
});

describe('what lists how many of what there are is no outline', () => {
  const headings = (text: string) =>
    sectionsOf(text).map(({ heading }) => text.slice(heading.start, heading.end));

  it.each([
    ['一是财经类20件；\n二是城建类30件；\n三是教育类36件。'],
    ['共86件。一是财经类20件，其中议案1件。二是城建类30件。三是教育类36件。'],
    ['1.财经类20件\n2.城建类30件\n3.教育类36件'],
  ])('%j', (text) => {
    expect(headings(text)).toEqual([]);
  });

  it.each([
    [
      '一是抓好投资，完成投资3亿元。\n二是抓好开工，开工项目5个。\n三是抓好民生。',
      ['抓好投资', '抓好开工', '抓好民生'],
    ],
    ['一、项目\n一是抓好投资。\n二是抓好开工。\n三是抓好建成。\n二、民生\n新建学校5所。', ['项目', '民生']],
    ['（一）项目\n一是抓好投资。二是抓好开工。三是抓好建成。\n（二）民生\n新建学校5所。', ['项目', '民生']],
  ])('%j has parts', (text, parts) => {
    expect(headings(text)).toEqual(parts);
  });
});

describe('who reports', () => {
  const bodyOf = (...lines: string[]) =>
    headOf(`关于栖川市2031年重点项目进展情况的报告\n${lines.join('\n')}\n`).body;
  it.each([
    [
      ['——2031年10月28日在栖川市第六届人民代表大会常务委员会第十七次会议上', '栖川市人民政府副市长　林某'],
      '栖川市人民政府',
    ],
    [['市发展改革委', '2031年10月12日'], '栖川市发展改革委'],
    [['市人大常委会：', '受市人民政府委托，现将有关情况报告如下。'], '栖川市人民政府'],
    [['市人大常委会：', '我代表市人民政府报告如下。'], '栖川市人民政府'],
  ])('is told by %j', (lines, body) => {
    expect(bodyOf(...lines)).toBe(body);
  });
});
