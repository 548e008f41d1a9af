import { type ReactTable, type Updater, useTable } from '@tanstack/react-table';
import { useEffect, useMemo } from 'react';
import type { Project, Report } from '../../report/dataset/schema.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { REGISTER_COLUMN_IDS, type RegisterColumnId } from '../../report/projects/columns.ts';
import { facetOptions, optionOf } from '../../report/projects/project-filter.ts';
import { inTurns } from '../../report/steps/steps.ts';
import { arrange, type Grouping } from '../../ui/table/arrange.ts';
import { type Features, features } from '../../ui/table/features.ts';
import { columns } from './columns.tsx';
import { type ProjectRow, prepareRanks, projectRows } from './project-rows.ts';
import type { ProjectsView } from './projects-view.ts';
import { useReadings } from './use-readings.ts';
import type { StableView } from './use-stable-view.ts';

export interface ProjectsTable {
  table: ReactTable<Features, ProjectRow>;
  grouping: Grouping<ProjectRow> | null;
}

/** The columns of names, which stand in the order of how they are read. */
const NAMED: ReadonlySet<string> = new Set<RegisterColumnId>(['name', 'sector', 'place']);

const NONE_CLOSED: ReadonlySet<string> = new Set();

const rowId = (row: ProjectRow) => row.project.id;

/** The table of the projects that the filter leaves, under the view's sorting, grouping and columns. */
export function useProjectsTable({
  report,
  language,
  projects,
  view,
  onChange,
}: {
  report: Report;
  language: Language;
  projects: readonly Project[];
  view: StableView;
  onChange: (change: Partial<ProjectsView>) => void;
}): ProjectsTable {
  const readings = useReadings(report, language === 'zh' && view.sort.some(({ id }) => NAMED.has(id)));
  const rows = useMemo(() => projectRows(report, language, readings), [report, language, readings]);
  useEffect(() => {
    const timer = setTimeout(() => inTurns(prepareRanks(rows)).catch(reportError), 500);
    return () => clearTimeout(timer);
  }, [rows]);
  const rowOf = useMemo(() => new Map(rows.map((row) => [row.project, row])), [rows]);
  const data = useMemo(() => projects.flatMap((project) => rowOf.get(project) ?? []), [projects, rowOf]);
  const state = useMemo(
    () => ({
      sorting: [...view.sort],
      columnVisibility: Object.fromEntries(view.hide.map((id) => [id, false])),
    }),
    [view.sort, view.hide],
  );
  const table = useTable({
    features,
    columns,
    data,
    state,
    getRowId: rowId,
    onSortingChange: (next: Updater<{ id: string; desc: boolean }[]>) =>
      onChange({ sort: typeof next === 'function' ? next([...view.sort]) : next }),
  });
  const { group } = view;
  const grouping = useMemo<Grouping<ProjectRow> | null>(() => {
    if (!group) return null;
    const groups = facetOptions(report)[group].map(({ id, name }) => ({ id, name: name[language] }));
    return { groups, groupOf: (row) => optionOf(row.project, group) };
  }, [group, report, language]);
  return { table, grouping };
}

/** Every row that the filter leaves in the order on screen, those of closed groups too, and the columns in sight. */
export function shownContent({ table, grouping }: ProjectsTable) {
  const rows = table.getRowModel().rows.map((row) => row.original);
  return {
    rows: arrange(rows, grouping, NONE_CLOSED).flatMap((entry) => (entry.kind === 'row' ? entry.row : [])),
    columns: REGISTER_COLUMN_IDS.filter((id) => table.getColumn(id)?.getIsVisible()),
  };
}
