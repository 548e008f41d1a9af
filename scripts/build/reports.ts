import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { dayOf } from '../../src/report/dataset/report-day.ts';
import type { Report } from '../../src/report/dataset/schema.ts';
import { loadReport } from '../../src/report/loading/load.ts';
import { problemText } from '../../src/report/loading/problem.ts';

/**
 * The reports of a folder, newest first: every `*.json` in it but a JSON Schema.
 * Throws with a list of what is wrong in which file, since a page must never be built from half a dataset.
 */
export async function readReports(folder: string): Promise<Report[]> {
  const names = (await readdir(folder)).filter(
    (name) => name.endsWith('.json') && !name.endsWith('.schema.json'),
  );
  const reports: Report[] = [];
  for (const name of names.sort()) {
    const result = loadReport(await readFile(path.join(folder, name)));
    if (!result.ok) {
      const list = result.problems.map((problem) => `  ${problemText(problem, 'en')}`);
      throw new Error(`data/${name} is not a sound dataset:\n${list.join('\n')}`);
    }
    const { unconfirmed, unconfirmedNote } = result.value;
    if (unconfirmed && !unconfirmedNote) {
      throw new Error(
        `data/${name} is a draft: ${unconfirmed.length} entries that no person has confirmed. Finish it in the workbench, or say in “unconfirmedNote” what readers are to be told of it.`,
      );
    }
    reports.push(result.value);
  }
  const twice = reports.find(
    (report, index) => reports.findIndex((other) => other.id === report.id) !== index,
  );
  if (twice) throw new Error(`Two files of data/ hold a report with the id ${twice.id}.`);
  if (reports.length === 0)
    throw new Error('data/ holds no dataset: see CONTRIBUTING.md, how to add a report.');
  // One whose text states no day comes last.
  return reports.sort((a, b) => (dayOf(b) ?? '').localeCompare(dayOf(a) ?? '') || a.id.localeCompare(b.id));
}
