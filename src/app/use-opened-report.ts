import { useCallback, useEffect, useRef, useState } from 'react';
import type { LoadResult, Problem } from '../report/load.ts';
import type { Report } from '../report/schema.ts';
import type { Navigation } from '../ui/navigation.tsx';
import { isKeptName, keepReport, keptName, readKeptReport } from './kept-report.ts';
import { readHash } from './view-hash.ts';

/** What came of opening a file that is no dataset; the report on screen stays. */
export interface Refusal {
  file: string;
  problems: readonly Problem[];
}

export interface OpenedReport {
  /** The report that takes the document's place, if one is open. */
  report: Report | null;
  refusal: Refusal | null;
  /** missing: the address names an opened report that this device does not hold; notKept: it holds no more. */
  trouble: 'missing' | 'notKept' | null;
  open: (file: File) => Promise<void>;
  dismiss: () => void;
}

/** Loading brings Zod along, so it is fetched only when a file is opened. */
async function load(bytes: Uint8Array): Promise<LoadResult> {
  const { loadReport } = await import('../report/load.ts');
  return loadReport(bytes);
}

export function useOpenedReport(hash: string, navigation: Navigation): OpenedReport {
  const [opened, setOpened] = useState<{ name: string; report: Report } | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [trouble, setTrouble] = useState<OpenedReport['trouble']>(null);
  const wanted = readHash(hash).get('report');
  const openedName = useRef<string | null>(null);

  useEffect(() => {
    if (!isKeptName(wanted)) {
      setTrouble(null);
      return;
    }
    if (openedName.current === wanted) return;
    let current = true;
    const restore = async () => {
      const bytes = await readKeptReport(wanted);
      const result = bytes && (await load(bytes));
      if (!current) return;
      if (result?.ok) {
        openedName.current = wanted;
        setOpened({ name: wanted, report: result.report });
      } else {
        setTrouble('missing');
        if (result) setRefusal({ file: wanted, problems: result.problems });
      }
    };
    restore().catch(() => current && setTrouble('missing'));
    return () => {
      current = false;
    };
  }, [wanted]);

  const open = useCallback(
    async (file: File) => {
      const { loadReport, refuseBySize } = await import('../report/load.ts');
      const tooLarge = refuseBySize(file.size);
      const bytes = tooLarge ? new Uint8Array() : new Uint8Array(await file.arrayBuffer());
      const result = tooLarge ?? loadReport(bytes);
      if (!result.ok) {
        setRefusal({ file: file.name, problems: result.problems });
        return;
      }
      const name = keptName(result.report.id);
      openedName.current = name;
      setOpened({ name, report: result.report });
      setRefusal(null);
      setTrouble(null);
      navigation.go({ ...NO_VIEW, report: name });
      // Without storage the report stays until the page closes, and the reader is told.
      await keepReport(name, bytes).catch(() => setTrouble('notKept'));
    },
    [navigation],
  );

  const dismiss = useCallback(() => setRefusal(null), []);

  return { report: opened && opened.name === wanted ? opened.report : null, refusal, trouble, open, dismiss };
}

/** The parts of a view that belong to one report and mean nothing in another. */
const NO_VIEW = {
  sector: null,
  stage: null,
  pillar: null,
  place: null,
  q: null,
  sort: null,
  group: null,
  hide: null,
  figure: null,
} as const;
