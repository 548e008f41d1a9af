/**
 * A native chart as the XML of its part: a label format for each value, labels in words where no format prints the
 * same, and fonts for Chinese.
 */

import type { BarChart, ChartSeries, NativeChart, ValueLabel } from '../../../charts/native/native-chart.ts';
import { NATIVE_SIZES } from '../../../charts/native/native-parts.ts';
import type { Language } from '../../../report/language/vocabulary.ts';
import type { ColorToken } from '../../../theme/colors.ts';
import { LOCALE } from '../../locale.ts';
import { DECLARATION, element, xmlText } from '../../package/xml.ts';
import { columnName } from '../../workbook/cell-xml.ts';
import { COLORS, centipoints, colorOf } from '../measures.ts';
import { solidFill as solid, themeFonts } from '../text-xml.ts';
import { SHEET } from './chart-sheet.ts';

const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** English metric units to a point. */
const POINT = 12_700;
const LABEL = centipoints(NATIVE_SIZES.label);
const SMALL = centipoints(NATIVE_SIZES.words);

const val = (name: string, value: string | number): string => element(`c:${name}`, { val: value });
const line = (color: string | null, width = 0.75, dash = 'solid'): string =>
  color === null
    ? '<a:ln><a:noFill/></a:ln>'
    : element('a:ln', { w: Math.round(width * POINT) }, solid(color) + element('a:prstDash', { val: dash }));

interface Ink {
  readonly language: Language;
  readonly color: string;
  readonly size: number;
  readonly bold?: boolean;
}

function fontXml(tag: string, { language, color, size, bold = false }: Ink): string {
  const attributes = { ...(tag === 'a:rPr' && { lang: LOCALE[language] }), sz: size, b: bold ? 1 : 0 };
  return element(tag, attributes, solid(color) + themeFonts('mn'));
}

/** Labels are not broken into lines: Office would break them at a fifth of the chart's width. */
const textProperties = (ink: Ink, wrap: 'none' | 'square' = 'square'): string =>
  `<c:txPr>${element('a:bodyPr', { wrap })}<a:lstStyle/><a:p><a:pPr>${fontXml('a:defRPr', ink)}</a:pPr>` +
  `${element('a:endParaRPr', { lang: LOCALE[ink.language] })}</a:p></c:txPr>`;

const SHOWN = (value: 0 | 1): string =>
  val('showLegendKey', 0) +
  val('showVal', value) +
  val('showCatName', 0) +
  val('showSerName', 0) +
  val('showPercent', 0) +
  val('showBubbleSize', 0);

/** On paper behind a bar, so that no line of the axis runs through its digits. */
const labelShape = (position: string): string =>
  `<c:spPr>${position === 'outEnd' ? solid(COLORS.paper) : '<a:noFill/>'}${line(null)}</c:spPr>`;

function labelXml(label: ValueLabel, index: number, position: string, ink: Ink): string {
  if (label === null) return `<c:dLbl>${val('idx', index)}${val('delete', 1)}</c:dLbl>`;
  const look = labelShape(position);
  const end = val('dLblPos', position) + SHOWN(1);
  if ('format' in label) {
    const format = element('c:numFmt', { formatCode: label.format, sourceLinked: 0 });
    return `<c:dLbl>${val('idx', index)}${format}${look}${textProperties(ink, 'none')}${end}</c:dLbl>`;
  }
  const run = `<a:r>${fontXml('a:rPr', ink)}<a:t>${xmlText(label.words)}</a:t></a:r>`;
  const words = `<c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p>${run}</a:p></c:rich></c:tx>`;
  return `<c:dLbl>${val('idx', index)}${words}${look}${end}</c:dLbl>`;
}

function labelsXml({ labels, labelColor, labelPosition }: ChartSeries, language: Language): string {
  const ink = { language, color: colorOf(labelColor), size: LABEL, bold: true };
  const each = labels.map((label, index) => labelXml(label, index, labelPosition, ink));
  const rest =
    labelShape(labelPosition) +
    textProperties(ink, 'none') +
    val('dLblPos', labelPosition) +
    SHOWN(labels.some((label) => label !== null) ? 1 : 0);
  return `<c:dLbls>${each.join('')}${rest}</c:dLbls>`;
}

/** The cells behind a series, and what they held when the chart was written. */
function dataXml(
  chart: NativeChart,
  series: ChartSeries,
  column: number,
): { cat: string; value: string; tx: string } {
  const letter = columnName(column);
  const last = chart.categories.length + 1;
  const texts = (items: readonly string[]): string =>
    `<c:strCache>${val('ptCount', items.length)}${items
      .map((text, index) => element('c:pt', { idx: index }, `<c:v>${xmlText(text)}</c:v>`))
      .join('')}</c:strCache>`;
  const numbers = series.values
    .map((value, index) => (value === null ? '' : element('c:pt', { idx: index }, `<c:v>${value}</c:v>`)))
    .join('');
  return {
    tx: `<c:tx><c:strRef><c:f>${SHEET}!$${letter}$1</c:f>${texts([series.name])}</c:strRef></c:tx>`,
    cat: `<c:cat><c:strRef><c:f>${SHEET}!$A$2:$A$${last}</c:f>${texts(chart.categories)}</c:strRef></c:cat>`,
    value:
      `<c:val><c:numRef><c:f>${SHEET}!$${letter}$2:$${letter}$${last}</c:f>` +
      `<c:numCache><c:formatCode>General</c:formatCode>${val('ptCount', series.values.length)}${numbers}</c:numCache></c:numRef></c:val>`,
  };
}

const shapeXml = (fill: ColorToken | null): string =>
  `<c:spPr>${fill === null ? '<a:noFill/>' : solid(colorOf(fill))}${line(fill === null ? COLORS.edge : COLORS.paper, 0.75, fill === null ? 'sysDash' : 'solid')}</c:spPr>`;

function barSeriesXml(chart: BarChart, series: ChartSeries, index: number, language: Language): string {
  const data = dataXml(chart, series, index + 1);
  const points = (series.fills ?? []).map(
    (fill, at) =>
      `<c:dPt>${val('idx', at)}${val('invertIfNegative', 0)}${val('bubble3D', 0)}${shapeXml(fill)}</c:dPt>`,
  );
  return (
    `<c:ser>${val('idx', index)}${val('order', index)}${data.tx}${shapeXml(series.fill)}${val('invertIfNegative', 0)}` +
    `${points.join('')}${labelsXml(series, language)}${data.cat}${data.value}</c:ser>`
  );
}

const CATEGORY_AXIS = 1001;
const VALUE_AXIS = 1002;
const AXES = val('axId', CATEGORY_AXIS) + val('axId', VALUE_AXIS);

function barsXml(chart: BarChart, language: Language): string {
  const series = chart.series.map((item, index) => barSeriesXml(chart, item, index, language));
  return (
    `<c:barChart>${val('barDir', chart.upright ? 'col' : 'bar')}${val('grouping', chart.bars === 'stacked' ? 'stacked' : 'clustered')}` +
    `${val('varyColors', 0)}${series.join('')}${val('gapWidth', chart.gap)}` +
    `${val('overlap', chart.bars === 'apart' ? 0 : 100)}${AXES}</c:barChart>`
  );
}

function ranksXml(chart: NativeChart, series: ChartSeries, language: Language): string {
  const data = dataXml(chart, series, 1);
  const marker = `<c:marker>${val('symbol', 'circle')}${val('size', 20)}<c:spPr>${solid(colorOf(series.fill ?? 'accent'))}${line(null)}</c:spPr></c:marker>`;
  return (
    `<c:lineChart>${val('grouping', 'standard')}${val('varyColors', 0)}<c:ser>${val('idx', 0)}${val('order', 0)}${data.tx}` +
    `<c:spPr>${line(null)}</c:spPr>${marker}${labelsXml(series, language)}${data.cat}${data.value}${val('smooth', 0)}</c:ser>` +
    `${val('marker', 1)}${AXES}</c:lineChart>`
  );
}

/** Where its own axis meets it: at the far end where that one runs down the page. */
function axesXml(chart: NativeChart, language: Language): string {
  const ranks = chart.type === 'ranks';
  /** The categories stand side by side at the foot. */
  const across = ranks || chart.upright === true;
  const { axis } = chart;
  const min = axis.min ?? 0;
  const ticks = val('majorTickMark', 'none') + val('minorTickMark', 'none');
  const ink = (color: string, size: number): string => textProperties({ language, color, size });
  const category =
    val('axId', CATEGORY_AXIS) +
    `<c:scaling>${val('orientation', across ? 'minMax' : 'maxMin')}</c:scaling>` +
    val('delete', chart.categoriesShown ? 0 : 1) +
    val('axPos', across ? 'b' : 'l') +
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }) +
    ticks +
    // Names stay at the edge where bars cross the zero line that they would stand at.
    val('tickLblPos', min < 0 ? 'low' : 'nextTo') +
    `<c:spPr>${line(COLORS.edge)}</c:spPr>` +
    ink(COLORS.ink, LABEL) +
    val('crossAx', VALUE_AXIS) +
    val('crosses', ranks ? 'max' : 'autoZero') +
    val('auto', 0) +
    val('lblAlgn', 'ctr') +
    val('lblOffset', 100) +
    val('noMultiLvlLbl', 1);
  const lines = axis.strong ? line(COLORS.ink, 1.75) : line(COLORS.line, 0.75);
  const value =
    val('axId', VALUE_AXIS) +
    `<c:scaling>${val('orientation', ranks ? 'maxMin' : 'minMax')}${val('max', axis.max)}${val('min', min)}</c:scaling>` +
    val('delete', axis.shown ? 0 : 1) +
    val('axPos', across ? 'l' : 'b') +
    (axis.shown ? `<c:majorGridlines><c:spPr>${lines}</c:spPr></c:majorGridlines>` : '') +
    element('c:numFmt', { formatCode: axis.format, sourceLinked: 0 }) +
    ticks +
    val('tickLblPos', 'nextTo') +
    `<c:spPr>${line(null)}</c:spPr>` +
    ink(axis.strong ? COLORS.ink : COLORS.muted, SMALL) +
    val('crossAx', CATEGORY_AXIS) +
    val('crosses', across ? 'autoZero' : 'max') +
    val('crossBetween', 'between') +
    val('majorUnit', axis.step);
  return `<c:catAx>${category}</c:catAx><c:valAx>${value}</c:valAx>`;
}

export function chartXml(chart: NativeChart, language: Language): string {
  const { plot } = chart;
  const bars = chart.type === 'ranks' ? ranksXml(chart, chart.series, language) : barsXml(chart, language);
  const layout =
    `<c:layout><c:manualLayout>${val('layoutTarget', 'inner')}${val('xMode', 'edge')}${val('yMode', 'edge')}` +
    `${val('x', plot.x)}${val('y', plot.y)}${val('w', plot.w)}${val('h', plot.h)}</c:manualLayout></c:layout>`;
  const legend = chart.legend
    ? `<c:legend>${val('legendPos', 'b')}${val('overlay', 0)}${textProperties({ language, color: COLORS.ink, size: SMALL })}</c:legend>`
    : '';
  return (
    DECLARATION +
    element(
      'c:chartSpace',
      { 'xmlns:c': C, 'xmlns:a': A, 'xmlns:r': R },
      val('date1904', 0) +
        val('lang', LOCALE[language]) +
        val('roundedCorners', 0) +
        `<c:chart>${val('autoTitleDeleted', 1)}<c:plotArea>${layout}${bars}${axesXml(chart, language)}` +
        `<c:spPr><a:noFill/>${line(null)}</c:spPr></c:plotArea>${legend}${val('plotVisOnly', 1)}${val('dispBlanksAs', 'gap')}</c:chart>` +
        `<c:spPr><a:noFill/>${line(null)}</c:spPr>` +
        textProperties({ language, color: COLORS.ink, size: SMALL }) +
        `<c:externalData r:id="rId1">${val('autoUpdate', 0)}</c:externalData>`,
    )
  );
}
