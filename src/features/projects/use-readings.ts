import { startTransition, useCallback, useEffect, useState } from 'react';
import type { Report } from '../../report/schema.ts';
import type { Readings } from '../../report/search.ts';
import { loadReadings } from './readings.ts';

interface State {
  report: Report;
  readings?: Readings;
  failed?: boolean;
}

/**
 * The readings of a report's names, once `want` has been called or `needed` is true. Until then, and where
 * they cannot be loaded (`failed`), a search goes by Chinese and English alone.
 */
export function useReadings(report: Report, needed: boolean) {
  const [asked, setAsked] = useState(false);
  const [state, setState] = useState<State>({ report });
  const wanted = asked || needed;
  const known = state.report === report ? state : { report };

  useEffect(() => {
    if (!wanted) return;
    const controller = new AbortController();
    loadReadings(report, controller.signal).then(
      (readings) => startTransition(() => setState({ report, readings })),
      (error: unknown) => {
        if (controller.signal.aborted) return;
        console.warn('The pinyin dictionary could not be loaded.', error);
        setState({ report, failed: true });
      },
    );
    return () => controller.abort();
  }, [report, wanted]);

  return {
    readings: known.readings,
    failed: known.failed === true,
    want: useCallback(() => setAsked(true), []),
  };
}
