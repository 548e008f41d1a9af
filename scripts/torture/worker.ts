/** One of the processes of `npm run torture`: built by Vite, since the page's parts import stylesheets. */
import { bases } from './bases.ts';
import { caseText } from './case.ts';
import { documentFaults } from './documents.tsx';
import { tryMany } from './property.ts';
import type { WorkerAnswer, WorkerTask } from './task.ts';

async function work({ root, part, seed, count, until }: WorkerTask): Promise<WorkerAnswer> {
  const all = bases(root);
  const costly = part === 'documents';
  const result = await tryMany({
    bases: all,
    seed,
    count,
    of: costly ? 'accepted' : 'tried',
    documentFaults: costly ? documentFaults : null,
    languages: 'both',
    until,
  });
  const failures = result.failures.map(({ fault, case: one }) => ({
    fault,
    case: one,
    text: caseText(all, one),
  }));
  return { part, tried: result.tried, accepted: result.accepted, failures };
}

process.on('message', (task: WorkerTask) => {
  work(task).then(
    (answer) => process.send?.(answer, () => process.disconnect()),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
