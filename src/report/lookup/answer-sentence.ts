/** The sentence of the report's text that an answer rests on. */
import type { Report } from '../dataset/schema.ts';
import { locatorsOf } from '../figures/figure-locators.ts';
import { findFigure } from '../figures/figures.ts';
import { sentenceAround } from '../text/sentence.ts';

/** `ref` is a figure's or a project's. null where the report names no place for it. */
export function answerSentence(ref: string, report: Report, text: string): string | null {
  const figure = findFigure(report, ref);
  const project = report.projects.find(({ id }) => id === ref);
  const [first] = locatorsOf(figure, project);
  if (!first) return null;
  const { start, end } = sentenceAround(text, first);
  const words = text.slice(start, end);
  return words === '' ? null : words;
}
