import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import type { Report } from '../../src/report/dataset/schema.ts';
import { PROJECT_COLUMNS } from '../../src/report/projects/columns.ts';
import { PLAIN_COLUMNS, type PlainRow } from './plain-row.ts';

/** Builds the plain table of a report's projects into a folder that is ready to be served. */
export async function makePlainTable(report: Report, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await build({
    configFile: path.join(import.meta.dirname, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
  const rows = report.projects.map((project): PlainRow => {
    const words = PLAIN_COLUMNS.map((id) => [
      id,
      PROJECT_COLUMNS[id].text(project, { report, language: 'zh' }),
    ]);
    return { id: project.id, ...Object.fromEntries(words) };
  });
  await writeFile(path.join(folder, 'rows.json'), JSON.stringify(rows));
}
