/** Names under headings, and statements one under another. */
import { wrapText } from '../../../charts/drawing/measure.ts';
import { groupHeight, LABEL_WIDTH, NAMES_WIDTH, nameSeparator } from '../../../deck/groups.ts';
import { type GroupLabel, type GroupsBody, labelText, type PointsBody } from '../../../deck/slide.ts';
import { BODY, GROUPS, LEADING, POINTS } from '../../../deck/slide-layout.ts';
import type { Language } from '../../../report/language/vocabulary.ts';
import { COLORS, stageColors } from '../measures.ts';
import { rule, type Shape, swatch } from '../shapes.ts';
import type { Paragraph } from '../text.ts';

export function groupShapes({ groups, size }: GroupsBody, language: Language): Shape[] {
  const line = size * LEADING.body;
  const swatched = size * 0.8;
  const indented = swatched + 16;
  const shapes: Shape[] = [];
  let y: number = BODY.y;
  for (const { label, count, stage, items } of groups) {
    const each = items.map(({ text }) => text);
    const names = each.join(nameSeparator(each, language));
    const name = labelText(label);
    const indent = stage ? indented : 0;
    const height = groupHeight({ label, count }, names, size);
    const box = { y: y + GROUPS.padding, height };
    shapes.push(rule({ x: BODY.x, y, width: BODY.width }));
    if (stage) {
      const square = { x: BODY.x, y: box.y + (line - swatched) / 2, width: swatched, height: swatched };
      shapes.push(swatch(square, stageColors(stage).fill));
    }
    shapes.push(
      {
        type: 'text',
        name,
        box: { ...box, x: BODY.x + indent, width: GROUPS.label - indent },
        paragraphs: labelParagraphs(label, count, size, LABEL_WIDTH),
      },
      {
        type: 'text',
        name: `${name} ${count}`,
        box: { ...box, x: BODY.x + GROUPS.label + GROUPS.gap, width: NAMES_WIDTH },
        paragraphs: [[{ text: names, size }]],
      },
    );
    y = box.y + box.height + GROUPS.padding;
  }
  return shapes;
}

/** A label too long for one line breaks behind its colon: 新型城镇化： | 未列目标 8. */
function labelParagraphs(label: GroupLabel, count: string, size: number, width: number): Paragraph[] {
  const last = (text: string): Paragraph => [
    { text, size, bold: true },
    { text: ` ${count}`, size, color: COLORS.muted },
  ];
  const whole = labelText(label);
  const long = wrapText(`${whole} ${count}`, width, size).length > 1;
  return long && label.head
    ? [[{ text: label.head.trimEnd(), size, bold: true }], last(label.rest)]
    : [last(whole)];
}

const SIGN = 22;

export function pointShapes({ points, size }: PointsBody): Shape[] {
  const width = BODY.width - POINTS.indent;
  const smaller = size - POINTS.smaller;
  const line = size * LEADING.body;
  const shapes: Shape[] = [];
  let y: number = BODY.y;
  for (const { heading, detail, notable } of points) {
    const height =
      wrapText(heading, width * 0.96, size, true).length * line +
      wrapText(detail, width * 0.96, smaller).length * smaller * LEADING.body;
    const top = y + POINTS.padding;
    shapes.push(rule({ x: BODY.x, y, width: BODY.width }));
    // To note: an open lozenge; sound: a full circle. The heading says which in words.
    shapes.push(
      {
        type: 'decoration',
        name: 'Sign',
        geometry: notable ? 'diamond' : 'ellipse',
        box: { x: BODY.x + 4, y: top + (line - SIGN) / 2, width: SIGN, height: SIGN },
        fill: notable ? null : COLORS.good,
        outline: { color: notable ? COLORS.identity : COLORS.good, width: 3 },
      },
      {
        type: 'text',
        name: heading,
        box: { x: BODY.x + POINTS.indent, y: top, width, height },
        paragraphs: [
          [{ text: heading, size, bold: true }],
          [{ text: detail, size: smaller, color: COLORS.muted }],
        ],
      },
    );
    y = top + height + POINTS.padding;
  }
  return shapes;
}
