import { type AppProps, type PublishedReport, publishedOf } from '../../src/app/document/app-props.ts';
import {
  documentName,
  languageTags,
  PACKED_SCRIPT_ID,
  PAGE_DATA_ID,
} from '../../src/app/document/documents.ts';
import { pageDataText } from '../../src/app/document/page-data.ts';
import type { RenderedPage } from '../../src/app/entry-server.tsx';
import type { Report } from '../../src/report/dataset/schema.ts';
import { LANGUAGES, type Language } from '../../src/report/language/vocabulary.ts';
import { LICENCES_FILE } from './licences.ts';
import { contentSecurityPolicy } from './policy.ts';

/**
 * What of the client's build goes into every document. A document whose style, script and icon are all inlined
 * loads nothing, and may load nothing.
 */
export interface Assets {
  /** Runs before the first paint; inlined. */
  beforePaint: string;
  /** The stylesheet: inlined (a `text`), or linked (an `href`). */
  style: { text: string } | { href: string };
  /**
   * The client: one classic script (`text`), which stands in the document as it was `packed`, with the inlined script that
   * unpacks it (`unpack`); or modules by their relative addresses (`hrefs`), the entry, then what it imports, at once or as
   * its first act, with the script that watches their arrival (`watch`, inlined).
   */
  script: { text: string; packed: string; unpack: string } | { hrefs: readonly string[]; watch: string };
  /** The template of the file that a reader saves, by its relative address; without it, none can be saved. */
  template?: string;
  /** Where the site will stand, with a slash at its end; without it, no code leads there. */
  publicAddress?: string | null;
  /** The icon as a `data:` address; without it, the document links the site's own and its manifest. */
  icon?: string;
  /** The licence texts of all that is inlined, to stand in the document; without them, it links the site's. */
  licences?: string;
}

/** One document to write: which report, in which language, under which name. */
export interface DocumentPlan {
  name: string;
  /** null: the front page. */
  reportId: string | null;
  language: Language;
  report: Report;
}

/** The documents of a site: the front page is the first report's. */
export function planDocuments(reports: readonly Report[]): DocumentPlan[] {
  const [newest] = reports;
  if (!newest) return [];
  const pages = [
    { reportId: null, report: newest },
    ...reports.map((report) => ({ reportId: report.id, report })),
  ];
  return pages.flatMap((page) =>
    LANGUAGES.map((language) => ({ ...page, language, name: documentName(page.reportId, language) })),
  );
}

export function publishedReports(reports: readonly Report[]): PublishedReport[] {
  return reports.map(publishedOf);
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

/** What only a document that stands in the site's folder can link. */
const siteLinks: readonly string[] = [
  '<link rel="icon" type="image/svg+xml" href="./favicon.svg">',
  '<link rel="manifest" href="./manifest.webmanifest">',
  `<link rel="license" href="./${LICENCES_FILE}">`,
];

/** Texts that a reader of the file's source finds at its end. */
function comment(text: string): string {
  if (/--!?>|<!--/.test(text)) throw new Error('A text with the marks of a comment cannot stand in one.');
  return `<!--\n${text}\n-->`;
}

function clientTags(script: Assets['script'], { missingScript, cannotRun }: RenderedPage): string[] {
  if ('text' in script) {
    return [
      cannotRun,
      `<script type="text/plain" id="${PACKED_SCRIPT_ID}">${script.packed}</script>`,
      `<script>${script.unpack}</script>`,
    ];
  }
  const [entry, ...imports] = script.hrefs;
  return [
    missingScript,
    `<script>${script.watch}</script>`,
    `<script type="module" src="${entry}"></script>`,
    ...imports.map((href) => `<link rel="modulepreload" href="${href}">`),
  ];
}

/** Fills the template (index.html). Throws when the template lacks a place. */
export function fillDocument(
  template: string,
  { plan, props, page, assets }: { plan: DocumentPlan; props: AppProps; page: RenderedPage; assets: Assets },
): string {
  const { beforePaint, style, script, template: saved, publicAddress, icon, licences } = assets;
  const policy = contentSecurityPolicy({
    scripts: [beforePaint, ...('text' in script ? [script.unpack, script.text] : [script.watch])],
    styles: 'text' in style ? [style.text] : [],
    alone: 'text' in style && 'text' in script && icon !== undefined,
  });
  const alternates = LANGUAGES.map(
    (language) =>
      `<link rel="alternate" hreflang="${languageTags[language]}" href="./${documentName(plan.reportId, language)}">`,
  );
  const reportIds = props.published.map((one) => one.id).join(' ');
  const parts: Readonly<Record<string, string>> = {
    policy: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    head: [
      `<script>${beforePaint}</script>`,
      `<title>${escapeHtml(page.title)}</title>`,
      `<meta name="description" content="${escapeHtml(page.description)}">`,
      ...alternates,
    ].join('\n    '),
    assets: [
      ...(icon === undefined ? siteLinks : [`<link rel="icon" href="${icon}">`]),
      'text' in style ? `<style>${style.text}</style>` : `<link rel="stylesheet" href="${style.href}">`,
    ].join('\n    '),
    body: page.body,
    // At the end of the document: the script's download must not compete with the content's.
    data: [
      `<script type="application/json" id="${PAGE_DATA_ID}">${pageDataText(props)}</script>`,
      ...clientTags(script, page),
      ...(licences === undefined ? [] : [comment(licences)]),
    ].join('\n    '),
  };
  const html = template
    .replace(/<!-- [\s\S]*?-->\n/g, '')
    .replace(
      '<html lang="zh-CN">',
      () =>
        `<html lang="${languageTags[plan.language]}" data-report="${plan.report.id}" data-reports="${reportIds}"${saved === undefined ? '' : ` data-template="${saved}"`}${publicAddress ? ` data-public="${escapeHtml(publicAddress)}"` : ''}>`,
    );
  return Object.entries(parts).reduce((filled, [name, part]) => {
    const place = `<!--${name}-->`;
    if (!filled.includes(place)) throw new Error(`index.html has no place ${place}.`);
    return filled.replace(place, () => part);
  }, html);
}
