/** All words of a slide's title and body, for tests that read them. */
import { type Slide, titleText } from '../slide.ts';
import { bodyLines } from '../slide-lines.ts';

export const slideText = (slide: Slide): string =>
  [slide.eyebrow, titleText(slide), slide.measured, ...bodyLines(slide.body)].join(' ');
