/** What can be looked up: every indicator and project of a report, found by name, pinyin, digits and surroundings. */

import type { Indicator, Project, Report, Text } from '../dataset/schema.ts';
import { projectFigures } from '../figures/figures.ts';
import { viewOf } from '../figures/indicator-view.ts';
import { isPresent, orNull, type ReportFigure } from '../figures/report-figure.ts';
import { outsidePillarsWords } from '../projects/project-filter.ts';
import { stageName, stageOf } from '../projects/stage.ts';
import { type SearchEntry, searchEntry } from '../search/search.ts';
import { withPinyin } from '../search/with-pinyin.ts';

export interface LookupRow {
  /** An indicator's or a project's id. */
  readonly ref: string;
  readonly kind: 'indicator' | 'project';
  readonly name: Text;
  readonly search: SearchEntry;
  /** The digits of its figures as printed, without thousands separators: `97.2`, `4.2293`. */
  readonly digits: readonly string[];
}

export type LookupIndex = readonly LookupRow[];

const bareDigits = ({ parts }: ReportFigure): string => parts.zh.number.replaceAll(',', '');

/** The digits of its actual and completion, and of its target where that is printed. */
function indicatorDigits(indicator: Indicator): string[] {
  const { actual, completion, target } = viewOf(indicator);
  const printedTarget = isPresent(target) && target.printed ? target : null;
  return [actual, orNull(completion), printedTarget].flatMap((figure) => (figure ? bareDigits(figure) : []));
}

export function lookupIndex(report: Report): LookupIndex {
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
    ...report.indicators.map((indicator): LookupRow => {
      const denominator = orNull(viewOf(indicator).denominator);
      return {
        ref: indicator.id,
        kind: 'indicator',
        name: indicator.name,
        search: searchEntry(indicator.name, undefined, [
          ...around(indicator),
          ...(denominator ? [denominator] : []),
        ]),
        digits: indicatorDigits(indicator),
      };
    }),
    ...report.projects.map(
      (project): LookupRow => ({
        ref: project.id,
        kind: 'project',
        name: project.name,
        search: searchEntry(project.name, undefined, ofProject(project)),
        digits: projectFigures(project).map(bareDigits),
      }),
    ),
  ];
}

/** The index with the pinyin of every Chinese name. Throws the signal's reason when aborted. */
export function lookupWithPinyin(index: LookupIndex, signal: AbortSignal): Promise<LookupIndex> {
  return withPinyin(
    index,
    ({ name }) => name.zh,
    (row, pinyin) => ({ ...row, search: { ...searchEntry(row.name, pinyin), about: row.search.about } }),
    signal,
  );
}
