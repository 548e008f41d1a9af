// npm run build: the client, then one prerendered document a report and language, into dist/; and each once
// more as one file that needs no other, into dist/portable/.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PORTABLE_FOLDER } from '../src/app/document/documents.ts';
import type { RenderedPage } from '../src/app/entry-server.tsx';
import { beyondBudget, countElements, gzipBytes, type Weight } from './build/budget.ts';
import { buildClient, loadServerPage } from './build/bundle.ts';
import { checkAlone, checkDocument } from './build/check-document.ts';
import { compressFolder, sizeTable } from './build/compress.ts';
import { type Assets, fillDocument, planDocuments, publishedReports } from './build/documents.ts';
import { writeIcons } from './build/icons.ts';
import { LICENCES_FILE, licencesText } from './build/licences.ts';
import { buildServiceWorker, listKeptFiles, SERVICE_WORKER_FILE, withKeptFiles } from './build/offline.ts';
import { buildPortable } from './build/portable.ts';
import { publicAddress } from './build/public-address.ts';
import { readReports } from './build/reports.ts';
import { savedTemplate, withoutContent } from './build/saved-template.ts';
import { readSources, writeSources } from './build/sources.ts';

// Before React is loaded: its development build renders more slowly and warns.
process.env.NODE_ENV = 'production';

const root = path.resolve(import.meta.dirname, '..');
const site = path.join(root, 'dist');
/** Built here and put in place at the end: a failed build leaves the last good one standing. */
const draft = path.join(root, '.build', `site-${process.pid}`);
/** The build that stood there before. */
const former = path.join(root, '.build', `former-${process.pid}`);
const server = path.join(root, '.build', `server-${process.pid}`);

async function main(): Promise<void> {
  const address = publicAddress(process.env.YOUJU_PUBLIC_ADDRESS);
  const reports = await readReports(path.join(root, 'data'));
  const [{ assets, packages }, worker, portable, { renderPage }] = await Promise.all([
    buildClient(root, draft),
    buildServiceWorker(root),
    buildPortable(root),
    loadServerPage(root, server),
  ]);
  const template = await readFile(path.join(root, 'index.html'), 'utf8');
  const published = publishedReports(reports);

  const scriptBytes = await firstScriptBytes(assets);
  const problems: string[] = [];
  const portables: { name: string; html: string }[] = [];
  let saved: ReturnType<typeof savedTemplate> | null = null;
  for (const plan of planDocuments(reports)) {
    const props = { report: plan.report, language: plan.language, published };
    const page = await renderPage(props);
    const fillAlone = (content: RenderedPage) =>
      fillDocument(template, { plan, props, page: content, assets: { ...portable, publicAddress: address } });
    saved ??= savedTemplate(fillAlone(withoutContent(page)));
    const html = fillDocument(template, {
      plan,
      props,
      page,
      assets: { ...assets, template: saved.name, publicAddress: address },
    });
    const weight: Weight = {
      documentBytes: Buffer.byteLength(html),
      elements: countElements(html),
      firstLoadBytes: gzipBytes(html) + scriptBytes,
    };
    const faults = [...checkDocument(html), ...beyondBudget(weight, plan.report)];
    problems.push(...faults.map((problem) => `${plan.name}: ${problem}`));
    console.log(
      `${plan.name}  ${weight.elements} elements, ${weight.firstLoadBytes} bytes before the first interaction`,
    );
    await writeFile(path.join(draft, plan.name), html);
    // The front page is one of the reports' again.
    if (plan.reportId === null) continue;
    const name = `${PORTABLE_FOLDER}/${plan.name}`;
    const alone = fillAlone(page);
    const heavy = beyondBudget({ aloneBytes: Buffer.byteLength(alone) }, plan.report);
    const wrong = [...checkDocument(alone), ...checkAlone(alone), ...heavy];
    problems.push(...wrong.map((problem) => `${name}: ${problem}`));
    portables.push({ name, html: alone });
  }
  if (saved) await writeFile(path.join(draft, saved.name), saved.html);
  if (problems.length > 0) {
    throw new Error(`The documents break the page's own rules:\n  ${problems.slice(0, 40).join('\n  ')}`);
  }
  const sources = await readSources(reports, path.join(root, 'data/sources'));
  for (const problem of sources.problems) console.warn(problem);
  await writeSources(sources, draft);
  await writeIcons(root, draft);
  const own = await readFile(path.join(root, 'LICENSE'), 'utf8');
  await writeFile(path.join(draft, LICENCES_FILE), licencesText(own, [...packages, ...worker.packages]));
  // Last: it names every file that stands beside it.
  await writeFile(
    path.join(draft, SERVICE_WORKER_FILE),
    withKeptFiles(worker.code, await listKeptFiles(draft)),
  );
  console.log(sizeTable(await compressFolder(draft)));
  // After compressing: these are copied to a disk as they are.
  await mkdir(path.join(draft, PORTABLE_FOLDER));
  for (const { name, html } of portables) {
    await writeFile(path.join(draft, name), html);
    console.log(
      `${name}  ${(Buffer.byteLength(html) / 1e6).toFixed(1)} MB, one file for a PC without a network`,
    );
  }
  await putInPlace();
}

/** What the scripts weigh that a document asks for by itself, with gzip. */
async function firstScriptBytes({ script }: Assets): Promise<number> {
  const files = 'hrefs' in script ? script.hrefs : [];
  const sizes = await Promise.all(
    files.map(async (file) => gzipBytes(await readFile(path.join(draft, file)))),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Within a moment, so that a server that runs meanwhile has one build or the other to serve. */
async function putInPlace(): Promise<void> {
  if (existsSync(site)) await rename(site, former);
  await rename(draft, site);
}

async function clearUp(): Promise<void> {
  for (const folder of [draft, former, server]) await rm(folder, { recursive: true, force: true });
}

main()
  .catch((error: unknown) => {
    console.error(error instanceof AggregateError ? error.errors : error);
    process.exitCode = 1;
  })
  .finally(clearUp);
