import { createHash } from 'node:crypto';
import { PAGE_DATA_ID, PAGE_TEXTS_ID } from '../../src/app/document/documents.ts';
import { SAVED_PLACES } from '../../src/app/document/saved-places.ts';
import type { RenderedPage } from '../../src/app/entry-server.tsx';

/** What stands in `#root` of a saved file until it is drawn: in a browser without scripts, for good. */
const OPENING =
  '<noscript><p lang="zh-CN">本文件需要浏览器允许运行脚本（JavaScript）才能显示。</p><p lang="en">This file needs JavaScript to show anything.</p></noscript>';

/** Each changes something: a document that has lost one of them is no template. */
const CHANGES: readonly [RegExp, string][] = [
  [
    /<html [^>]*>/,
    `<html lang="${SAVED_PLACES.language}" data-report="${SAVED_PLACES.id}" data-reports="" data-saved>`,
  ],
  [/<title>[^<]*<\/title>/, `<title>${SAVED_PLACES.title}</title>`],
  [
    /<meta name="description" content="[^"]*">/,
    `<meta name="description" content="${SAVED_PLACES.description}">`,
  ],
  [/<link rel="alternate"[^>]*>\s*/g, ''],
  [
    new RegExp(`(<script type="application/json" id="${PAGE_DATA_ID}">)[^<]*(</script>)`),
    `$1${SAVED_PLACES.data}$2<script type="application/json" id="${PAGE_TEXTS_ID}">${SAVED_PLACES.texts}</script>`,
  ],
];

/** A document of one file without its content. */
export const withoutContent = (page: RenderedPage): RenderedPage => ({ ...page, body: OPENING });

/**
 * The template that the page makes a reader's file from (src/app/actions/saved-document.ts), and the name it has in the
 * site: by its content, so that a page is never given another version's.
 * @param alone a document of one file, `withoutContent`
 * @throws where the document has not all that is to be replaced
 */
export function savedTemplate(alone: string): { name: string; html: string } {
  const html = CHANGES.reduce((text, [from, to]) => {
    if (text.search(from) < 0) throw new Error(`The document of one file has nothing that matches ${from}.`);
    return text.replace(from, to);
  }, alone);
  const hash = createHash('sha256').update(html).digest('hex').slice(0, 8);
  return { name: `assets/saved-file-${hash}.html`, html };
}
