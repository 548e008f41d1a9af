import type { TooltipComponentOption } from 'echarts';
import { type Drawing, SMALL } from '../drawing/drawing.ts';
import { wrapText } from '../drawing/measure.ts';
import type { Paint } from '../drawing/paint.ts';
import type { ChartModelBase } from '../model/model.ts';

/** The text that ECharts shows a tooltip with. Its formatter gives words alone; the type is set here. */
interface TooltipText {
  setStyle(style: { fontSize: number; fontFamily: string; lineHeight: number }): void;
  getBoundingRect(): { width: number; height: number };
}

/** A mark's label, as rich text (SVG, never HTML), under its mark or over it where there is no room. */
export function getTooltip(
  { marks }: ChartModelBase,
  drawing: Drawing,
  { colors, scale }: Paint,
): TooltipComponentOption {
  const fontSize = Math.max(SMALL, SMALL * scale);
  const lineHeight = fontSize * 1.45;
  const longest = Math.min(drawing.width * scale - 32, 320 * scale);
  return {
    renderMode: 'richText',
    transitionDuration: 0,
    padding: [6, 10],
    backgroundColor: colors.paper,
    borderColor: colors.ink,
    borderWidth: 1,
    borderRadius: 2,
    shadowBlur: 0,
    shadowOffsetX: 0,
    shadowOffsetY: 0,
    textStyle: { color: colors.ink, textShadowBlur: 0 },
    formatter: (params) => {
      const { dataIndex } = params as { dataIndex: number };
      return wrapText(marks[dataIndex]?.label ?? '', longest, fontSize).join('\n');
    },
    position: ([pointX], params, content, _rect, { viewSize: [viewWidth, viewHeight] }) => {
      const text = content as unknown as TooltipText;
      // Rich text is set by the `font` shorthand, which takes a variable but no `inherit`.
      text.setStyle({ fontSize, fontFamily: 'var(--font-sans)', lineHeight });
      const box = text.getBoundingRect();
      const { dataIndex } = params as { dataIndex: number };
      const target = drawing.targets[dataIndex];
      const top = (target?.y ?? 0) * scale;
      const under = target ? (target.y + target.height) * scale + 3 : 0;
      const over = top - box.height - 5;
      const y = under + box.height <= viewHeight || over < 0 ? under : over;
      return [
        Math.max(1, Math.min(pointX - box.width / 2, viewWidth - box.width - 3)),
        Math.max(1, Math.min(y, viewHeight - box.height - 3)),
      ];
    },
  };
}
