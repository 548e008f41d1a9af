// npm run shots [-- --only overview,page --lang zh --theme dark --width 390]: pictures of the built page,
// into shots/, named <view>-<language>-<theme>-<width>.png. Run npm run build before.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { documentName } from '../src/app/document/documents.ts';
import { LANGUAGES, type Language } from '../src/report/language/vocabulary.ts';
import { BROWSER_ARGUMENTS } from './browser/find.ts';
import { ensureBrowser } from './browser/install.ts';
import { readReports } from './build/reports.ts';
import { serveSite } from './serve/server.ts';
import { readFilters, takes } from './shots/filters.ts';
import { type View, viewsOf } from './shots/views.ts';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'shots');
const THEMES = ['light', 'dark', 'projector'];
const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];
/** A4 at 96 px an inch, less the margins of the stylesheet's @page. */
const PAPER = { width: 680, height: 962 };
const PARALLEL = 2;

interface Setting {
  language: Language;
  theme: string;
  size: { width: number; height: number };
}

async function takeView(
  page: Page,
  view: View,
  { language, theme, size }: Setting,
  address: string,
): Promise<void> {
  const hash = new URLSearchParams({ theme, ...view.parameters });
  await page.setViewportSize(view.print ? PAPER : size);
  await page.emulateMedia({ media: view.print ? 'print' : 'screen' });
  // The query only makes each view a visit of its own; the server does not look at it.
  await page.goto(`${address}/${documentName(null, language)}?${view.name}#/?${hash}`, {
    waitUntil: 'networkidle',
  });
  const shown = await view.show(page);
  await layOutAll(page);
  const file = path.join(folder, `${view.name}-${language}-${theme}-${size.width}.png`);
  if (shown === 'window' || shown === 'page')
    await page.screenshot({ path: file, fullPage: shown === 'page' });
  else await shown.screenshot({ path: file });
}

/** What a reader would see of each part on coming near it: see `.later` in the page's stylesheet. */
async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('.later'))
      part.style.contentVisibility = 'visible';
  });
  // Parts that are near now fetch their code.
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
}

async function takeSetting(browser: Browser, views: readonly View[], setting: Setting, address: string) {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  for (const view of views) {
    // One view that cannot be brought up must not cost the pictures of the others.
    await takeView(page, view, setting, address).catch((error: unknown) => {
      const name = `${view.name}-${setting.language}-${setting.theme}-${setting.size.width}`;
      troubles.push(`${name}: ${error instanceof Error ? error.message : error}`);
    });
  }
  await context.close();
  return troubles;
}

async function main(): Promise<string[]> {
  const filters = readFilters(process.argv.slice(2));
  const [report] = await readReports(path.join(root, 'data'));
  const views = report ? viewsOf(report).filter((view) => takes(filters.only, view.name)) : [];
  const settings = LANGUAGES.flatMap((language) =>
    THEMES.flatMap((theme) => SIZES.map((size) => ({ language, theme, size }))),
  ).filter(
    ({ language, theme, size }) =>
      takes(filters.lang, language) && takes(filters.theme, theme) && takes(filters.width, size.width),
  );
  await mkdir(folder, { recursive: true });
  const { address, close } = await serveSite(path.join(root, 'dist'), 0);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGUMENTS });
  const troubles: string[] = [];
  try {
    const queue = settings.entries();
    const work = async () => {
      for (const [, setting] of queue) {
        // On paper there is one width and one theme.
        const first = setting.theme === THEMES[0] && setting.size === SIZES[0];
        const wanted = views.filter((view) => first || !view.print);
        troubles.push(...(await takeSetting(browser, wanted, setting, address)));
      }
    };
    await Promise.all(Array.from({ length: PARALLEL }, work));
  } finally {
    await browser.close();
    close();
  }
  console.log(`${views.length} views, ${settings.length} settings: ${path.relative(root, folder)}/`);
  return troubles;
}

main().then(
  (troubles) => {
    for (const trouble of troubles) console.error(trouble);
    if (troubles.length > 0) process.exitCode = 1;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
