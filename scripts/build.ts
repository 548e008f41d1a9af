// npm run build: the client, then one prerendered document a report and language, into dist/.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildClient, loadServerPage } from './build/bundle.ts';
import { checkDocument } from './build/check-document.ts';
import { compressFolder, sizeTable } from './build/compress.ts';
import { editionsOf, fillDocument, planDocuments } from './build/documents.ts';
import { readReports } from './build/reports.ts';

// Before React is loaded: its development build renders more slowly and warns.
process.env.NODE_ENV = 'production';

const root = path.resolve(import.meta.dirname, '..');
const site = path.join(root, 'dist');

async function main(): Promise<void> {
  const reports = await readReports(path.join(root, 'data'));
  const assets = await buildClient(root, site);
  const { renderPage } = await loadServerPage(root, path.join(root, '.build/server'));
  const template = await readFile(path.join(root, 'index.html'), 'utf8');
  const editions = editionsOf(reports);

  const problems: string[] = [];
  await mkdir(site, { recursive: true });
  for (const plan of planDocuments(reports)) {
    const props = { report: plan.report, language: plan.language, editions };
    const html = fillDocument(template, { plan, props, page: await renderPage(props), assets });
    problems.push(...checkDocument(html).map((problem) => `${plan.name}: ${problem}`));
    await writeFile(path.join(site, plan.name), html);
  }
  if (problems.length > 0) {
    throw new Error(`The documents break the page's own rules:\n  ${problems.slice(0, 40).join('\n  ')}`);
  }
  console.log(sizeTable(await compressFolder(site)));
}

main().catch((error: unknown) => {
  console.error(error instanceof AggregateError ? error.errors : error);
  process.exitCode = 1;
});
