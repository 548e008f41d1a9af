import { expect, it } from 'vitest';
import { wrapText } from '../../charts/drawing/measure.ts';
import type { Slide } from '../../deck/slide.ts';
import { BODY, LEADING, MEASURED } from '../../deck/slide-layout.ts';
import { LANGUAGES, type Language } from '../../report/language/vocabulary.ts';
import { frameShapes, titleBox, titleParagraph } from './frame.ts';
import { PAGE_TITLE } from './layouts.ts';
import type { Box } from './measures.ts';

const WORDS: Readonly<Record<Language, string>> = {
  zh: '二〇二〇年全市地区生产总值比上年增长百分之二点七',
  en: 'Gross domestic product of the city grew by less than it was to grow by in 2020, ',
};

const slideTitled = (length: number, language: Language): Slide => ({
  id: 'a',
  kind: 'chart',
  backup: false,
  own: null,
  part: null,
  language,
  seal: '一',
  eyebrow: 'Part one',
  title: [
    WORDS[language].repeat(length).slice(0, length - 4),
    { ref: 'gdp', text: '2.7%', origin: 'computed' },
  ],
  measured: 'Growth, %',
  body: { type: 'closing', lines: [] },
  source: 'Report, p. 3',
  refs: ['gdp'],
  origins: ['computed'],
});

/** Times holds more in a line than the sans that is measured. */
const WIDTHS: Readonly<Record<Language, number>> = { zh: 1, en: 1.1 };
const MEASURED_NAME: Readonly<Record<Language, string>> = { zh: '口径', en: 'What is measured' };

function boxOf(slide: Slide, name: string): Box {
  const shape = frameShapes(slide).find((each) => 'name' in each && each.name === name);
  if (!shape || !('box' in shape)) throw new Error(`No shape ${name}`);
  return shape.box;
}

const cases = LANGUAGES.flatMap((language) => [20, 60, 109, 400].map((length) => ({ language, length })));

it.each(cases)(
  'a title of $length characters ends above what is measured ($language)',
  ({ language, length }) => {
    const slide = slideTitled(length, language);
    const box = titleBox(slide) ?? PAGE_TITLE.box;
    const measured = boxOf(slide, MEASURED_NAME[language]);
    const [first] = titleParagraph(slide);
    const size = first?.size ?? 0;
    const text = titleParagraph(slide).map((run) => run.text);
    const lines = wrapText(text.join(''), BODY.width * WIDTHS[language], size, true).length;
    expect(lines * size * LEADING.title).toBeLessThanOrEqual(box.height);
    expect(box.y + box.height).toBeLessThan(measured.y);
    expect(measured.y + MEASURED.size * LEADING.small).toBeLessThanOrEqual(BODY.y);
  },
);

it('a title takes smaller letters the longer it is, as in the talk', () => {
  const sizes = (language: Language) =>
    [20, 60, 109, 400].map((length) => titleParagraph(slideTitled(length, language))[0]?.size);
  expect({ zh: sizes('zh'), en: sizes('en') }).toEqual({
    zh: [60, 48, 44, 21],
    en: [60, 60, 60, 32],
  });
});
