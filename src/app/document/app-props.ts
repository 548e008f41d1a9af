/** What a document's page is rendered from, at build time and again in the browser. */
import type { Report } from '../../report/dataset/schema.ts';
import type { Language } from '../../report/language/vocabulary.ts';

/** A report that has a document of its own in this build. */
export interface PublishedReport extends Pick<Report, 'id' | 'title' | 'place' | 'year'> {
  /** Its readers are told that it is a draft. */
  draft: boolean;
}

export const publishedOf = ({ id, title, place, year, unconfirmed }: Report): PublishedReport => ({
  id,
  title,
  place,
  year,
  draft: unconfirmed !== undefined,
});

export interface AppProps {
  report: Report;
  language: Language;
  published: readonly PublishedReport[];
}
