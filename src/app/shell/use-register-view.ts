import { useCallback, useMemo, useState } from 'react';
import {
  DEFAULT_VIEW,
  type ProjectsView,
  readProjectsView,
  TABLE_PARAMETERS,
} from '../../features/projects/projects-view.ts';
import { useStableView } from '../../features/projects/use-stable-view.ts';
import type { Report } from '../../report/dataset/schema.ts';
import type { ProjectFilter } from '../../report/projects/project-filter.ts';
import { readHash } from '../view/view-hash.ts';

/** The hash that the document was asked for, whatever the reader makes of it since. */
const arrivedAt = typeof window === 'undefined' ? '' : window.location.hash;

/** How the address has the projects shown, in the overview and in the table. */
export function useRegisterView(
  hash: string,
  report: Report,
): {
  /** The table's: that of the prerendered one until it is live. */
  view: ProjectsView;
  filter: ProjectFilter;
  /** What of the address names nothing in this report. */
  dropped: ReturnType<typeof readProjectsView>['dropped'];
  /** The table is live. */
  onReady: () => void;
} {
  const { view, dropped } = useMemo(() => readProjectsView(readHash(hash), report), [hash, report]);
  const { filter } = useStableView(view);
  const [ready, setReady] = useState(false);
  const onReady = useCallback(() => {
    setReady(true);
    if (arrivedForProjects()) showProjects();
  }, []);
  return { view: ready ? view : DEFAULT_VIEW, filter, dropped, onReady };
}

/** A link that searches or orders the table is about it, unless it opens a figure's card. A reload is no link. */
function arrivedForProjects(): boolean {
  const [entry] = window.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const params = readHash(arrivedAt);
  const asked = !params.has('figure') && TABLE_PARAMETERS.some((name) => params.has(name));
  return entry?.type === 'navigate' && asked;
}

/** Brings who came by such a link to the table; who has scrolled already stays. */
function showProjects(): void {
  if (window.scrollY < window.innerHeight / 2) document.getElementById('projects')?.scrollIntoView();
}
