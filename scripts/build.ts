// npm run build: the client, then one prerendered document a report and language, into dist/.
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
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
/** Built here and put in place at the end: a failed build leaves the last good one standing. */
const draft = path.join(root, '.build', `site-${process.pid}`);
const server = path.join(root, '.build', `server-${process.pid}`);

async function main(): Promise<void> {
  const reports = await readReports(path.join(root, 'data'));
  const assets = await buildClient(root, draft);
  const { renderPage } = await loadServerPage(root, server);
  const template = await readFile(path.join(root, 'index.html'), 'utf8');
  const editions = editionsOf(reports);

  const problems: string[] = [];
  for (const plan of planDocuments(reports)) {
    const props = { report: plan.report, language: plan.language, editions };
    const html = fillDocument(template, { plan, props, page: await renderPage(props), assets });
    problems.push(...checkDocument(html).map((problem) => `${plan.name}: ${problem}`));
    await writeFile(path.join(draft, plan.name), html);
  }
  if (problems.length > 0) {
    throw new Error(`The documents break the page's own rules:\n  ${problems.slice(0, 40).join('\n  ')}`);
  }
  console.log(sizeTable(await compressFolder(draft)));
  await rm(site, { recursive: true, force: true });
  await rename(draft, site);
}

async function clearUp(): Promise<void> {
  await rm(draft, { recursive: true, force: true });
  await rm(server, { recursive: true, force: true });
}

main()
  .catch((error: unknown) => {
    console.error(error instanceof AggregateError ? error.errors : error);
    process.exitCode = 1;
  })
  .finally(clearUp);
