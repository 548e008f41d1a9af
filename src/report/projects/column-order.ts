/** The orders in which a table of projects can be sorted: each project's place in one, as a number. */

import type { Project, Report, Text } from '../dataset/schema.ts';
import type { ReportFigure } from '../figures/report-figure.ts';
import { shownFigures } from '../figures/shown-figures.ts';
import { FIGURE_KINDS, type Language } from '../language/vocabulary.ts';
import { sectorsInOrder } from './sectors.ts';

export interface Asked {
  readonly report: Report;
  readonly language: Language;
  /** How Chinese names are read (search/with-pinyin.ts); without it they stand as a collator reads each character. */
  readonly readings?: ReadonlyMap<string, string> | null;
}

/** undefined: the report does not state what is sorted by. */
type Rank = (project: Project) => number | undefined;

/** Reckons the ranks of these projects at once, which is slow for many. */
export type Order = (projects: readonly Project[], asked: Asked) => Rank;

/** Chinese by pinyin, English by letter: comparing two names 130,000 times is slow, two numbers is not. */
function rankTexts(
  texts: readonly string[],
  { language, readings }: Pick<Asked, 'language' | 'readings'>,
): Map<string, number> {
  const { compare } = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en', { numeric: true });
  const sorted = language === 'zh' && readings ? sortAsRead(texts, readings, compare) : null;
  return new Map((sorted ?? [...texts].sort(compare)).map((text, rank) => [text, rank]));
}

/** null where one has no known reading: its characters and the others' letters cannot be compared. */
function sortAsRead(
  texts: readonly string[],
  readings: ReadonlyMap<string, string>,
  otherwise: (a: string, b: string) => number,
): string[] | null {
  const read: { text: string; reading: string }[] = [];
  for (const text of texts) {
    const reading = readings.get(text);
    if (reading === undefined) return null;
    read.push({ text, reading });
  }
  const { compare } = new Intl.Collator('en', { numeric: true });
  return read
    .sort((a, b) => compare(a.reading, b.reading) || otherwise(a.text, b.text))
    .map(({ text }) => text);
}

export const byText =
  (textOf: (project: Project) => Text): Order =>
  (projects, asked) => {
    const { language } = asked;
    const ranks = rankTexts([...new Set(projects.map((project) => textOf(project)[language]))], asked);
    return (project) => ranks.get(textOf(project)[language]);
  };

/** By the name of a project's place. */
export const byPlace: Order = (_, asked) => {
  const { report, language } = asked;
  const ranks = rankTexts(
    report.places.map(({ name }) => name[language]),
    asked,
  );
  const byId = new Map(report.places.map(({ id, name }) => [id, ranks.get(name[language])]));
  return ({ place }) => (typeof place === 'string' ? byId.get(place) : undefined);
};

/** In the order in which sectors stand everywhere. */
export const bySector: Order = (_, { report }) => {
  const ranks = new Map(sectorsInOrder(report).map(({ id }, rank) => [id, rank]));
  return ({ sector }) => ranks.get(sector);
};

/** Money first; a ratio or a rank, which no project has of its own, last. */
function kindRank({ owner, printed }: ReportFigure): number {
  const kinds: readonly unknown[] = FIGURE_KINDS;
  const kind =
    owner.kind === 'indicator' ? owner.indicator.kind : printed && 'kind' in printed && printed.kind;
  const at = kinds.indexOf(kind);
  return at < 0 ? FIGURE_KINDS.length : at;
}

/**
 * By a project's first figure. Only figures of one unit are compared by value: yuan are not more than
 * households. From the greatest rank down: amounts of money first, and in each unit the largest first.
 */
export const byFirstFigure: Order = (projects, { report }) => {
  const measured: { project: Project; figure: ReportFigure }[] = [];
  for (const project of projects) {
    const [first] = shownFigures(report, project);
    if (first) measured.push({ project, figure: first.figure });
  }
  measured.sort(
    ({ figure: a }, { figure: b }) =>
      kindRank(b) - kindRank(a) || (a.unit < b.unit ? 1 : a.unit > b.unit ? -1 : a.value - b.value),
  );
  const ranks = new Map(measured.map(({ project }, rank) => [project, rank]));
  return (project) => ranks.get(project);
};
