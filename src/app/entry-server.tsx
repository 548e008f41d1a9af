import { renderToStaticMarkup } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import type { ChartModel } from '../charts/registry/models.ts';
import { pageStill } from '../charts/render/page-still.ts';
import { renderStills } from '../charts/render/still.ts';
import { drawnStills } from '../components/chart/stills.tsx';
import { shownFullTitle, shownTitle } from '../report/figures/shown-title.ts';
import { LanguageProvider } from '../ui/language.tsx';
import type { AppProps } from './document/app-props.ts';
import { documentName } from './document/documents.ts';
import { CannotRun } from './shell/CannotRun.tsx';
import { MissingScript } from './shell/MissingScript.tsx';
import { Page } from './shell/Page.tsx';

export interface RenderedPage {
  title: string;
  description: string;
  /** What stands inside `#root`. */
  body: string;
  /** The notice that the page's script did not arrive, for documents whose script is in files beside them. */
  missingScript: string;
  /** The notice that the script could not be run, for documents of one file. */
  cannotRun: string;
}

const stillsOf = (model: ChartModel) =>
  renderStills(model).map((still) => ({ ...still, svg: pageStill(still.svg) }));

/** Renders a whole document's content. Throws when any part of it, even one inside a boundary, fails. */
export async function renderPage(props: AppProps): Promise<RenderedPage> {
  const errors: unknown[] = [];
  const page = <Page {...props} stills={drawnStills(stillsOf)} />;
  const { prelude } = await prerender(page, {
    // Past this size React would move finished boundaries to the end and put them in place by an inline
    // script, which neither a reader without JavaScript nor the Content-Security-Policy would run.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (error) => {
      errors.push(error);
    },
  });
  const body = await new Response(prelude).text();
  if (errors.length > 0)
    throw new AggregateError(errors, `${errors.length} parts of the page failed to render`);
  const { report, language } = props;
  const missingScript = renderToStaticMarkup(
    <LanguageProvider language={language}>
      <MissingScript portable={documentName(report.id, language)} />
    </LanguageProvider>,
  );
  return {
    title: shownTitle(report, language),
    description: shownFullTitle(report, language),
    body,
    missingScript,
    cannotRun: renderToStaticMarkup(<CannotRun />),
  };
}
