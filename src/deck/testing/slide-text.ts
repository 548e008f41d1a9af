/** All words of a slide's title and body, for tests that read them. */
import type { ChartModel } from '../../charts/registry/models.ts';
import { runsText } from '../own-words.ts';
import { labelText, type Slide, type SlideBody, titleText } from '../slide.ts';

/** Squares bear no names; every other chart prints the first two columns of its table. */
function chartText({ type, table }: ChartModel): string[] {
  if (type === 'units') return [...new Set(table.rows.map(([sector = '']) => sector))];
  return table.rows.flatMap((row) => row.slice(0, 2));
}

function bodyText(body: SlideBody): string[] {
  switch (body.type) {
    case 'cover':
      return body.facts.flatMap(({ name, value }) => [name, value]);
    case 'chart':
      return [...chartText(body.chart), ...body.figures.flatMap(figureText)];
    case 'figures':
      return body.figures.flatMap(figureText);
    case 'overview':
      return body.tiles.flatMap(({ name, figure, stages }) => [
        name,
        ...(figure ? figureText(figure) : []),
        ...stages.map((stage) => `${stage.name} ${stage.count}`),
      ]);
    case 'groups':
      return body.groups.flatMap(({ label, items }) => [labelText(label), ...items.map(({ text }) => text)]);
    case 'points':
      return body.points.flatMap(({ heading, detail }) => [heading, detail]);
    case 'table':
      return body.rows.flatMap(({ cells }) => cells);
    case 'closing':
      return [...body.lines];
    case 'text':
      return body.points.map(runsText);
    case 'section':
      return [runsText(body.line)];
    case 'quotation':
      return [body.words, body.where];
    case 'steps':
      return [...body.columns.map(({ name }) => name), ...body.rows.flat().map(runsText)];
    case 'picture':
      return [body.alt];
    case 'missing':
      return [body.words];
  }
}

const figureText = ({
  name,
  words,
  lines,
  asOf,
}: Extract<SlideBody, { type: 'figures' }>['figures'][number]) => [
  name,
  words.lead + words.number + words.tail + words.unit,
  ...lines.map(({ text }) => text),
  asOf,
];

export const slideText = (slide: Slide): string =>
  [slide.eyebrow, titleText(slide), slide.measured, ...bodyText(slide.body)].join(' ');
