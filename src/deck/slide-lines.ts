/** All words of a slide's body in lines, for where the slide itself is too small to be read. */
import type { ChartModel } from '../charts/registry/models.ts';
import { runsText } from './own-words.ts';
import { labelText, type SlideBody, type SlideFigure } from './slide.ts';

/** Squares bear no names; every other chart prints the first two columns of its table. */
function chartLines({ type, table }: ChartModel): string[] {
  if (type === 'units') return [...new Set(table.rows.map(([sector = '']) => sector))];
  return table.rows.map((row) => row.slice(0, 2).join(' '));
}

const figureLines = ({ name, words, status, lines, asOf }: SlideFigure): string[] => [
  `${name} ${words.lead}${words.number}${words.tail}${words.unit}`,
  ...(status ? [status.word] : []),
  ...lines.map(({ text }) => text),
  asOf,
];

function linesOf(body: SlideBody): string[] {
  switch (body.type) {
    case 'cover':
      return body.facts.map(({ name, value }) => `${name} ${value}`);
    case 'chart':
      return [...chartLines(body.chart), ...body.figures.flatMap(figureLines)];
    case 'figures':
      return body.figures.flatMap(figureLines);
    case 'overview':
      return body.tiles.flatMap(({ name, figure, stages }) => [
        name,
        ...(figure ? figureLines(figure) : []),
        stages.map((stage) => `${stage.name} ${stage.count}`).join(' · '),
      ]);
    case 'groups':
      return body.groups.flatMap(({ label, items }) => [
        labelText(label),
        items.map(({ text }) => text).join(' · '),
      ]);
    case 'points':
      return body.points.flatMap(({ heading, detail }) => [heading, detail]);
    case 'table':
      return body.rows.map(({ cells }) => cells.filter((cell) => cell !== '').join(' · '));
    case 'closing':
      return [...body.lines];
    case 'text':
      return body.points.map(runsText);
    case 'section':
      return [runsText(body.line)];
    case 'quotation':
      return [body.words, body.where];
    case 'steps':
      return body.rows.map((cells) =>
        cells
          .map(runsText)
          .filter((cell) => cell !== '')
          .join(' · '),
      );
    case 'picture':
      return [body.alt];
    case 'missing':
      return [body.words];
  }
}

export const bodyLines = (body: SlideBody): string[] => linesOf(body).filter((line) => line !== '');
