/** What stands in a slide's notes: what the speaker wrote, then where everything on the slide is from. */
import { originWords } from '../../charts/chart-words.ts';
import type { Slide } from '../../deck/slide.ts';
import { locatorsOf } from '../../report/figure-locators.ts';
import { findFigure } from '../../report/figures.ts';
import { asOfWords } from '../../report/kpi.ts';
import { placeWords } from '../../report/place-words.ts';
import type { Locator, Report } from '../../report/schema.ts';
import { stageName, stageOf } from '../../report/stage.ts';
import type { Language } from '../../report/vocabulary.ts';

const words = {
  zh: {
    sources: '本页数字和项目的出处：',
    colon: '：',
    semicolon: '；',
    bracket: (inside: string) => `（${inside}）`,
    quote: (token: string) => `“${token}”`,
    detail: '说明：',
  },
  en: {
    sources: 'Where the figures and projects of this slide are from:',
    colon: ': ',
    semicolon: '; ',
    bracket: (inside: string) => ` (${inside})`,
    quote: (token: string) => `“${token}”`,
    detail: 'Notes: ',
  },
};

const placesOf = (locators: readonly Locator[], report: Report, language: Language): string[] => [
  ...new Set(
    locators.map(
      (locator) => `${placeWords(locator, report, language)} ${words[language].quote(locator.token)}`,
    ),
  ),
];

/** One line: name, value, origin and arithmetic, day, places. null where the report has no such figure or project. */
function sourceOf(ref: string, report: Report, language: Language): string | null {
  const t = words[language];
  const entry = findFigure(report, ref);
  if (entry) {
    const origin = originWords[language][entry.origin];
    const arithmetic = entry.arithmetic ? t.colon + entry.arithmetic[language] : '';
    const value = `${entry.exact ? '' : '≈ '}${entry.text[language]}${t.bracket(origin + arithmetic)}`;
    const day = entry.part === 'projectFigure' ? [] : [asOfWords(entry.asOf, language)];
    const places = placesOf(locatorsOf(entry, undefined), report, language);
    return entry.name[language] + t.colon + [value, ...day, ...places].join(t.semicolon);
  }
  const project = report.projects.find(({ id }) => id === ref);
  if (!project) return null;
  const places = placesOf(locatorsOf(null, project), report, language);
  return (
    project.name[language] +
    t.colon +
    [stageName(stageOf(project), language), project.status[language], ...places].join(t.semicolon)
  );
}

/** All lines of the figures: a slide leaves out what it has no room for. */
function details({ body, language }: Slide): string[] {
  if (body.type !== 'chart' && body.type !== 'figures') return [];
  const t = words[language];
  return body.figures
    .filter(({ lines }) => lines.length > 0)
    .map(({ name, lines }) => `${t.detail}${name}${t.colon}${lines.join(t.semicolon)}`);
}

/** In paragraphs. */
export function notesOf(slide: Slide, written: string, report: Report): string[] {
  const { language } = slide;
  const chart = slide.body.type === 'chart' ? slide.body.chart.marks : [];
  const figures = chart.flatMap(({ change }) => (typeof change?.figure === 'string' ? [change.figure] : []));
  const refs = [...new Set([...slide.refs, ...figures])];
  const lines = refs.flatMap((ref) => sourceOf(ref, report, language) ?? []);
  const speaker = written
    .split(/\r\n|\r|\n/)
    .filter((line, index, all) => line.trim() !== '' || index < all.length - 1);
  return [
    ...(written.trim() === '' ? [] : [...speaker, '']),
    ...(lines.length > 0 ? [words[language].sources, ...lines.map((line) => `– ${line}`)] : []),
    ...details(slide),
    slide.source,
  ];
}
