/** Every figure of a report by its ref: `indicator-id`, `indicator-id.gap`, `project-id.0`. */

import type { Indicator, Project, Report, Text } from '../dataset/schema.ts';
import { printedAmount } from './amount.ts';
import { indicatorViews, viewFigures, viewOf } from './indicator-view.ts';
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

/** In the dataset's order, an indicator's derived figures after its actual. */
export const listFigures = (report: Report): ReportFigure[] => [
  ...indicatorViews(report).flatMap(viewFigures),
  ...report.projects.flatMap(projectFigures),
];

const owners = new WeakMap<Report, ReadonlyMap<string, Indicator | Project>>();

/** Indicators and projects by id, which no two of them share. */
function ownersOf(report: Report): ReadonlyMap<string, Indicator | Project> {
  const known = owners.get(report);
  if (known) return known;
  const found = new Map([...report.indicators, ...report.projects].map((owner) => [owner.id, owner]));
  owners.set(report, found);
  return found;
}

/** Works out the figures of the one entry that it is of: to find it takes no longer in a long report than in a short one. */
export function findFigure(report: Report, ref: string): ReportFigure | null {
  const [id = ''] = ref.split('.', 1);
  const owner = ownersOf(report).get(id);
  if (!owner) return null;
  const figures = 'actual' in owner ? viewFigures(viewOf(owner)) : projectFigures(owner);
  return figures.find((figure) => figure.ref === ref) ?? null;
}
