import './styles.css';
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { captureStills, StillsProvider } from '../ui/chart/stills.tsx';
import { App, type AppProps } from './App.tsx';
import { PAGE_DATA_ID } from './documents.ts';

/** What the document was rendered from; the build has checked it. */
function readPageData(): AppProps {
  const element = document.getElementById(PAGE_DATA_ID);
  if (!element?.textContent) throw new Error(`The document holds no #${PAGE_DATA_ID}.`);
  return JSON.parse(element.textContent) as AppProps;
}

const root = document.getElementById('root');
if (!root) throw new Error('The document holds no #root.');

const props = readPageData();
// Before hydrating: a part of the page that is rebuilt takes its still from here.
const stills = captureStills(root);
// A transition is rendered in slices, between which the browser answers the reader.
startTransition(() => {
  hydrateRoot(
    root,
    <StillsProvider stills={stills}>
      <App {...props} />
    </StillsProvider>,
  );
});
