/** The file that a reader saves of the report on screen: the whole page in it, for a PC without a network. */
import { fileStem } from '../../exports/file-stem.ts';
import type { Report } from '../../report/dataset/schema.ts';
import { shownFullTitle, shownTitle } from '../../report/figures/shown-title.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { publishedOf } from '../document/app-props.ts';
import { languageTags } from '../document/documents.ts';
import { embeddedTexts, pageDataText } from '../document/page-data.ts';
import { SAVED_PLACES } from '../document/saved-places.ts';
import type { SourceText } from '../storage/source-texts.ts';

export const SAVED_TYPE = 'text/html';

/** Both languages are in it: its name says none. */
export const savedName = (report: Report): string => `${fileStem(report)}.html`;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

/**
 * The file's content.
 * @param template as the build wrote it (scripts/build/saved-template.ts)
 * @param text the report's own text, to go into the file
 * @throws where the template has not each of its places exactly once
 */
export function savedDocument(
  template: string,
  { report, language, text }: { report: Report; language: Language; text: SourceText | null },
): string {
  const data = pageDataText({ report, language, published: [publishedOf(report)] });
  const parts: Readonly<Record<keyof typeof SAVED_PLACES, string>> = {
    language: languageTags[language],
    id: report.id,
    title: escapeHtml(shownTitle(report, language)),
    description: escapeHtml(shownFullTitle(report, language)),
    data,
    texts: embeddedTexts(text ? [text] : []),
  };
  const missing = new Map(Object.entries(SAVED_PLACES).map(([name, place]) => [place as string, name]));
  // At one go: what is put in may read like a place itself.
  const html = template.replace(/\{ saved \w+ \}/g, (place) => {
    const name = missing.get(place);
    if (name === undefined)
      throw new Error(`The template has a place ${place} that is unknown or was filled.`);
    missing.delete(place);
    return parts[name as keyof typeof SAVED_PLACES];
  });
  if (missing.size > 0) throw new Error(`The template has no place ${[...missing.keys()].join(', ')}.`);
  return html;
}
