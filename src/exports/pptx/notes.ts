/** What stands in a slide's notes: what the speaker wrote, then where everything on the slide is from. */
import type { Slide } from '../../deck/slide.ts';
import { type SlideSource, slideSources } from '../../deck/slide-sources.ts';
import type { Report } from '../../report/dataset/schema.ts';
import type { Language } from '../../report/language/vocabulary.ts';

const words = {
  zh: { sources: '本页数字和项目的出处：', colon: '：', semicolon: '；', detail: '说明：' },
  en: {
    sources: 'Where the figures and projects of this slide are from:',
    colon: ': ',
    semicolon: '; ',
    detail: 'Notes: ',
  },
};

/** One line: name, value with origin and arithmetic, day or stage, places. */
function sourceLine({ name, value, details, places }: SlideSource, language: Language): string {
  const t = words[language];
  const said = [value, ...details, ...places].filter((part) => part !== '');
  return name + t.colon + said.join(t.semicolon);
}

/** All lines of the figures: a slide leaves out what it has no room for. */
function details({ body, language }: Slide): string[] {
  if (body.type !== 'chart' && body.type !== 'figures') return [];
  const t = words[language];
  return body.figures
    .filter(({ lines }) => lines.length > 0)
    .map(
      ({ name, lines }) => `${t.detail}${name}${t.colon}${lines.map(({ text }) => text).join(t.semicolon)}`,
    );
}

/** In paragraphs. */
export function notesOf(slide: Slide, written: string, report: Report): string[] {
  const { language } = slide;
  const lines = slideSources(slide, report).map((source) => sourceLine(source, language));
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
