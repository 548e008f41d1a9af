import type PptxGenJS from 'pptxgenjs';
import { originTags } from '../../charts/chart-words.ts';
import { separatorOf } from '../../deck/groups.ts';
import { BODY, CHART_OVER_FIGURES, GROUPS, TYPE } from '../../deck/room.ts';
import type { Slide, SlideFigure, SlideGroup } from '../../deck/slide.ts';
import type { Language } from '../../report/vocabulary.ts';
import { xmlLegal } from '../xml.ts';
import { addChart } from './add-chart.ts';
import { box, FONTS, INK, LANG, points } from './paper.ts';

type Page = PptxGenJS.Slide;
type Run = PptxGenJS.TextProps;

interface Look {
  readonly size: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly head?: boolean;
  readonly ends?: boolean;
}

/** Words in one look; `ends` closes the line. */
function run(text: string, language: Language, look: Look): Run {
  return {
    text: xmlLegal(text),
    options: {
      fontFace: look.head ? FONTS[language].head : FONTS[language].body,
      fontSize: points(look.size),
      color: look.color ?? INK.ink,
      bold: look.bold ?? false,
      breakLine: look.ends ?? false,
      lang: LANG[language],
    },
  };
}

const HAIRLINE = { type: 'solid', color: INK.line, pt: 1 } as const;
const NONE = { type: 'none' } as const;
const ROW_BORDER: [
  PptxGenJS.BorderProps,
  PptxGenJS.BorderProps,
  PptxGenJS.BorderProps,
  PptxGenJS.BorderProps,
] = [HAIRLINE, NONE, HAIRLINE, NONE];

/** What stands between title and foot. */
export function addBody(pptx: PptxGenJS, page: Page, slide: Slide): void {
  const { body, language } = slide;
  switch (body.type) {
    case 'cover':
      addFacts(page, body.facts, language);
      return;
    case 'chart': {
      const height = body.figures.length > 0 ? CHART_OVER_FIGURES.height : BODY.height;
      addChart(pptx, page, body.chart, { x: BODY.x, y: BODY.y, width: BODY.width, height });
      const top = BODY.y + CHART_OVER_FIGURES.height + 12;
      if (body.figures.length > 0) addFigures(pptx, page, body.figures, language, { top, large: false });
      return;
    }
    case 'figures':
      addFigures(pptx, page, body.figures, language, { top: BODY.y + 90, large: true });
      return;
    case 'groups':
      addGroups(page, body.groups, body.roomy, language);
      return;
    case 'points': {
      const runs = body.points.flatMap(({ heading, detail, notable }): Run[] => [
        run(notable ? '◆ ' : '✓ ', language, { size: TYPE.body, color: notable ? INK.vermilion : INK.good }),
        run(heading, language, { size: TYPE.body, bold: true, ends: true }),
        run(detail, language, { size: TYPE.small, color: INK.muted, ends: true }),
      ]);
      page.addText(runs, { ...bodyBox(), valign: 'top', margin: 0, paraSpaceAfter: 6 });
      return;
    }
    case 'table':
      addProjects(page, body.columns, body.rows, language);
      return;
    case 'closing':
    case 'missing': {
      const lines = body.type === 'closing' ? body.lines : [body.words];
      page.addText(
        lines.map((line) => run(line, language, { size: TYPE.large, ends: true })),
        { ...box(BODY.x, 690, BODY.width, 280), valign: 'top', margin: 0, paraSpaceAfter: 10 },
      );
      return;
    }
  }
}

const bodyBox = () => box(BODY.x, BODY.y, BODY.width, BODY.height);

function addFacts(page: Page, facts: readonly { name: string; value: string }[], language: Language): void {
  const half = BODY.width / 2;
  for (const [index, { name, value }] of facts.entries()) {
    const x = BODY.x + (index % 2) * half;
    const y = 690 + Math.floor(index / 2) * 130;
    page.addText(
      [run(name, language, { size: 26, color: INK.muted, ends: true }), run(value, language, { size: 34 })],
      { ...box(x, y, half - 48, 110), valign: 'top', margin: 0 },
    );
  }
}

function figureRuns(figure: SlideFigure, language: Language, large: boolean): Run[] {
  const { name, words, origin, standing, lines, asOf } = figure;
  const [nameSize, number, unit, line] = large ? [36, 88, 40, 28] : [28, 60, 28, 24];
  const mark = origin === 'computed' ? ` ${originTags[language].computed}` : '';
  const small = [...lines, asOf].filter((text) => text !== '');
  return [
    run(name, language, { size: nameSize, ends: true }),
    ...(words.lead ? [run(words.lead, language, { size: unit })] : []),
    run(words.number, language, { size: origin === null ? number * 0.7 : number, bold: true, head: true }),
    run(`${words.tail}${words.unit}${mark}`, language, { size: unit, ends: true }),
    ...(standing
      ? [run(standing.word, language, { size: line, bold: true, color: INK.good, ends: true })]
      : []),
    ...small.map((text) => run(text, language, { size: line, color: INK.muted, ends: true })),
  ];
}

function addFigures(
  pptx: PptxGenJS,
  page: Page,
  figures: readonly SlideFigure[],
  language: Language,
  { top, large }: { top: number; large: boolean },
): void {
  const GAP = 48;
  const width = (BODY.width - GAP * (figures.length - 1)) / figures.length;
  for (const [index, figure] of figures.entries()) {
    const x = BODY.x + index * (width + GAP);
    page.addShape(pptx.ShapeType.line, {
      ...box(x, top, width, 0),
      line: { color: INK.ink, width: 1.5 },
      objectName: 'Rule',
    });
    page.addText(figureRuns(figure, language, large), {
      ...box(x, top + 8, width, BODY.y + BODY.height - top - 8),
      valign: 'top',
      margin: 0,
      objectName: xmlLegal(figure.name).slice(0, 60),
    });
  }
}

function addGroups(page: Page, groups: readonly SlideGroup[], roomy: boolean, language: Language): void {
  const size = roomy ? TYPE.large : TYPE.body;
  const cell = {
    border: ROW_BORDER,
    valign: 'top' as const,
    margin: [0.07, 0.07, 0.07, 0] as [number, number, number, number],
  };
  const rows = groups.map(
    ({ label, count, items }): PptxGenJS.TableRow => [
      {
        text: [
          run(label, language, { size, bold: true }),
          run(` ${count}`, language, { size, color: INK.muted }),
        ] as never,
        options: cell,
      },
      {
        text: [run(items.map(({ text }) => text).join(separatorOf(language)), language, { size })] as never,
        options: cell,
      },
    ],
  );
  const inches = (px: number) => box(0, 0, px, 0).w;
  page.addTable(rows, {
    ...box(BODY.x, BODY.y, BODY.width, 0),
    h: undefined as never,
    colW: [inches(GROUPS.label + GROUPS.gap), inches(BODY.width - GROUPS.label - GROUPS.gap)],
    autoPage: false,
    objectName: 'Names',
  });
}

function addProjects(
  page: Page,
  columns: readonly { name: string; share: number }[],
  rows: readonly { cells: readonly string[] }[],
  language: Language,
): void {
  const margin = [0.08, 0.15, 0.08, 0] as [number, number, number, number];
  const cell = { border: ROW_BORDER, valign: 'top' as const, margin };
  const head = columns.map(({ name }) => ({
    text: [run(name, language, { size: TYPE.least, color: INK.muted })] as never,
    options: cell,
  }));
  const lines = rows.map(({ cells }) =>
    cells.map((text, index) => ({
      text: [run(text, language, { size: TYPE.small, bold: index === 0 })] as never,
      options: cell,
    })),
  );
  page.addTable([head, ...lines], {
    ...box(BODY.x, BODY.y, BODY.width, 0),
    h: undefined as never,
    colW: columns.map(({ share }) => box(0, 0, share * BODY.width, 0).w),
    autoPage: false,
    objectName: 'Projects',
  });
}
