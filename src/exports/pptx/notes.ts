/** What stands in a slide's notes: what the speaker wrote, then where everything on the slide is from. */
import type { Slide } from '../../deck/slide.ts';
import { saidInOneLine, slideSources } from '../../deck/slide-sources.ts';
import type { Report } from '../../report/dataset/schema.ts';

const words = {
  zh: { sources: '本页数字和项目的出处：', detail: '说明：' },
  en: { sources: 'Sources of the figures and projects on this slide:', detail: 'Notes: ' },
};

/** All lines of the figures: a slide leaves out what does not fit on it. */
function details({ body, language }: Slide): string[] {
  if (body.type !== 'chart' && body.type !== 'figures') return [];
  return body.figures
    .filter(({ lines }) => lines.length > 0)
    .map(({ name, lines }) => {
      const said = lines.map(({ text }) => text);
      return words[language].detail + saidInOneLine(name, said, language);
    });
}

/** In paragraphs. */
export function notesOf(slide: Slide, written: string, report: Report): string[] {
  const { language } = slide;
  const lines = slideSources(slide, report).map(({ name, value, details, locators }) =>
    saidInOneLine(name, [value, ...details, locators], language),
  );
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
