/** What a table, a card or a lookup shows of a project: the figures of the indicators that measure it, then its own. */
import type { Project, Report, Text } from '../dataset/schema.ts';
import { findFigure, projectFigures } from './figures.ts';
import { viewOf } from './indicator-view.ts';
import { orNull, type ReportFigure } from './report-figure.ts';

export interface ShownFigure {
  readonly figure: ReportFigure;
  /** What it is of the project: 百城建设提质工程完成投资 is 完成投资 in its own row. */
  readonly label: Text;
}

/** Behind the project's own name, what is left of the indicator's says what it is. */
const within = (name: string, project: string): string =>
  name.length > project.length && name.startsWith(project) ? name.slice(project.length) : name;

/** Quoted figures alone: the actual, and the completion where the report prints one. */
function figuresOfIndicator(report: Report, id: string, project: Project): ShownFigure[] {
  const actual = findFigure(report, id);
  if (actual?.owner.kind !== 'indicator') return [];
  const { completion, completionName } = viewOf(actual.owner.indicator);
  const label = { zh: within(actual.name.zh, project.name.zh), en: actual.name.en };
  const rate = orNull(completion);
  return [
    { figure: actual, label },
    ...(rate?.origin === 'quoted' ? [{ figure: rate, label: completionName }] : []),
  ];
}

export function shownFigures(report: Report, project: Project): ShownFigure[] {
  return [
    ...(project.indicators ?? []).flatMap((id) => figuresOfIndicator(report, id, project)),
    ...projectFigures(project).map((figure) => ({ figure, label: figure.label })),
  ];
}
