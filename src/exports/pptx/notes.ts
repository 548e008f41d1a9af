/** A slide's notes: what the speaker wrote, and where each figure on it stands in the report. */
import type { SlideEntry } from '../../deck/schema.ts';
import type { Slide } from '../../deck/slide.ts';
import { locatorsOf } from '../../report/figure-locators.ts';
import { findFigure } from '../../report/figures.ts';
import { placeWords } from '../../report/place-words.ts';
import type { Report } from '../../report/schema.ts';
import { xmlLegal } from '../xml.ts';

const words = {
  zh: { sources: '本页数字与项目的出处：', colon: '：', computed: '本站计算，' },
  en: { sources: 'Where the figures and projects of this slide stand:', colon: ': ', computed: 'computed, ' },
};

function sourceOf(ref: string, report: Report, language: Slide['language']): string {
  const t = words[language];
  const entry = findFigure(report, ref);
  const project = report.projects.find(({ id }) => id === ref);
  const name = (entry?.name ?? project?.name)?.[language] ?? ref;
  const value = entry ? ` ${entry.exact ? '' : '≈ '}${entry.text[language]}` : '';
  const arithmetic = entry?.arithmetic ? ` (${t.computed}${entry.arithmetic[language]})` : '';
  const places = locatorsOf(entry, project).map(
    (locator) => `${placeWords(locator, report, language)} “${locator.token}”`,
  );
  return `${name}${value}${arithmetic}${t.colon}${places.join('; ')}`;
}

export function slideNotes(slide: Slide, entry: SlideEntry, report: Report): string {
  const sources = slide.refs.map((ref) => `· ${sourceOf(ref, report, slide.language)}`);
  const parts = [
    entry.notes.trim(),
    sources.length > 0 ? [words[slide.language].sources, ...sources].join('\n') : '',
    slide.source,
  ];
  return xmlLegal(parts.filter((part) => part !== '').join('\n\n'));
}
