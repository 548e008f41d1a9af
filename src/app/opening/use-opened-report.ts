import { useCallback, useEffect, useRef, useState } from 'react';
import { PROJECT_PARAMETERS } from '../../features/projects/projects-view.ts';
import type { Report } from '../../report/dataset/schema.ts';
import type { LoadResult, Problem } from '../../report/loading/load.ts';
import type { Navigation, ViewChange } from '../../ui/navigation.tsx';
import { forgetReport, isKeptName, keepReport, keptName, readKeptReport } from '../storage/kept-report.ts';
import { NO_TALK } from '../view/talk-view.ts';
import { readHash } from '../view/view-hash.ts';

/** What came of opening a file that is no dataset; the report on screen stays. */
export interface Refusal {
  file: string;
  problems: readonly Problem[];
}

/**
 * missing: the address names an opened report that this device does not hold; notKept: the one on screen could
 * not be kept; unreadable: a file could not be read at all (a folder, a stick pulled out, no network).
 */
export type OpeningTrouble = 'missing' | 'notKept' | 'unreadable';

export interface OpenedReport {
  /** The report that takes the document's place, if one is open. */
  report: Report | null;
  /** A file is being read and checked. */
  opening: boolean;
  refusal: Refusal | null;
  trouble: OpeningTrouble | null;
  open: (file: File) => Promise<void>;
  /** Leaves the opened report, and takes it off the device. */
  forget: () => void;
  dismiss: () => void;
}

/** Loading brings Zod along, so it is fetched only when a file is opened. */
const loader = () => import('../../report/loading/load.ts');

async function readFile(file: File): Promise<{ bytes: Uint8Array; result: LoadResult }> {
  const { loadReport, refuseBySize } = await loader();
  const tooLarge = refuseBySize(file.size);
  if (tooLarge) return { bytes: new Uint8Array(), result: tooLarge };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { bytes, result: loadReport(bytes) };
}

export function useOpenedReport(hash: string, navigation: Navigation): OpenedReport {
  const [opened, setOpened] = useState<{ name: string; report: Report } | null>(null);
  const [opening, setOpening] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [trouble, setTrouble] = useState<OpeningTrouble | null>(null);
  const named = readHash(hash).get('report');
  const wanted = isKeptName(named) ? named : null;
  const openedName = useRef<string | null>(null);
  // Each reading has a number, and only the newest may put its report on screen.
  const newest = useRef(0);

  useEffect(() => {
    if (openedName.current === wanted || wanted === null) {
      if (wanted === null) setTrouble((was) => (was === 'missing' ? null : was));
      return;
    }
    newest.current += 1;
    const reading = newest.current;
    const restore = async () => {
      const bytes = await readKeptReport(wanted);
      const result = bytes ? (await loader()).loadReport(bytes) : null;
      if (reading !== newest.current) return;
      if (result?.ok) {
        openedName.current = wanted;
        setOpened({ name: wanted, report: result.report });
        setTrouble(null);
        return;
      }
      setTrouble('missing');
      if (result) setRefusal({ file: wanted, problems: result.problems });
    };
    restore().catch(() => reading === newest.current && setTrouble('missing'));
  }, [wanted]);

  const open = useCallback(
    async (file: File) => {
      newest.current += 1;
      const reading = newest.current;
      setOpening(true);
      setTrouble(null);
      const read = await readFile(file).catch(() => null);
      if (reading !== newest.current) return;
      setOpening(false);
      if (!read) {
        setTrouble('unreadable');
        return;
      }
      const { bytes, result } = read;
      if (!result.ok) {
        setRefusal({ file: file.name, problems: result.problems });
        return;
      }
      const name = keptName(result.report.id);
      openedName.current = name;
      setOpened({ name, report: result.report });
      setRefusal(null);
      navigation.go({ ...NO_VIEW, report: name });
      // Without storage the report stays until the page closes, and the reader is told.
      await keepReport(name, bytes).catch(() => setTrouble('notKept'));
    },
    [navigation],
  );

  const forget = useCallback(() => {
    const name = openedName.current;
    openedName.current = null;
    setOpened(null);
    navigation.go({ ...NO_VIEW, report: null });
    // A device that could not keep it has nothing to forget.
    if (name) forgetReport(name).catch(() => setTrouble(null));
  }, [navigation]);

  const dismiss = useCallback(() => setRefusal(null), []);

  const report = opened && opened.name === wanted ? opened.report : null;
  return { report, opening, refusal, trouble, open, forget, dismiss };
}

/** The parts of a view that belong to one report and mean nothing in another. */
const NO_VIEW: ViewChange = {
  ...Object.fromEntries(PROJECT_PARAMETERS.map((name) => [name, null])),
  figure: null,
  sheet: null,
  ...NO_TALK,
};
