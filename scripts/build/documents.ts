import type { AppProps, Edition } from '../../src/app/App.tsx';
import { documentName, languageTags, PAGE_DATA_ID } from '../../src/app/documents.ts';
import type { RenderedPage } from '../../src/app/entry-server.tsx';
import type { Report } from '../../src/report/schema.ts';
import { LANGUAGES, type Language } from '../../src/report/vocabulary.ts';
import { contentSecurityPolicy } from './policy.ts';

/** What of the client's build goes into every document. */
export interface Assets {
  /** Runs before the first paint; inlined. */
  beforePaint: string;
  /** The stylesheet: inlined (a `text`), or linked (an `href`). */
  style: { text: string } | { href: string };
  /** The entry module, then what it imports, at once or as its first act; relative addresses. */
  scripts: readonly string[];
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

export function editionsOf(reports: readonly Report[]): Edition[] {
  return reports.map(({ id, title }) => ({ id, title }));
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

/** Fills the template (index.html). Throws when the template lacks a place. */
export function fillDocument(
  template: string,
  { plan, props, page, assets }: { plan: DocumentPlan; props: AppProps; page: RenderedPage; assets: Assets },
): string {
  const style = 'text' in assets.style ? assets.style.text : null;
  const policy = contentSecurityPolicy({
    scripts: [assets.beforePaint],
    styles: style === null ? [] : [style],
  });
  const alternates = LANGUAGES.map(
    (language) =>
      `<link rel="alternate" hreflang="${languageTags[language]}" href="./${documentName(plan.reportId, language)}">`,
  );
  const [entry, ...imports] = assets.scripts;
  const reportIds = props.editions.map((edition) => edition.id).join(' ');
  const parts: Readonly<Record<string, string>> = {
    policy: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    head: [
      `<script>${assets.beforePaint}</script>`,
      `<title>${escapeHtml(page.title)}</title>`,
      `<meta name="description" content="${escapeHtml(page.description)}">`,
      ...alternates,
    ].join('\n    '),
    assets:
      'text' in assets.style
        ? `<style>${assets.style.text}</style>`
        : `<link rel="stylesheet" href="${assets.style.href}">`,
    body: page.body,
    // At the end of the document: the script's download must not compete with the content's.
    data: [
      `<script type="application/json" id="${PAGE_DATA_ID}">${JSON.stringify(props).replaceAll('<', '\\u003c')}</script>`,
      `<script type="module" src="${entry}"></script>`,
      ...imports.map((href) => `<link rel="modulepreload" href="${href}">`),
    ].join('\n    '),
  };
  const html = template
    .replace(/<!-- [\s\S]*?-->\n/g, '')
    .replace(
      '<html lang="zh-CN">',
      () =>
        `<html lang="${languageTags[plan.language]}" data-report="${plan.report.id}" data-reports="${reportIds}">`,
    );
  return Object.entries(parts).reduce((filled, [name, part]) => {
    const place = `<!--${name}-->`;
    if (!filled.includes(place)) throw new Error(`index.html has no place ${place}.`);
    return filled.replace(place, () => part);
  }, html);
}
