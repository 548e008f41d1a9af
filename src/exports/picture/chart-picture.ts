/**
 * A chart that stands alone, as SVG: its finding, what is measured and when, the chart, and where it comes
 * from, all inside the picture. Pure: the same string in Node and in the browser.
 */

import { balanceText, textWidth, wrapText } from '../../charts/drawing/measure.ts';
import { chartOfType } from '../../charts/registry/charts.ts';
import type { ChartModel } from '../../charts/registry/models.ts';
import { renderStill } from '../../charts/render/still.ts';
import type { Report } from '../../report/dataset/schema.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import type { Colors } from '../../theme/colors.ts';
import { fontStacks } from '../../theme/fonts.ts';
import { palettes } from '../../theme/palettes.ts';
import { fileStem } from '../file-stem.ts';
import { element, xmlLegal, xmlText } from '../package/xml.ts';
import { asOfLine, originLegend, sourceLine } from './caption.ts';
import { setCjkLatinSpacing } from './cjk-latin-spacing.ts';

export interface PictureOptions {
  /** In CSS pixels; the widest layout a quarter larger unless given. */
  readonly width?: number;
  /** As hex; the light theme's unless given. */
  readonly colors?: Colors;
}

export interface Picture {
  /** Width and height of a PNG at 1×, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

/** In units of the layout, as the chart is: they are scaled to the width asked for. */
const MARGIN = 28;
const ENLARGED = 1.25;
const TITLE = { size: 20, line: 27, bold: true };
const MEASURED = { size: 12.5, line: 18, bold: false };
const SMALL = { size: 11, line: 16, bold: false };
/** The serif of a title may run wider than the sans that was measured. */
const SERIF_ROOM = 0.96;
const NAME = { zh: '有据 Youju', en: 'Youju 有据' };

type Face = typeof TITLE;

export function chartPicture(model: ChartModel, report: Report, options: PictureOptions = {}): Picture {
  const { colors = palettes.light } = options;
  const inner = layoutWidth(model, options.width);
  const width = options.width ?? Math.round((inner + 2 * MARGIN) * ENLARGED);
  const scale = width / (inner + 2 * MARGIN);
  const { body, height } = compose(model, report, { inner, colors });
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height: Math.round(height * scale),
    viewBox: `0 0 ${inner + 2 * MARGIN} ${height}`,
    role: 'img',
    'xml:lang': model.language === 'zh' ? 'zh-CN' : 'en',
    'font-family': fontList(model.language, 'sans'),
  };
  const named = element('title', {}, xmlText(model.title)) + element('desc', {}, xmlText(model.summary));
  const svg = xmlLegal(element('svg', attributes, named + setCjkLatinSpacing(body)));
  return { width, height: attributes.height, svg };
}

/** The widest layout of the chart's type that the picture has room for without being made smaller. */
function layoutWidth({ type }: ChartModel, width: number | undefined): number {
  const layouts = chartOfType(type).layoutWidths;
  const fitting = width === undefined ? layouts : layouts.filter((layout) => layout + 2 * MARGIN <= width);
  return fitting.at(-1) ?? layouts[0];
}

const fontList = (language: Language, stack: 'sans' | 'serif'): string =>
  fontStacks[language][stack].map((name) => (/^[\w-]+$/.test(name) ? name : `'${name}'`)).join(', ');

function compose(model: ChartModel, report: Report, { inner, colors }: { inner: number; colors: Colors }) {
  const { language } = model;
  const still = renderStill(model, { width: inner, colors });
  const title = balanceText(model.title, inner * SERIF_ROOM, TITLE.size, true);
  const measured = wrapText(model.measured, inner, MEASURED.size);
  const day = wrapText(asOfLine(model, report), inner, SMALL.size);
  const legend = wrapText(originLegend(model), inner, SMALL.size);
  const source = wrapText(sourceLine(report, language), inner, SMALL.size);

  const pieces: string[] = [];
  let y = MARGIN - 6;
  const set = (lines: readonly string[], face: Face, fill: string, family?: string) => {
    for (const line of lines) {
      pieces.push(lineXml(line, { x: MARGIN, y: y + face.line / 2, face, fill, family }));
      y += face.line;
    }
  };
  set(title, TITLE, colors.ink, fontList(language, 'serif'));
  y += 4;
  set(measured, MEASURED, colors.muted);
  y += 14;
  pieces.push(`<g transform="translate(${MARGIN} ${y})">${innerOf(still.svg)}</g>`);
  y += still.height + 14;
  set(legend, SMALL, colors.muted);
  set(day, SMALL, colors.muted);
  if (legend.length + day.length > 0) y += 8;
  pieces.push(element('path', { d: `M${MARGIN} ${y}h${inner}`, stroke: colors.line, fill: 'none' }));
  y += 7;
  // The name stands at the end of the last line where there is room, else on one of its own.
  const name = NAME[language];
  const room = inner - textWidth(source.at(-1) ?? '', SMALL.size) - textWidth(name, SMALL.size) - 16;
  set(source, SMALL, colors.muted);
  if (room < 0) y += SMALL.line;
  const middle = y - SMALL.line / 2;
  pieces.push(
    lineXml(name, {
      x: MARGIN + inner,
      y: middle,
      face: { ...SMALL, bold: true },
      fill: colors.focus,
      family: fontList(language, 'serif'),
      end: true,
    }),
  );
  const height = Math.ceil(y + MARGIN - 10);
  const ground = element('rect', { width: inner + 2 * MARGIN, height, fill: colors.paper });
  return { body: ground + pieces.join(''), height };
}

interface Line {
  readonly x: number;
  /** The middle of the line. */
  readonly y: number;
  readonly face: Face;
  readonly fill: string;
  readonly family?: string | undefined;
  readonly end?: boolean;
}

function lineXml(text: string, { x, y, face, fill, family, end }: Line): string {
  const attributes = {
    'dominant-baseline': 'central',
    'font-size': face.size,
    'font-weight': face.bold ? 600 : undefined,
    'font-family': family,
    'text-anchor': end ? 'end' : undefined,
    x,
    y,
    fill,
  };
  return element('text', attributes, xmlText(text));
}

/** The still's drawing without its own frame. */
const innerOf = (svg: string): string => svg.replace(/^<svg [^>]*>/, '').replace(/<\/svg>$/, '');

/** `<report>-<language>-<chart>.svg`, or `.png` and `@2x.png`. */
export const pictureName = (report: Report, model: ChartModel, ending: string): string =>
  `${fileStem(report)}-${model.language}-${model.id}${ending}`;
