import { useMemo } from 'react';
import type { Actions } from '../../components/actions.tsx';
import type { Report } from '../../report/dataset/schema.ts';

/** The same while the report is; the code of each is fetched when it is first asked for. */
export function useActions(report: Report): Actions {
  return useMemo(
    () => ({
      sendToDeck: async (sending) => {
        const [{ sendToDeck }, { deckStoreOf }] = await Promise.all([
          import('./send-to-deck.ts'),
          import('../storage/use-deck.ts'),
        ]);
        return sendToDeck(report, deckStoreOf(report), sending);
      },
      savePicture: async (model, format) =>
        (await import('./save-picture.ts')).savePicture(report, model, format),
    }),
    [report],
  );
}
