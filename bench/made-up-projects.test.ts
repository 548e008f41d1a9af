import { describe, expect, it } from 'vitest';
import { readReports } from '../scripts/build/reports.ts';
import { loadReport } from '../src/report/loading/load.ts';
import { withProjects } from './made-up-projects.ts';

describe('withProjects', () => {
  it('makes a report that the page opens, however many projects it has', async () => {
    const [report] = await readReports('data');
    if (!report) throw new Error('data/ holds no report.');
    const made = withProjects(report, report.projects.length * 2 + 1);
    expect(loadReport(JSON.stringify(made))).toMatchObject({ ok: true });
    expect(made.projects).toHaveLength(report.projects.length * 2 + 1);
  });
});
