/** Every place that a dataset points at, by what it says about that place. */
import type { AsOf, Figure, Indicator, Locator, NotFigure, Report } from './schema.ts';

export type LocatedPlace = { path: string } & (
  | { role: 'figure'; locator: Figure }
  | { role: 'date'; locator: Locator & { date: string } }
  | { role: 'notFigure'; locator: NotFigure }
  /** Words: a heading, a name, a status. They account for no number. */
  | { role: 'words'; locator: Locator }
);

function placesOfDate(asOf: AsOf, path: string): LocatedPlace[] {
  if ('date' in asOf) return [{ role: 'date', path, locator: asOf }];
  return 'start' in asOf ? [{ role: 'words', path, locator: asOf }] : [];
}

/** The figure, and the unit that stands apart from it. */
function placesOfFigure(figure: Figure, path: string): LocatedPlace[] {
  const { unitAt } = figure;
  const unit: LocatedPlace[] = unitAt ? [{ role: 'words', path: `${path}.unitAt`, locator: unitAt }] : [];
  return [{ role: 'figure', path, locator: figure }, ...unit];
}

function placesOfIndicator(indicator: Indicator, path: string): LocatedPlace[] {
  const figures: [string, object][] = [['actual', indicator.actual]];
  if ('progress' in indicator && indicator.progress) {
    figures.push(['progress.target', indicator.progress.target]);
    figures.push(['progress.completion', indicator.progress.completion]);
  }
  if (indicator.kind === 'rank') figures.push(['among', indicator.among]);
  return [
    ...figures.flatMap(([field, figure]): LocatedPlace[] =>
      'token' in figure ? placesOfFigure(figure as Figure, `${path}.${field}`) : [],
    ),
    ...placesOfDate(indicator.asOf, `${path}.asOf`),
  ];
}

/** All places in the order of the dataset; `path` is a JSON path such as $.indicators[3].actual. */
export function listPlaces(report: Report): LocatedPlace[] {
  const words = (path: string, locator: Locator): LocatedPlace => ({ role: 'words', path, locator });
  return [
    ...('date' in report.reported
      ? [{ role: 'date' as const, path: '$.reported', locator: report.reported }]
      : []),
    ...report.pillars.map((pillar, at) => words(`$.pillars[${at}].heading`, pillar.heading)),
    ...report.indicators.flatMap((indicator, at) => placesOfIndicator(indicator, `$.indicators[${at}]`)),
    ...report.projects.flatMap((project, at): LocatedPlace[] => [
      words(`$.projects[${at}].mention`, project.mention),
      ...(project.status.locator ? [words(`$.projects[${at}].status.locator`, project.status.locator)] : []),
      ...project.figures.flatMap((figure, index) =>
        placesOfFigure(figure, `$.projects[${at}].figures[${index}]`),
      ),
    ]),
    ...report.notFigures.map(
      (locator, at): LocatedPlace => ({ role: 'notFigure', path: `$.notFigures[${at}]`, locator }),
    ),
    ...report.wordings.flatMap((wording, at) =>
      wording.versions.map((version, index) => words(`$.wordings[${at}].versions[${index}]`, version)),
    ),
    ...report.announcements.map(({ locator }, at) => words(`$.announcements[${at}].locator`, locator)),
    ...report.claims.map(({ locator }, at) => words(`$.claims[${at}].locator`, locator)),
    ...report.sums.flatMap((sum, at) =>
      sum.parts.flatMap((part, index): LocatedPlace[] => {
        const path = `$.sums[${at}].parts[${index}]`;
        if (typeof part === 'string') return [];
        return 'counted' in part ? [words(path, part)] : placesOfFigure(part, path);
      }),
    ),
  ];
}
