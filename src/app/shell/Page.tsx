import { type Stills, StillsProvider } from '../../components/chart/stills.tsx';
import type { AppProps } from '../document/app-props.ts';
import { App } from './App.tsx';
import { PageBoundary } from './PageBoundary.tsx';

export { captureStills } from '../../components/chart/stills.tsx';
export { loadIslands } from './islands.tsx';

/** The whole of `#root`: the same tree in the prerender and in the page. */
export function Page({ stills, ...props }: AppProps & { stills: Stills }) {
  return (
    <StillsProvider stills={stills}>
      <PageBoundary language={props.language}>
        <App {...props} />
      </PageBoundary>
    </StillsProvider>
  );
}
