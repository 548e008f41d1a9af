/** Where each figure and project of a slide stands in the report: for the presenter window and the notes of PPTX. */

import { locatorsOf } from '../report/figure-locators.ts';
import { findFigure } from '../report/figures.ts';
import { placeWords } from '../report/place-words.ts';
import type { Report } from '../report/schema.ts';
import type { Slide } from './slide.ts';

export interface SlideSource {
  readonly ref: string;
  readonly name: string;
  /** As shown, with its arithmetic where it is computed; empty for a project. */
  readonly value: string;
  /** Its places in the text, with what is printed there. */
  readonly places: readonly string[];
}

const computed = { zh: '本站计算', en: 'computed' };

export function slideSources({ refs, language }: Slide, report: Report): SlideSource[] {
  return refs.map((ref) => {
    const entry = findFigure(report, ref);
    const project = report.projects.find(({ id }) => id === ref);
    const shown = entry ? `${entry.exact ? '' : '≈ '}${entry.text[language]}` : '';
    const arithmetic = entry?.arithmetic ? ` (${computed[language]}: ${entry.arithmetic[language]})` : '';
    return {
      ref,
      name: (entry?.name ?? project?.name)?.[language] ?? ref,
      value: shown + arithmetic,
      places: locatorsOf(entry, project).map(
        (locator) => `${placeWords(locator, report, language)} “${locator.token}”`,
      ),
    };
  });
}
