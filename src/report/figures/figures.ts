/** Every figure of a report by its ref: `indicator-id`, `indicator-id.gap`, `project-id.0`. */

import type { Project, Report, Text } from '../dataset/schema.ts';
import { printedAmount } from './amount.ts';
import { indicatorViews, viewFigures } from './indicator-view.ts';
import type { ReportFigure } from './report-figure.ts';

const named = (name: Text, label: Text): Text => ({
  zh: `${name.zh}：${label.zh}`,
  en: `${name.en}: ${label.en}`,
});

const byProject = new WeakMap<Project, readonly ReportFigure[]>();

/** A project's own figures, in its order; asked again, the same objects. */
export function projectFigures(project: Project): readonly ReportFigure[] {
  const known = byProject.get(project);
  if (known) return known;
  const figures = project.figures.map(
    (figure, index): ReportFigure => ({
      ...printedAmount(figure, figure.unitName),
      origin: 'quoted',
      exact: true,
      printed: figure,
      ref: `${project.id}.${index}`,
      role: 'projectFigure',
      name: named(project.name, figure.name),
      label: figure.name,
      owner: { kind: 'project', project },
      pillar: project.pillar,
      sector: project.sector,
      asOf: { missing: 'noDateStated' },
    }),
  );
  byProject.set(project, figures);
  return figures;
}

const indexes = new WeakMap<Report, ReadonlyMap<string, ReportFigure>>();

function figureIndex(report: Report): ReadonlyMap<string, ReportFigure> {
  const known = indexes.get(report);
  if (known) return known;
  const figures = [
    ...indicatorViews(report).flatMap(viewFigures),
    ...report.projects.flatMap(projectFigures),
  ];
  const index = new Map(figures.map((figure) => [figure.ref, figure]));
  indexes.set(report, index);
  return index;
}

/** In the dataset's order, an indicator's derived figures after its actual. */
export const listFigures = (report: Report): ReportFigure[] => [...figureIndex(report).values()];

export const findFigure = (report: Report, ref: string): ReportFigure | null =>
  figureIndex(report).get(ref) ?? null;
