import { describe, expect, it } from 'vitest';
import type { Project, ProjectFigure, Report } from '../../report/dataset/schema.ts';
import { readingsOf } from '../../report/search/with-pinyin.ts';
import { madeUpReport } from '../../report/testing/made-up-report.ts';
import { type ProjectRow, projectRows, type Ranks } from './project-rows.ts';
import { projectsCsv } from './projects-csv.ts';

const base = madeUpReport();
const [template] = base.projects as [Project];

function withProjects(...changes: Partial<Project>[]): Report {
  return { ...base, projects: changes.map((change, n) => ({ ...template, id: `p-${n}`, ...change })) };
}

const called = (...names: string[]) => names.map((zh) => ({ name: { zh, en: zh } }));

function figure(value: number, unit: string, kind: ProjectFigure['kind']): ProjectFigure {
  const [known] = template.figures as [ProjectFigure];
  return { ...known, token: `${value}${unit}`, value, unit, kind };
}

function sorted(rows: ProjectRow[], column: keyof Ranks): ProjectRow[] {
  return [...rows].sort((a, b) => (a.ranks[column](a) ?? Infinity) - (b.ranks[column](b) ?? Infinity));
}

describe('the order of a column', () => {
  it('is by pinyin for Chinese names', () => {
    const rows = projectRows(withProjects(...called('中德产业园', '安阳路', '许昌站', '灞陵北站')), 'zh');
    expect(sorted(rows, 'name').map(({ name }) => name)).toEqual([
      '安阳路',
      '灞陵北站',
      '许昌站',
      '中德产业园',
    ]);
  });

  it('is by how a name is read, once that is known', async () => {
    const report = withProjects(...called('赵州桥', '长葛北站', '常庄河', '禹州站'));
    const readings = await readingsOf(
      report.projects.map(({ name }) => name.zh),
      new AbortController().signal,
    );
    const rows = projectRows(report, 'zh', readings);
    expect(sorted(rows, 'name').map(({ name }) => name)).toEqual(['长葛北站', '常庄河', '禹州站', '赵州桥']);
  });

  it('is by letter for English names, and reads numbers as numbers', () => {
    const rows = projectRows(withProjects(...called('Road 10', 'bridge', 'Road 9')), 'en');
    expect(sorted(rows, 'name').map(({ name }) => name)).toEqual(['bridge', 'Road 9', 'Road 10']);
  });

  it('gives equal names an equal rank, so that a second key decides', () => {
    const [a, b] = projectRows(withProjects(...called('桥', '桥')), 'zh') as [ProjectRow, ProjectRow];
    expect(a.ranks.name(a)).toBe(b.ranks.name(b));
  });

  it('has no rank where the report states nothing', () => {
    const report = withProjects({
      pillar: null,
      place: { missing: 'noPlaceStated' },
      stage: { missing: 'noStageStated' },
      figures: [],
    });
    const [row] = projectRows(report, 'zh') as [ProjectRow];
    for (const column of ['pillar', 'place', 'stage', 'figures'] as const) {
      expect(row.ranks[column](row)).toBeUndefined();
    }
  });

  it('compares figures by value within a unit only, money last upwards and so first downwards', () => {
    const report = withProjects(
      { figures: [figure(5_000, '户', 'count')] },
      { figures: [figure(3, '元', 'amount')] },
      { figures: [figure(7, '户', 'count')] },
      { figures: [figure(900, '元', 'amount')] },
    );
    const tokens = sorted(projectRows(report, 'zh'), 'figures').map(
      ({ project }) => project.figures[0]?.token,
    );
    expect(tokens.reverse()).toEqual(['900元', '3元', '5000户', '7户']);
  });
});

describe('projectsCsv', () => {
  const rows = projectRows(base, 'zh');

  it('has the columns asked for, in their order, under their names', () => {
    const [head, first] = projectsCsv(rows, ['name', 'stage'], base, 'zh').slice(1).split('\r\n');
    expect(head).toBe('项目,阶段');
    expect(first).toBe('东湖水厂,投用');
  });

  it('says why something is missing instead of leaving a gap', () => {
    const csv = projectsCsv(rows, ['place', 'stage', 'pillar'], base, 'zh');
    expect(csv).toContain('报告未说明地点,报告未说明阶段,板块以外');
  });

  it('keeps figures as printed in Chinese, and in words of English', () => {
    expect(projectsCsv(rows, ['figures'], base, 'zh')).toContain('日处理能力：6万吨');
    expect(projectsCsv(projectRows(base, 'en'), ['figures'], base, 'en')).toContain('Capacity a day');
  });

  it('says which status wording is not the report’s own run of words', () => {
    const csv = projectsCsv(rows, ['status'], base, 'zh');
    expect(csv).toContain('建成投用\r\n');
    expect(csv).toContain('开工〔概括〕\r\n');
  });

  it('names the place in the text where the report names the project', () => {
    const { start, end } = template.mention;
    expect(projectsCsv(rows, ['source'], base, 'zh')).toContain(`全文第${start + 1}～${end}字`);
  });
});
