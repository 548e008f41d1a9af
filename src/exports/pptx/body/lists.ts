/** Names under headings, and statements one under another. */
import type PptxGenJS from 'pptxgenjs';
import { wrapText } from '../../../charts/drawing/measure.ts';
import { separatorOf } from '../../../deck/groups.ts';
import type { GroupsBody, PointsBody } from '../../../deck/slide.ts';
import { BODY, GROUPS, LEADING, POINTS } from '../../../deck/slide-layout.ts';
import type { Language } from '../../../report/language/vocabulary.ts';
import { COLORS, place, stageColors } from '../measures.ts';
import { addRule, addSwatch, addText, type Paragraph, RULE } from '../text.ts';

export function addGroups(slide: PptxGenJS.Slide, { groups, size }: GroupsBody, language: Language): void {
  const width = BODY.width - GROUPS.label - GROUPS.gap;
  const line = size * LEADING.body;
  const swatched = size * 0.8;
  const indented = swatched + 16;
  let y: number = BODY.y;
  for (const { label, count, stage, items } of groups) {
    const names = items.map(({ text }) => text).join(separatorOf(language));
    const indent = stage ? indented : 0;
    const lines = Math.max(
      wrapText(names, width * 0.96, size).length,
      wrapText(`${label} ${count}`, GROUPS.label - 48, size).length,
    );
    const box = { y: y + GROUPS.padding, height: lines * line };
    addRule(slide, { x: BODY.x, y, width: BODY.width });
    if (stage) {
      const swatch = { x: BODY.x, y: box.y + (line - swatched) / 2, width: swatched, height: swatched };
      addSwatch(slide, swatch, stageColors(stage).fill);
    }
    addText(
      slide,
      { ...box, x: BODY.x + indent, width: GROUPS.label - indent },
      [...labelParagraphs(label, count, size, GROUPS.label - 48)],
      { name: label, language },
    );
    addText(slide, { ...box, x: BODY.x + GROUPS.label + GROUPS.gap, width }, [[{ text: names, size }]], {
      name: `${label} ${count}`,
      language,
    });
    y = box.y + box.height + GROUPS.padding;
  }
}

/** A label too long for one line breaks behind its colon: 新型城镇化： | 未列目标 8. */
function labelParagraphs(label: string, count: number, size: number, width: number): Paragraph[] {
  const last = (text: string): Paragraph => [
    { text, size, bold: true },
    { text: ` ${count}`, size, color: COLORS.muted },
  ];
  const [, head, rest] = /^(.*?[：:])\s*(.+)$/su.exec(label) ?? [];
  const long = wrapText(`${label} ${count}`, width, size).length > 1;
  return long && head && rest ? [[{ text: head, size, bold: true }], last(rest)] : [last(label)];
}

const SIGN = 22;

export function addPoints(slide: PptxGenJS.Slide, { points, size }: PointsBody, language: Language): void {
  const width = BODY.width - POINTS.indent;
  const smaller = size - POINTS.smaller;
  const line = size * LEADING.body;
  let y: number = BODY.y;
  for (const { heading, detail, notable } of points) {
    const height =
      wrapText(heading, width * 0.96, size, true).length * line +
      wrapText(detail, width * 0.96, smaller).length * smaller * LEADING.body;
    const top = y + POINTS.padding;
    addRule(slide, { x: BODY.x, y, width: BODY.width });
    // To note: an open lozenge; sound: a full circle. The heading says which in words.
    slide.addShape(notable ? 'diamond' : 'ellipse', {
      ...place({ x: BODY.x + 4, y: top + (line - SIGN) / 2, width: SIGN, height: SIGN }),
      ...(!notable && { fill: { color: COLORS.good } }),
      line: { color: notable ? COLORS.identity : COLORS.good, width: 1.5 },
      objectName: RULE,
    });
    addText(
      slide,
      { x: BODY.x + POINTS.indent, y: top, width, height },
      [[{ text: heading, size, bold: true }], [{ text: detail, size: smaller, color: COLORS.muted }]],
      { name: heading, language },
    );
    y = top + height + POINTS.padding;
  }
}
