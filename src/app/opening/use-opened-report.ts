import { useCallback, useEffect, useRef, useState } from 'react';
import { PROJECT_PARAMETERS } from '../../features/projects/projects-view.ts';
import type { Report } from '../../report/dataset/schema.ts';
import type { ReadResult } from '../../report/loading/file-format.ts';
import type { Problem } from '../../report/loading/problem.ts';
import type { Navigation, ViewChange } from '../../ui/navigation.tsx';
import { loadWithRetry } from '../code/load-with-retry.ts';
import { isOpenedName, openedName } from '../document/opened-name.ts';
import { NO_TALK } from '../view/talk-view.ts';
import { readHash } from '../view/view-hash.ts';

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
  /** Leaves the opened report, and takes it off the device. */
  forget: () => void;
  dismiss: () => void;
}

/** Loading brings Zod along, so it is fetched only when a file is opened. */
const loader = () => loadWithRetry('opening', () => import('../../report/loading/load.ts'));
const storage = () =>
  loadWithRetry('opening', async () => (await import('../storage/opened-reports.ts')).openedReports);

async function readFile(file: File): Promise<{ text: string; result: ReadResult<Report> }> {
  const { loadReport, refuseReportBySize } = await loader();
  const tooLarge = refuseReportBySize(file.size);
  if (tooLarge) return { text: '', result: tooLarge };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { text: new TextDecoder().decode(bytes), result: loadReport(bytes) };
}

export function useOpenedReport(hash: string, navigation: Navigation): OpenedReport {
  const [opened, setOpened] = useState<{ name: string; report: Report } | null>(null);
  const [opening, setOpening] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [trouble, setTrouble] = useState<OpeningTrouble | null>(null);
  const [kept, setKept] = useState<boolean | null>(null);
  const named = readHash(hash).get('report');
  const wanted = isOpenedName(named) ? named : null;
  const shownName = useRef<string | null>(null);
  // Each attempt has a number, and only the newest may put its report on screen.
  const newest = useRef(0);

  useEffect(() => {
    if (shownName.current === wanted || wanted === null) {
      if (wanted === null) setTrouble((was) => (was === 'missing' ? null : was));
      return;
    }
    newest.current += 1;
    const attempt = newest.current;
    const restore = async () => {
      const found = await (await storage()).restore(wanted);
      if (attempt !== newest.current) return;
      if (found && 'report' in found) {
        shownName.current = wanted;
        setOpened({ name: wanted, report: found.report });
        setKept(true);
        setTrouble(null);
        return;
      }
      setTrouble('missing');
      if (found) setRefusal({ file: wanted, problems: found.problems });
    };
    restore().catch(() => attempt === newest.current && setTrouble('missing'));
  }, [wanted]);

  const open = useCallback(
    async (file: File) => {
      newest.current += 1;
      const attempt = newest.current;
      setOpening(true);
      setTrouble(null);
      const read = await readFile(file).catch(() => null);
      if (attempt !== newest.current) return;
      setOpening(false);
      if (!read) {
        setTrouble('unreadable');
        return;
      }
      const { text, result } = read;
      if (!result.ok) {
        setRefusal({ file: file.name, problems: result.problems });
        return;
      }
      const report = result.value;
      const name = openedName(report.id);
      shownName.current = name;
      setOpened({ name, report });
      setKept(null);
      setRefusal(null);
      navigation.go({ ...NO_VIEW, report: name });
      // Without storage the report stays until the page closes, and the reader is told.
      const isKept = await (await storage()).keep(name, { text, report });
      if (attempt === newest.current) setKept(isKept);
    },
    [navigation],
  );

  const forget = useCallback(() => {
    const name = shownName.current;
    shownName.current = null;
    setOpened(null);
    navigation.go({ ...NO_VIEW, report: null });
    setTrouble(null);
    if (name) {
      storage()
        .then((reports) => reports.forget(name))
        .catch(reportError);
    }
  }, [navigation]);

  const dismiss = useCallback(() => setRefusal(null), []);

  const report = opened && opened.name === wanted ? opened.report : null;
  return { report, opening, refusal, trouble, kept, open, forget, dismiss };
}

/** The parts of a view that belong to one report and mean nothing in another. */
const NO_VIEW: ViewChange = {
  ...Object.fromEntries(PROJECT_PARAMETERS.map((name) => [name, null])),
  figure: null,
  sheet: null,
  ...NO_TALK,
};
