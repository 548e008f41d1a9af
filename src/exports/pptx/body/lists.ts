/** Names under headings, and statements one under another. */
import type PptxGenJS from 'pptxgenjs';
import { wrapText } from '../../../charts/measure.ts';
import { separatorOf } from '../../../deck/groups.ts';
import { BODY, GROUPS, LEADING, POINTS, TYPE } from '../../../deck/room.ts';
import type { GroupsBody, PointsBody } from '../../../deck/slide.ts';
import type { Language } from '../../../report/vocabulary.ts';
import { COLORS, place, stageColors } from '../measures.ts';
import { addRule, addSwatch, addText, RULE } from '../text.ts';

const SWATCH = 26;
const INDENT = 42;
const LINE = TYPE.body * LEADING.body;

export function addGroups(slide: PptxGenJS.Slide, { groups, roomy }: GroupsBody, language: Language): void {
  const width = BODY.width - GROUPS.label - GROUPS.gap;
  const size = roomy ? TYPE.large : TYPE.body;
  const line = size * LEADING.body;
  let y: number = BODY.y;
  for (const { label, count, stage, items } of groups) {
    const names = items.map(({ text }) => text).join(separatorOf(language));
    const indent = stage ? INDENT : 0;
    const lines = Math.max(
      wrapText(names, width * 0.96, size).length,
      wrapText(`${label} ${count}`, GROUPS.label - 48, size).length,
    );
    const box = { y: y + GROUPS.padding, height: lines * line };
    addRule(slide, { x: BODY.x, y, width: BODY.width });
    if (stage) {
      const swatch = { x: BODY.x, y: box.y + (line - SWATCH) / 2, width: SWATCH, height: SWATCH };
      addSwatch(slide, swatch, stageColors(stage).fill);
    }
    addText(
      slide,
      { ...box, x: BODY.x + indent, width: GROUPS.label - indent },
      [
        [
          { text: label, size, bold: true },
          { text: ` ${count}`, size, color: COLORS.muted },
        ],
      ],
      { name: label, language },
    );
    addText(slide, { ...box, x: BODY.x + GROUPS.label + GROUPS.gap, width }, [[{ text: names, size }]], {
      name: `${label} ${count}`,
      language,
    });
    y = box.y + box.height + GROUPS.padding;
  }
}

const POINT_INDENT = 56;
const SIGN = 22;

export function addPoints(slide: PptxGenJS.Slide, { points }: PointsBody, language: Language): void {
  const width = BODY.width - POINT_INDENT;
  let y: number = BODY.y;
  for (const { heading, detail, notable } of points) {
    const height =
      wrapText(heading, width * 0.96, TYPE.body, true).length * LINE +
      wrapText(detail, width * 0.96, TYPE.small).length * TYPE.small * LEADING.body;
    const top = y + POINTS.padding;
    addRule(slide, { x: BODY.x, y, width: BODY.width });
    // To note: an open lozenge; sound: a full circle. The heading says which in words.
    slide.addShape(notable ? 'diamond' : 'ellipse', {
      ...place({ x: BODY.x + 4, y: top + (LINE - SIGN) / 2, width: SIGN, height: SIGN }),
      ...(!notable && { fill: { color: COLORS.good } }),
      line: { color: notable ? COLORS.identity : COLORS.good, width: 1.5 },
      objectName: RULE,
    });
    addText(
      slide,
      { x: BODY.x + POINT_INDENT, y: top, width, height },
      [
        [{ text: heading, size: TYPE.body, bold: true }],
        [{ text: detail, size: TYPE.small, color: COLORS.muted }],
      ],
      { name: heading, language },
    );
    y = top + height + POINTS.padding;
  }
}
