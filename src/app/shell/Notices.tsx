import { Suspense } from 'react';
import { lazyIsland } from './islands.tsx';
import type { ViewNotesProps } from './ViewNotes.tsx';

/** Most views have none. */
const ViewNotes = lazyIsland('notices', async () => (await import('./ViewNotes.tsx')).ViewNotes);

/** What the reader should know of the view. */
export function Notices(props: ViewNotesProps) {
  const { dropped, unknown, lacking, trouble, opening, onForget, draft } = props;
  const isIgnored = dropped.length + unknown.length > 0 || lacking !== null;
  const some = isIgnored || trouble !== null || opening || onForget !== null || draft !== null;
  return (
    <div
      role="status"
      className={`mx-auto max-w-[76rem] px-4 text-sm print:hidden ${some ? 'notices-shown' : ''}`}
    >
      <Suspense>{some ? <ViewNotes {...props} /> : null}</Suspense>
    </div>
  );
}
