/** Where the paragraphs of a draft's text begin, as far as a dataset may hold them. */
import type { Report } from '../../report/dataset/schema.ts';
import { MOST_ENTRIES } from '../../report/loading/limits.ts';
import { paragraphsOf } from '../../report/text/paragraphs.ts';

/** Left out where a text of single characters has more than a dataset may hold: its places are then named by characters. */
export function placesOfParagraphs(text: string): Pick<Report['source'], 'paragraphs'> {
  const paragraphs = paragraphsOf(text);
  return paragraphs.length > 0 && paragraphs.length <= MOST_ENTRIES ? { paragraphs } : {};
}
