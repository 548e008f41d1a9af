import { useCallback, useEffect, useRef, useState } from 'react';
import { PROJECT_PARAMETERS } from '../../features/projects/projects-view.ts';
import type { Report } from '../../report/dataset/schema.ts';
import type { ReadResult } from '../../report/loading/file-format.ts';
import type { Problem } from '../../report/loading/problem.ts';
import type { Navigation, ViewChange } from '../../ui/navigation.tsx';
import { loadWithRetry } from '../code/load-with-retry.ts';
import { draftIdOf, draftName, isOpenedName, openedName } from '../document/opened-name.ts';
import { NO_TALK } from '../view/talk-view.ts';
import { readHash } from '../view/view-hash.ts';
import { useFollowedDraft } from './use-followed-draft.ts';

/** What came of opening a file that is no dataset; the report on screen stays. */
export interface Refusal {
  file: string;
  problems: readonly Problem[];
}

/**
 * missing: the address names an opened report that this device does not hold; unreadable: a file could not be read at
 * all (a folder, a stick pulled out).
 */
export type OpeningTrouble = 'missing' | 'unreadable';

export interface OpenedReport {
  /** The report that is shown instead of the document's own, if one is open. */
  report: Report | null;
  /** A file is being read and checked. */
  opening: boolean;
  refusal: Refusal | null;
  trouble: OpeningTrouble | null;
  /** Whether the device keeps the report that is open; null before it has answered. */
  kept: boolean | null;
  open: (file: File) => Promise<void>;
  /** Goes on with a draft that was saved to a file, in its workbench. */
  openDraft: (file: File) => Promise<void>;
  /** Leaves the opened report, and takes it off the device. */
  forget: () => void;
  dismiss: () => void;
}

/** Loading brings Zod along, so it is fetched only when a file is opened. */
const loader = () => loadWithRetry('opening', () => import('../../report/loading/load.ts'));
const storage = () =>
  loadWithRetry('opening', async () => (await import('../storage/opened-reports.ts')).openedReports);

async function openedDraft(file: File) {
  const { openDraftFile } = await loadWithRetry('opening', () => import('./start-draft.ts'));
  return openDraftFile(file);
}

async function readFile(file: File): Promise<{ bytes: Uint8Array; result: ReadResult<Report> }> {
  const { loadReportInTurns, refuseReportBySize } = await loader();
  const tooLarge = refuseReportBySize(file.size);
  if (tooLarge) return { bytes: new Uint8Array(), result: tooLarge };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { bytes, result: await loadReportInTurns(bytes) };
}

interface State extends Pick<OpenedReport, 'opening' | 'refusal' | 'trouble' | 'kept'> {
  readonly opened: { readonly name: string; readonly report: Report } | null;
}

const NOTHING_OPENED: State = { opened: null, opening: false, refusal: null, trouble: null, kept: null };

export function useOpenedReport(hash: string, navigation: Navigation): OpenedReport {
  const [state, setState] = useState(NOTHING_OPENED);
  const set = useCallback((change: Partial<State>) => setState((before) => ({ ...before, ...change })), []);
  const params = readHash(hash);
  const named = params.get('report');
  const wanted = isOpenedName(named) ? named : null;
  const working = params.has('draft');
  const shownName = useRef<string | null>(null);
  const attempt = useAttempts();

  useEffect(() => {
    if (wanted === null) setState((was) => (was.trouble === 'missing' ? { ...was, trouble: null } : was));
    // A draft is shown as it is when its workbench is left.
    const isDraft = draftIdOf(wanted) !== null;
    if (wanted === null || (isDraft ? working : shownName.current === wanted)) return;
    const isNewest = attempt();
    restore(wanted).then(
      (change) => {
        if (!isNewest()) return;
        if (change.opened) shownName.current = wanted;
        set(change);
      },
      () => isNewest() && set({ trouble: 'missing' }),
    );
  }, [wanted, working, attempt, set]);

  // Once it is here: what is shown at first is asked for above.
  const followed = state.opened?.name === wanted && !working ? draftIdOf(wanted) : null;
  const onDataset = useCallback(
    (report: Report) => wanted !== null && set({ opened: { name: wanted, report } }),
    [wanted, set],
  );
  useFollowedDraft(followed, onDataset);

  const open = useCallback(
    async (file: File) => {
      const isNewest = attempt();
      set({ opening: true, trouble: null });
      const read = await readFile(file).catch(() => null);
      if (!isNewest()) return;
      if (!read) {
        set({ opening: false, trouble: 'unreadable' });
        return;
      }
      const { bytes, result } = read;
      if (!result.ok) {
        set({ opening: false, refusal: { file: file.name, problems: result.problems } });
        return;
      }
      const report = result.value;
      const name = openedName(report.id);
      shownName.current = name;
      set({ opened: { name, report }, opening: false, kept: null, refusal: null });
      navigation.go({ ...NO_VIEW, report: name });
      // Without storage the report stays until the page closes, and the reader is told.
      const device = await storage();
      const kept = await device.keep(name, { text: new TextDecoder().decode(bytes), report });
      if (isNewest()) set({ kept });
    },
    [navigation, attempt, set],
  );

  const openDraft = useCallback(
    async (file: File) => {
      const isNewest = attempt();
      set({ opening: true, trouble: null });
      const started = await openedDraft(file).catch(() => null);
      if (!isNewest()) return;
      if (!started) {
        set({ opening: false, trouble: 'unreadable' });
        return;
      }
      if (!started.ok) {
        set({ opening: false, refusal: { file: file.name, problems: started.problems } });
        return;
      }
      set({ opening: false, refusal: null });
      navigation.go({ ...NO_VIEW, report: draftName(started.id), draft: 'edit' });
    },
    [navigation, attempt, set],
  );

  const forget = useCallback(() => {
    const name = shownName.current;
    shownName.current = null;
    set({ opened: null, trouble: null });
    navigation.go({ ...NO_VIEW, report: null });
    if (name && draftIdOf(name) === null) {
      storage()
        .then((reports) => reports.forget(name))
        .catch(reportError);
    }
  }, [navigation, set]);

  const dismiss = useCallback(() => set({ refusal: null }), [set]);

  const { opened, ...told } = state;
  const report = opened && opened.name === wanted ? opened.report : null;
  return { ...told, report, open, openDraft, forget, dismiss };
}

/** Begins an attempt at each call; what it answers with says whether that one is still the newest. */
function useAttempts(): () => () => boolean {
  const newest = useRef(0);
  return useCallback(() => {
    newest.current += 1;
    const attempt = newest.current;
    return () => attempt === newest.current;
  }, []);
}

/** What comes of asking the device for an opened report. */
async function restore(name: string): Promise<Partial<State>> {
  const draft = draftIdOf(name);
  if (draft !== null) return restoreDraft(name, draft);
  const found = await (await storage()).restore(name);
  if (found && 'report' in found) {
    return { opened: { name, report: found.report }, kept: true, trouble: null };
  }
  return { trouble: 'missing', ...(found && { refusal: { file: name, problems: found.problems } }) };
}

/** A draft's dataset as it stands by now. */
async function restoreDraft(name: string, id: string): Promise<Partial<State>> {
  const { datasetOfDraft } = await loadWithRetry('opening', () => import('../storage/drafts.ts'));
  const report = await datasetOfDraft(id);
  return report ? { opened: { name, report }, kept: true, trouble: null } : { trouble: 'missing' };
}

/** The parts of a view that belong to one report and mean nothing in another. */
export const NO_VIEW: ViewChange = {
  ...Object.fromEntries(PROJECT_PARAMETERS.map((name) => [name, null])),
  figure: null,
  sheet: null,
  text: null,
  draft: null,
  ...NO_TALK,
};
