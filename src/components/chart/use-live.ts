import { type ComponentType, useCallback, useRef, useState } from 'react';
import type { LiveChartProps } from './LiveChart.tsx';

export type Live =
  | { readonly state: 'still' }
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'loaded'; readonly LiveChart: ComponentType<LiveChartProps> };

let turns = Promise.resolve();

/** Charts that arrive together are drawn one after another: between two of them the page answers its reader. */
function ownTurn(): Promise<void> {
  turns = turns.then(() => new Promise((resolve) => setTimeout(resolve)));
  return turns;
}

/** The live chart's code, fetched when it is first asked for; asking again after a failure tries again. */
export function useLive(): { live: Live; load: () => void } {
  const [live, setLive] = useState<Live>({ state: 'still' });
  const asked = useRef(false);
  const load = useCallback(() => {
    if (asked.current) return;
    asked.current = true;
    setLive({ state: 'loading' });
    import('./LiveChart.tsx').then(
      async ({ LiveChart }) => {
        await ownTurn();
        setLive({ state: 'loaded', LiveChart });
      },
      () => {
        asked.current = false;
        setLive({ state: 'failed' });
      },
    );
  }, []);
  return { live, load };
}
