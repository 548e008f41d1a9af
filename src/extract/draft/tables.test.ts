/** Cells are figures: row, column and unit of the head or the caption. What cannot be read is told with how many numbers it has. */
import { describe, expect, it } from 'vitest';
import { loadReport } from '../../report/loading/load.ts';
import { traceReport } from '../../report/loading/trace.ts';
import { draftReport } from './draft.ts';

function drafted(...lines: (string | readonly string[])[]) {
  const rows = lines.map((line) => (typeof line === 'string' ? line : line.join('\t')));
  const text = `2030年工作报告，2030年12月1日在会议上\n一、总体情况\n新建学校5所。\n${rows.join('\n')}\n`;
  const { report, reviewItems } = draftReport(text, { file: 'a.txt', sha256: '0'.repeat(64) });
  expect(loadReport(JSON.stringify(report))).toMatchObject({ ok: true });
  expect(traceReport(report, text)).toEqual([]);
  return {
    report,
    figures: Object.fromEntries(
      report.indicators.slice(1).map((indicator) => {
        const progress = 'progress' in indicator && indicator.progress;
        const printed = (figure: object) => ('token' in figure ? figure.token : null);
        const { value, unit } = indicator.actual;
        const against = progress ? [printed(progress.target), printed(progress.completion)] : [];
        return [indicator.name.zh, [value, unit, ...against]];
      }),
    ),
    asked: reviewItems.map(({ what }) => what.zh).join('\n'),
  };
}

describe('a table', () => {
  it('gives a row’s plan, what was done and its share as one, in the unit of the caption', () => {
    const { figures, report } = drafted(
      '附表1',
      '2030年全市一般公共预算收入完成情况表',
      ['', '', '', '单位：万元'],
      ['预  算  科  目', '预算数', '完成数', '占预算(%)', '比上年 增长(%)'],
      ['一、税收收入', '9000', '8,100', '90', '-2.5'],
      ['　　增值税', '4000', '', '', ''],
    );
    expect(figures).toEqual({
      '全市一般公共预算收入：税收收入完成数': [81_000_000, '元', '9000', '90'],
      '全市一般公共预算收入：税收收入比上年增长': [-2.5, '%'],
      '全市一般公共预算收入：增值税预算数': [40_000_000, '元'],
    });
    expect(report.indicators.map(({ pillar }) => pillar)).toEqual(['part-1', null, null, null]);
    expect(report.indicators.at(-1)?.planned).toBe(true);
    expect(report.indicators[1]?.actual).toMatchObject({ token: '8,100', unitAt: { token: '万元' } });
  });

  it('puts several rows of heads together, the wide ones over those under them', () => {
    const { figures } = drafted(
      ['县区', '学校（所）', '', '医院（所）', ''],
      ['', '公办', '民办', '公办', '民办'],
      ['东川县', '12', '3', '5', '1'],
      ['西川县', '9', '2', '4', '0'],
    );
    expect(figures).toMatchObject({
      东川县学校公办: [12, '所'],
      东川县学校民办: [3, '所'],
      西川县医院民办: [0, '所'],
    });
    expect(Object.keys(figures)).toHaveLength(8);
  });

  it('takes the unit from a row’s own column, and what is counted from its head', () => {
    const { figures } = drafted(
      '表2：2030年主要指标',
      ['指标', '单位', '绝对数', '比上年增长（%）'],
      ['粮食产量', '万吨', '9.86', '+1.2'],
      ['其中：夏粮', '万吨', '4.1', '-0.6'],
    );
    expect(figures).toEqual({
      粮食产量绝对数: [98_600, '吨'],
      粮食产量比上年增长: [1.2, '%'],
      夏粮绝对数: [41_000, '吨'],
      夏粮比上年增长: [-0.6, '%'],
    });
    expect(
      drafted(['镇', '户数', '人数'], ['东镇', '120', '400'], ['西镇', '80', '250']).figures,
    ).toMatchObject({
      东镇户数: [120, '户'],
      西镇人数: [250, '人'],
    });
  });

  it('of projects gives projects with their stage, progress and figures', () => {
    const { report } = drafted(
      '表1：2030年政府投资项目进展情况表',
      '单位：万元',
      ['序号', '项目名称', '总投资', '年度计划', '完成投资', '完成比例（%）', '形象进度', '责任单位'],
      ['1', '东山大道北延工程', '12600', '5000', '4650', '93', '路基施工', '市交通局'],
      ['2', '第三小学扩建工程', '3800', '2000', '2000', '100', '建成投用', '市教育局'],
      ['合计', '', '16400', '7000', '6650', '95', '', ''],
    );
    expect(
      report.projects.map(({ name, stage, indicators }) => [name.zh, stage, indicators?.length]),
    ).toEqual([
      ['东山大道北延工程', 'construction', 2],
      ['第三小学扩建工程', 'operating', 2],
    ]);
    expect(report.indicators.map(({ name }) => name.zh)).toContain('合计完成投资');
  });

  it('whose share is of something else keeps its numbers apart, and is asked about', () => {
    const { figures, asked } = drafted(
      '单位：万元',
      ['科目', '预算数', '完成数', '占预算%'],
      ['税收', '9000', '8100', '45'],
      ['其他', '100', '90', '90'],
    );
    expect(figures).toMatchObject({ 税收完成数: [81_000_000, '元'], 税收占预算: [45, '%'] });
    expect(asked).toContain('“8100 ÷ 9000”与表中所列“45”不符');
  });

  it('that cannot be read is told with its numbers, and gives no figure', () => {
    const { figures, asked } = drafted('表3：甲乙', ['东镇', '120', '400'], ['西镇', '80', '250']);
    expect(figures).toEqual({});
    expect(asked).toContain('的表头无法辨认，整表未读入，共4个数');
    const noUnit = drafted(['镇', '甲', '乙（个）'], ['东镇', '120', '400'], ['西镇', '80', '250']);
    expect(Object.keys(noUnit.figures)).toEqual(['东镇乙', '西镇乙']);
    expect(noUnit.asked).toContain('有一个表格中有2个数未读入');
  });

  it('is no ratio by its number, and a line with a tab alone is no table', () => {
    expect(drafted('见表1：2030年情况。').figures).toEqual({});
    expect(Object.keys(drafted('\t新建桥梁8座。', '负责人\t张三').figures)).toEqual(['新建桥梁']);
  });
});
