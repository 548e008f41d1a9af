import { type Stills, StillsProvider } from '../../ui/chart/stills.tsx';
import { App, type AppProps } from './App.tsx';

export { captureStills } from '../../ui/chart/stills.tsx';

/** The whole of `#root`: the same tree in the prerender and in the page. */
export function Page({ stills, ...props }: AppProps & { stills: Stills }) {
  return (
    <StillsProvider stills={stills}>
      <App {...props} />
    </StillsProvider>
  );
}
