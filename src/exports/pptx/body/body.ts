import type PptxGenJS from 'pptxgenjs';
import type { NativeChart } from '../../../charts/native/native-chart.ts';
import type { CoverBody, Slide } from '../../../deck/slide.ts';
import { BODY } from '../../../deck/slide-layout.ts';
import type { Language } from '../../../report/language/vocabulary.ts';
import { type Box, COLORS } from '../measures.ts';
import { addRule, addText } from '../text.ts';
import { addChartBody } from './chart.ts';
import { addFigures } from './figures.ts';
import { addGroups, addPoints } from './lists.ts';
import { addTable } from './table.ts';

/** Under a cover's title, which stands low. */
const COVER: Box = { ...BODY, y: 690, height: 290 };
const COLUMN_GAP = 64;
const FACT = 134;
/** Figures alone begin a little under the head. */
const FIGURES: Box = { ...BODY, y: BODY.y + 48, height: BODY.height - 48 };
const LINE = 40;

function addFacts(slide: PptxGenJS.Slide, { facts }: CoverBody, language: Language): void {
  const width = (COVER.width - COLUMN_GAP) / 2;
  for (const [index, { name, value }] of facts.entries()) {
    const x = COVER.x + (index % 2) * (width + COLUMN_GAP);
    const y = COVER.y + Math.floor(index / 2) * FACT;
    addRule(slide, { x, y, width });
    addText(
      slide,
      { x, y: y + 14, width, height: FACT - 20 },
      [[{ text: name, size: 26, color: COLORS.muted }], [{ text: value, size: 32 }]],
      { name, language, leading: 1.3 },
    );
  }
}

function addLines(slide: PptxGenJS.Slide, lines: readonly string[], box: Box, language: Language): void {
  const paragraphs = lines.map((text) => [{ text, size: LINE }]);
  addText(slide, box, paragraphs, { name: lines[0] ?? '', language, leading: 1.6 });
}

/** What stands between a slide's title and its foot; the native chart where there is one. */
export function addBody(slide: PptxGenJS.Slide, { body, language }: Slide): NativeChart | null {
  switch (body.type) {
    case 'chart':
      return addChartBody(slide, body, language);
    case 'cover':
      addFacts(slide, body, language);
      break;
    case 'figures':
      addFigures(slide, body.figures, FIGURES, { language, large: true });
      break;
    case 'groups':
      addGroups(slide, body, language);
      break;
    case 'points':
      addPoints(slide, body, language);
      break;
    case 'table':
      addTable(slide, body, language);
      break;
    case 'closing':
      addLines(slide, body.lines, COVER, language);
      break;
    case 'missing':
      addLines(slide, [body.words], BODY, language);
      break;
  }
  return null;
}
