import { startTransition, useCallback, useDeferredValue, useMemo, useOptimistic } from 'react';
import { useNavigation } from '../../ui/navigation.tsx';
import { type ProjectsView, writeProjectsView } from './projects-view.ts';
import { useSearchDraft } from './use-search-draft.ts';
import { type StableView, useStableView } from './use-stable-view.ts';

export interface RegisterView {
  /** What was asked for, as the controls show it at once. */
  current: ProjectsView;
  /** The same a moment later, when the controls have answered: the long part, the table, follows it. */
  shown: StableView;
  /** Asks the address for another view. */
  change: (part: Partial<ProjectsView>) => void;
  /** The words being typed. */
  type: (q: string) => void;
}

/** The view that the address holds, between the reader who changes it and the address that answers in a transition. */
export function useRegisterView(view: ProjectsView): RegisterView {
  const navigation = useNavigation();
  const [asked, ask] = useOptimistic(view);
  const change = useCallback(
    (part: Partial<ProjectsView>, options?: { replace?: boolean }) =>
      startTransition(() => {
        ask((before) => ({ ...before, ...part }));
        navigation.go(writeProjectsView(part), options);
      }),
    [ask, navigation],
  );
  const writeQuery = useCallback((q: string) => change({ q }, { replace: true }), [change]);
  const [draft, type] = useSearchDraft(view.q, writeQuery);
  const current = useMemo(() => ({ ...asked, q: draft }), [asked, draft]);
  const shown = useStableView(useDeferredValue(current));
  return { current, shown, change, type };
}
