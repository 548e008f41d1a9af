/** What may be asked about: every indicator and project of a report, found by name, reading, digits and surroundings. */

import type { Indicator, Project, Report, Text } from '../dataset/schema.ts';
import { viewFigures, viewOf } from '../figures/indicator-view.ts';
import type { FigureRole } from '../figures/report-figure.ts';
import { decimalText } from '../numbers/decimal.ts';
import { outsidePillarsWords } from '../projects/project-filter.ts';
import { stageName, stageOf } from '../projects/stage.ts';
import { withReadings } from '../search/readings.ts';
import { type SearchEntry, searchEntry } from '../search/search.ts';

export interface AnswerRow {
  /** An indicator's or a project's id. */
  readonly ref: string;
  readonly kind: 'indicator' | 'project';
  readonly name: Text;
  readonly search: SearchEntry;
  /** The digits of its figures as printed, without thousands separators: `97.2`, `4.2293`. */
  readonly digits: readonly string[];
}

export type AnswerIndex = readonly AnswerRow[];

const bare = (token: string): string[] =>
  (token.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((digits) => digits.replaceAll(',', ''));

/** The digits of its actual, target and completion: as printed, or as shown where they are computed. */
function indicatorDigits(indicator: Indicator): string[] {
  const asked = new Set<FigureRole>(['actual', 'completion', 'target']);
  return viewFigures(viewOf(indicator))
    .filter(({ role }) => asked.has(role))
    .flatMap(({ printed, role, shown }) => {
      if (printed) return bare(printed.token);
      return role === 'completion' ? [decimalText(shown)] : [];
    });
}

export function indexAnswers(report: Report): AnswerIndex {
  const sectors = new Map(report.sectors.map(({ id, name }) => [id, name]));
  const places = new Map(report.places.map(({ id, name }) => [id, name]));
  const pillars = new Map(report.pillars.map(({ id, name }) => [id, name]));
  const around = ({ sector, pillar }: Indicator | Project): Text[] => {
    const name = sectors.get(sector);
    const part = pillar === null ? outsidePillarsWords : pillars.get(pillar);
    return [...(name ? [name] : []), ...(part ? [part] : [])];
  };
  const ofProject = (project: Project): Text[] => {
    const stage = stageOf(project);
    const place = typeof project.place === 'string' ? places.get(project.place) : undefined;
    return [
      ...around(project),
      ...(place ? [place] : []),
      { zh: stageName(stage, 'zh'), en: stageName(stage, 'en') },
      project.status,
    ];
  };
  return [
    ...report.indicators.map((indicator): AnswerRow => {
      const of = 'progress' in indicator && indicator.progress ? [indicator.progress.name] : [];
      return {
        ref: indicator.id,
        kind: 'indicator',
        name: indicator.name,
        search: searchEntry(indicator.name, undefined, [...around(indicator), ...of]),
        digits: indicatorDigits(indicator),
      };
    }),
    ...report.projects.map(
      (project): AnswerRow => ({
        ref: project.id,
        kind: 'project',
        name: project.name,
        search: searchEntry(project.name, undefined, ofProject(project)),
        digits: project.figures.flatMap(({ token }) => bare(token)),
      }),
    ),
  ];
}

/** The index with how every Chinese name is read. Throws the signal's reason when aborted. */
export function readAnswers(index: AnswerIndex, signal: AbortSignal): Promise<AnswerIndex> {
  return withReadings(
    index,
    ({ name }) => name.zh,
    (row, reading) => ({ ...row, search: { ...searchEntry(row.name, reading), about: row.search.about } }),
    signal,
  );
}
