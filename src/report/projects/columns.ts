/**
 * The columns of every table of projects: the register and its CSV, the workbook's sheet, the table on a slide. What
 * a column is called, what it says of a project and how it sorts stands here alone.
 */

import { locatorWords } from '../dataset/locator-words.ts';
import { nameOf } from '../dataset/name-of.ts';
import type { Project, Text } from '../dataset/schema.ts';
import { shownFigures } from '../figures/shown-figures.ts';
import { headings } from '../language/terms.ts';
import { missingWords, projectTypeWords, STAGES } from '../language/vocabulary.ts';
import { type Asked, byFirstFigure, byPlace, bySector, byText, type Order } from './column-order.ts';
import { classOf, classWords, nameWithParts } from './project-class.ts';
import { outsidePillarsWords } from './project-filter.ts';
import { stageName, stageOf } from './stage.ts';

interface ProjectColumn {
  readonly heading: Text;
  /** What its cell says; empty where there is nothing to say. */
  readonly text: (project: Project, asked: Asked) => string;
  /** On the register, and in its CSV. */
  readonly register?: {
    readonly order: Order;
    readonly largestFirst?: boolean;
    /** Where no other column says what `text` leaves to one. */
    readonly text?: (project: Project, asked: Asked) => string;
  };
  /** In the workbook: how wide it may grow, in Latin characters, unless as wide as any. */
  readonly workbook?: { readonly widest?: number };
  /** On a slide; its heading only where it is headed in other words there. */
  readonly slide?: {
    readonly heading?: Text;
    readonly text?: (project: Project, asked: Asked) => string;
  };
}

const summarised = {
  short: { zh: '〔概括〕', en: ' [summarised]' },
  long: { zh: '概括报告文字，非原文照录', en: 'Summarised: not one run of the report’s words' },
} as const;

/** In the order in which they stand. */
export const PROJECT_COLUMNS = {
  name: {
    heading: headings.project,
    text: ({ name }, { language }) => name[language],
    register: {
      order: byText(({ name }) => name),
      text: (project, { report, language }) => nameWithParts(project, report, language),
    },
    workbook: {},
    slide: {
      heading: { zh: '名称', en: 'Name' },
      text: (project, { report, language }) => nameWithParts(project, report, language),
    },
  },
  class: {
    heading: { zh: '归类', en: 'Class' },
    text: (project, { language }) => classWords[classOf(project)][language],
    workbook: {},
  },
  partOf: {
    heading: { zh: '所属', en: 'Component of' },
    text: ({ partOf }, { report, language }) =>
      report.projects.find(({ id }) => id === partOf)?.name[language] ?? '',
    workbook: {},
  },
  pillar: {
    heading: headings.pillar,
    text: ({ pillar }: Pick<Project, 'pillar'>, { report, language }: Asked) =>
      pillar === null ? outsidePillarsWords[language] : nameOf(report.pillars, pillar, language),
    register: {
      order: (_, { report }) => {
        const ordinals = new Map(report.pillars.map(({ id, ordinal }) => [id, ordinal]));
        return ({ pillar }) => (pillar === null ? undefined : ordinals.get(pillar));
      },
    },
    workbook: { widest: 20 },
  },
  sector: {
    heading: headings.sector,
    text: ({ sector }: Pick<Project, 'sector'>, { report, language }: Asked) =>
      nameOf(report.sectors, sector, language),
    register: {
      order: bySector,
    },
    workbook: { widest: 20 },
    slide: {},
  },
  type: {
    heading: { zh: '类别', en: 'Type' },
    text: ({ type }, { language }) => projectTypeWords[type][language],
    workbook: {},
  },
  place: {
    heading: headings.location,
    text: ({ place }, { report, language }) =>
      typeof place === 'string'
        ? nameOf(report.places, place, language)
        : missingWords[place.missing][language],
    register: {
      order: byPlace,
    },
    workbook: { widest: 20 },
    slide: {},
  },
  stage: {
    heading: headings.stage,
    text: (project, { language }) => stageName(stageOf(project), language),
    register: {
      order:
        () =>
        ({ stage }) =>
          // What only goes on is on no step: it comes behind them all, whichever way the steps are sorted.
          typeof stage === 'string' && stage !== 'ongoing' ? STAGES.indexOf(stage) : undefined,
    },
    workbook: { widest: 20 },
    slide: {},
  },
  status: {
    heading: { zh: '进展（报告表述）', en: 'Status (translated)' },
    text: ({ status }, { language }) => status[language],
    register: {
      order: byText(({ status }) => status),
      text: ({ status }, { language }) =>
        status.locator ? status[language] : status[language] + summarised.short[language],
    },
    workbook: {},
    slide: { heading: { zh: '报告的表述', en: 'In the report’s words' } },
  },
  statusSource: {
    heading: { zh: '进展出处', en: 'Source of the status' },
    text: ({ status }, { report, language }) =>
      status.locator ? locatorWords(status.locator, report, language) : summarised.long[language],
    workbook: { widest: 32 },
  },
  figures: {
    heading: { zh: '相关数字', en: 'Figures' },
    text: (project, { report, language }) =>
      shownFigures(report, project)
        .map(
          ({ label, figure }) => label[language] + (language === 'zh' ? '：' : ': ') + figure.text[language],
        )
        .join(language === 'zh' ? '；' : '; '),
    register: { order: byFirstFigure, largestFirst: true },
    workbook: {},
  },
  source: {
    heading: headings.source,
    text: ({ mention }, { report, language }) => locatorWords(mention, report, language),
    register: {
      order:
        () =>
        ({ mention }) =>
          mention.start,
    },
  },
} as const satisfies Readonly<Record<string, ProjectColumn>>;

type Columns = typeof PROJECT_COLUMNS;
type ColumnId = keyof Columns;
type Shown<Table extends string> = {
  [Id in ColumnId]: Columns[Id] extends Readonly<Record<Table, unknown>> ? Id : never;
}[ColumnId];

export type RegisterColumnId = Shown<'register'>;
export type WorkbookColumnId = Shown<'workbook'>;
export type SlideColumnId = Shown<'slide'>;

const ids = Object.keys(PROJECT_COLUMNS) as ColumnId[];

/** In the order they stand on screen. */
export const REGISTER_COLUMN_IDS = ids.filter(
  (id): id is RegisterColumnId => 'register' in PROJECT_COLUMNS[id],
);
export const WORKBOOK_COLUMN_IDS = ids.filter(
  (id): id is WorkbookColumnId => 'workbook' in PROJECT_COLUMNS[id],
);
export const SLIDE_COLUMN_IDS = ids.filter((id): id is SlideColumnId => 'slide' in PROJECT_COLUMNS[id]);

/** What the register's cell says, as text. */
export function registerText(id: RegisterColumnId, project: Project, asked: Asked): string {
  const { register, text }: ProjectColumn = PROJECT_COLUMNS[id];
  return (register?.text ?? text)(project, asked);
}

/** What a slide's cell says. */
export function slideText(id: SlideColumnId, project: Project, asked: Asked): string {
  const { slide, text }: ProjectColumn = PROJECT_COLUMNS[id];
  return (slide?.text ?? text)(project, asked);
}

/** What a slide's table heads the column with. */
export function slideHeading(id: SlideColumnId): Text {
  const { heading, slide }: ProjectColumn = PROJECT_COLUMNS[id];
  return slide?.heading ?? heading;
}
