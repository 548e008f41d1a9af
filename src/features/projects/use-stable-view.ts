import { useMemo } from 'react';
import type { ProjectFilter } from '../../report/projects/project-filter.ts';
import type { ProjectsView } from './projects-view.ts';

/** The parts of a view that cost work, each the same object for as long as it says the same. */
export interface StableView extends Pick<ProjectsView, 'sort' | 'group' | 'hide'> {
  filter: ProjectFilter;
}

/**
 * A view arrives twice, when it is asked for and when the address has it; and a change of one part leaves
 * the others as they were. Neither may sort or filter 10,000 rows again.
 */
export function useStableView({ sort, group, hide, ...filter }: ProjectsView): StableView {
  return { filter: useSame<ProjectFilter>(filter), sort: useSame(sort), hide: useSame(hide), group };
}

/** Plain data read anew only when its text differs. */
function useSame<Value>(value: Value): Value {
  const written = JSON.stringify(value);
  return useMemo(() => JSON.parse(written) as Value, [written]);
}
