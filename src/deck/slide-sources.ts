/** Where each figure and project of a slide is in the report: for the presenter window and the notes of PPTX. */

import { quotedLocator } from '../report/dataset/locator-words.ts';
import type { Report } from '../report/dataset/schema.ts';
import { locatorsOf } from '../report/figures/figure-locators.ts';
import { findFigure } from '../report/figures/figures.ts';
import { viewOf } from '../report/figures/indicator-view.ts';
import { shownText } from '../report/figures/report-figure.ts';
import type { Language } from '../report/language/vocabulary.ts';
import { stageName, stageOf } from '../report/projects/stage.ts';
import { originWords } from '../theme/origin-marks.ts';
import type { Slide } from './slide.ts';

export interface SlideSource {
  readonly ref: string;
  readonly name: string;
  /** As shown, with its origin, and its arithmetic where it is computed; empty for a project. */
  readonly value: string;
  /** A figure's day; a project's stage and the report's wording. */
  readonly details: readonly string[];
  /** Where it is in the text, with what is printed there, each place once; empty where the report names none. */
  readonly locators: string;
}

const words = {
  zh: { colon: '：', semicolon: '；', bracket: (inside: string) => `（${inside}）` },
  en: { colon: ': ', semicolon: '; ', bracket: (inside: string) => ` (${inside})` },
};

export function slideSources({ refs, language }: Slide, report: Report): SlideSource[] {
  const t = words[language];
  return refs.map((ref) => {
    const entry = findFigure(report, ref);
    const project = report.projects.find(({ id }) => id === ref);
    const arithmetic = entry?.arithmetic ? t.colon + entry.arithmetic[language] : '';
    const day = entry?.owner.kind === 'indicator' ? [viewOf(entry.owner.indicator).asOfWords[language]] : [];
    const stage = project ? [stageName(stageOf(project), language), project.status[language]] : [];
    const locators = locatorsOf(entry, project).map((locator) => quotedLocator(locator, report, language));
    return {
      ref,
      name: (entry?.name ?? project?.name)?.[language] ?? ref,
      value: entry
        ? shownText(entry, language) + t.bracket(originWords[language][entry.origin] + arithmetic)
        : '',
      details: [...day, ...stage],
      locators: [...new Set(locators)].join(t.semicolon),
    };
  });
}

/** What is said about a thing, in one line behind its name: “name: first; second”. */
export function saidInOneLine(name: string, said: readonly string[], language: Language): string {
  const t = words[language];
  return name + t.colon + said.filter((text) => text !== '').join(t.semicolon);
}
