/**
 * A dataset that the reader opened stays on the device (IndexedDB), so that reloading the page or changing its
 * language does not lose it. It is kept as it was read, and checked again each time it is loaded.
 */
import type { Report } from '../../report/dataset/schema.ts';
import type { ReadResult } from '../../report/loading/file-format.ts';
import { loadReport } from '../../report/loading/load.ts';
import type { Problem } from '../../report/loading/problem.ts';
import { indexedDevice } from './indexed-device.ts';
import type { KeptDevice } from './kept-device.ts';
import { createKeptValue } from './kept-value.ts';
import { noteOpened } from './opened-list.ts';

interface OpenedDataset {
  readonly text: string;
  readonly report: Report;
}

export interface OpenedReports {
  /** The report kept by this name: null where there is none, the problems of one that no longer reads. */
  restore(name: string): Promise<{ report: Report } | { problems: readonly Problem[] } | null>;
  /** Keeps a dataset's text in the place of any before it; false where the device refuses. */
  keep(name: string, dataset: OpenedDataset): Promise<boolean>;
  /** Takes what is kept by this name off the device. */
  forget(name: string): Promise<void>;
}

function readDataset(text: string): ReadResult<OpenedDataset> {
  const result = loadReport(text);
  return result.ok ? { ok: true, value: { text, report: result.value } } : result;
}

export function createOpenedReports(
  device: KeptDevice,
  /** Told of what the device now keeps by a name; null: nothing. */
  onKept: (name: string, report: Report | null) => void = () => undefined,
): OpenedReports {
  const keeperOf = (name: string) =>
    createKeptValue<OpenedDataset | null>({
      name,
      device,
      fallback: null,
      read: readDataset,
      textOf: (dataset) => dataset?.text ?? null,
      // A report on screen stays as it is, whatever another tab opens.
      onElsewhere: () => undefined,
      onOverwritten: () => undefined,
    });
  const put = async (name: string, dataset: OpenedDataset | null): Promise<boolean> => {
    const keeper = keeperOf(name);
    await keeper.ready();
    keeper.keep(dataset);
    await keeper.settled();
    if (keeper.state().refused) return false;
    // Its file was opened again or given up: one that no longer reads is needed no more.
    while (keeper.state().unread) keeper.discardUnread();
    onKept(name, dataset?.report ?? null);
    return true;
  };
  return {
    restore: async (name) => {
      const keeper = keeperOf(name);
      const dataset = await keeper.ready();
      if (dataset) return { report: dataset.report };
      const { unread } = keeper.state();
      return unread && { problems: unread.problems };
    },
    keep: put,
    forget: async (name) => {
      await put(name, null);
    },
  };
}

export const openedReports = createOpenedReports(
  indexedDevice({ database: 'youju', objects: 'reports', channel: null }),
  noteOpened,
);
