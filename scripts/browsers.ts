// npm run test:browsers, after `npm run build`: the main journeys in old and other browsers, over http and from a disk.
// Installs what it needs into .build/browsers, and with apt where it may; writes docs/browsers.md when all came to pass.
import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './browser/install.ts';
import { browsersDocument, type Result } from './browsers/document.ts';
import { FIREFOX, openFirefoxTab } from './browsers/firefox-tab.ts';
import { ensurePrograms, installNpm, loadDriver, unpackBrowser } from './browsers/install.ts';
import { JOURNEYS } from './browsers/journeys.ts';
import { openPlaywrightTab } from './browsers/playwright-tab.ts';
import type { Tab } from './browsers/tab.ts';
import { type Source, TESTED } from './browsers/tested.ts';
import { openWebKitTab, WEBKIT_DRIVER, X_SERVER } from './browsers/webkit-tab.ts';
import { run } from './machine/apt.ts';
import { freePort } from './serve/port.ts';
import { serveSite } from './serve/server.ts';

const root = path.resolve(import.meta.dirname, '..');
const site = path.join(root, 'dist');
const folder = path.join(root, '.build/browsers');

function openTab(source: Source): Promise<Tab> {
  switch (source.kind) {
    case 'carried': {
      const driver = source.driver ? loadDriver(folder, source.driver).chromium : chromium;
      const program = path.join(unpackBrowser(folder, source.carrier), 'chromium');
      return openPlaywrightTab(driver, program);
    }
    case 'chromium':
      return openPlaywrightTab(chromium, ensureBrowser());
    case 'firefox':
      return openFirefoxTab();
    case 'webkit':
      return openWebKitTab();
  }
}

/** The journeys of one browser at one place; tells each that did not come to pass. */
async function goThrough(
  tab: Tab,
  { has, where, at }: { has: 'everything' | 'reading'; where: string; at: (hash: string) => string },
) {
  const passed: string[] = [];
  let failed = 0;
  for (const journey of JOURNEYS.filter((one) => one.for === has || one.for === 'both')) {
    try {
      if ((await journey.go(tab, at)) !== false) passed.push(journey.name);
    } catch (error) {
      failed += 1;
      console.error(`  ✘ ${where}: ${journey.name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return { passed, failed };
}

async function main(): Promise<number> {
  if (!existsSync(path.join(site, 'index.html'))) throw new Error('There is no dist/: npm run build first.');
  const carried = TESTED.flatMap(({ source }) => (source.kind === 'carried' ? source : []));
  const drivers = carried.flatMap(({ driver }) => driver ?? []);
  installNpm(folder, [...new Set([...carried.map(({ carrier }) => carrier), ...drivers])]);
  ensurePrograms({ [FIREFOX]: 'firefox-esr', [WEBKIT_DRIVER]: 'webkit2gtk-driver', [X_SERVER]: 'xvfb' });

  const server = await serveSite(site, await freePort(4373));
  const [alone = ''] = (await readdir(path.join(site, 'portable'))).filter((name) => !name.includes('.en.'));
  const disk = pathToFileURL(path.join(site, 'portable', alone)).href;
  const only = process.argv[2];
  const results: Result[] = [];
  let failures = 0;
  for (const tested of TESTED.filter(({ name }) => !only || name.startsWith(only))) {
    try {
      const tab = await openTab(tested.source);
      console.log(`${tested.name}: ${tab.version}`);
      const { has } = tested;
      const http = await goThrough(tab, { has, where: 'http', at: (hash) => `${server.address}/${hash}` });
      const file = await goThrough(tab, { has, where: 'disk', at: (hash) => disk + hash });
      await tab.close();
      failures += http.failed + file.failed;
      results.push({ tested, version: tab.version, passed: { http: http.passed, disk: file.passed } });
      console.log(`  ${http.passed.length + file.passed.length} came to pass`);
    } catch (error) {
      failures += 1;
      console.error(`${tested.name} could not be opened: ${error instanceof Error ? error.message : error}`);
    }
  }
  await server.close();
  if (failures === 0 && !only) {
    const file = path.join(root, 'docs/browsers.md');
    await writeFile(file, browsersDocument(results));
    run('npx', '--no-install', 'biome', 'format', '--write', file);
  }
  return failures;
}

main().then(
  (failures) => {
    if (failures > 0) console.error(`${failures} journeys did not come to pass.`);
    process.exit(failures > 0 ? 1 : 0);
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
