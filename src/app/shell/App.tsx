import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import { ActionsProvider } from '../../components/actions.tsx';
import { DEFAULT_VIEW, readProjectsView, TABLE_PARAMETERS } from '../../features/projects/projects-view.ts';
import { useStableView } from '../../features/projects/use-stable-view.ts';
import type { Report } from '../../report/dataset/schema.ts';
import { shownTitle } from '../../report/figures/shown-title.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { NO_FILTER } from '../../report/projects/project-filter.ts';
import { LanguageProvider } from '../../ui/language.tsx';
import { NavigationProvider, type ViewChange } from '../../ui/navigation.tsx';
import { useHydrated } from '../../ui/use-hydrated.ts';
import { useActions } from '../actions/use-actions.ts';
import type { CodePart } from '../code/code-part.ts';
import type { AppProps } from '../document/app-props.ts';
import { documentName } from '../document/documents.ts';
import { draftIdOf, isOpenedName } from '../document/opened-name.ts';
import { useFileDrop } from '../opening/use-file-drop.ts';
import { useOpenFile } from '../opening/use-open-file.ts';
import { useOpenedReport } from '../opening/use-opened-report.ts';
import { remembersPins } from '../storage/local-storage.ts';
import { isOverPage, isTalk, isWorkbench } from '../view/talk-view.ts';
import { useAnchors } from '../view/use-anchors.ts';
import { useSettings } from '../view/use-settings.ts';
import { useViewHash } from '../view/use-view-hash.ts';
import { changeHash, readHash } from '../view/view-hash.ts';
import { Island, PagePart } from './Island.tsx';
import { lazyIsland, loadIslands, useNearIslands } from './islands.tsx';
import { Masthead } from './Masthead.tsx';
import { MissingCodeBar } from './MissingCodeBar.tsx';
import { MissingDialog, MissingView } from './MissingView.tsx';
import { Notices } from './Notices.tsx';
import { Front, Glance, Projects, Sources, Stages, Story, Undertakings } from './Sections.tsx';
import { useAsking } from './use-asking.ts';
import { useFullScreenKey } from './use-full-screen-key.ts';

const PinnedIslands = lazyIsland(
  'pins',
  async () => (await import('./PinnedIslands.tsx')).PinnedIslands,
  // The tray comes up by itself, and is not asked for.
  ({ figure, sheet }) => (figure === null && sheet === null ? null : <MissingView part="pins" />),
);
const Presentation = lazyIsland(
  'talk',
  async () => (await import('./Presentation.tsx')).Presentation,
  () => <MissingView part="talk" />,
);
const TextIsland = lazyIsland(
  'text',
  async () => (await import('./TextIsland.tsx')).TextIsland,
  () => <MissingView part="text" />,
);
const WorkbenchIsland = lazyIsland(
  'workbench',
  async () => (await import('./WorkbenchIsland.tsx')).WorkbenchIsland,
  () => <MissingView part="workbench" />,
);
const PageQuestions = lazyIsland(
  'questions',
  async () => (await import('./PageQuestions.tsx')).PageQuestions,
  ({ onClose }) => <MissingDialog part="questions" onClose={onClose} />,
);
const OpenDocument = lazyIsland(
  'opening',
  async () => (await import('./OpenDocument.tsx')).OpenDocument,
  ({ onClose }) => <MissingDialog part="opening" onClose={onClose} />,
);
const RefusalDialog = lazyIsland(
  'refusal',
  async () => (await import('./RefusalDialog.tsx')).RefusalDialog,
  ({ onClose }) => <MissingDialog part="refusal" onClose={onClose} />,
);

/** The hash that the document was asked for, whatever the reader makes of it since. */
const arrivedAt = typeof window === 'undefined' ? '' : window.location.hash;

export function App({ report: printed, language, published }: AppProps) {
  const onLeave = useCallback(
    (next: string) => {
      if (reachesPage(readHash(next), printed.id)) loadIslands();
    },
    [printed.id],
  );
  const { hash, navigation } = useViewHash(printed.id, onLeave);
  const hydrated = useHydrated();
  const settings = useSettings(hash, hydrated);
  const opened = useOpenedReport(hash, navigation);
  useAnchors();

  const report = opened.report ?? printed;
  const actions = useActions(report);
  const { openFile, document: reading, closeDocument } = useOpenFile(opened, report, navigation);
  useFileDrop(openFile);
  const { view, dropped } = useMemo(() => readProjectsView(readHash(hash), report), [hash, report]);
  const [registerReady, setRegisterReady] = useState(false);
  const onRegisterReady = useCallback(() => {
    setRegisterReady(true);
    if (arrivedForProjects()) showProjects();
  }, []);
  useNearIslands();

  const params = readHash(hash);
  const { filter } = useStableView(view);
  const isOver = isOverPage(params);
  useFullScreenKey(!isOver);
  const { asking, ask, stop } = useAsking(isOver);
  const figure = params.get('figure');
  const named = params.get('report');
  const other = named !== null && named !== printed.id && !isOpenedName(named);
  const known = other && published.some((one) => one.id === named);
  useOtherDocument(known ? named : null, language);
  useTitle(opened.report ? shownTitle(opened.report, language) : null);
  const linkTo = (change: ViewChange) =>
    new URL(
      opened.report
        ? changeHash(window.location.hash, change)
        : documentName(report.id, language) + changeHash('', { report: report.id, ...change }),
      window.location.href,
    ).href;
  const sheet = params.get('sheet');
  const text = params.get('text');
  const pinned = usePinned(figure ?? sheet, report.id, hydrated);
  const saidElsewhere = askedFor(params, { asking, refused: opened.refusal !== null });

  return (
    <LanguageProvider language={language}>
      <NavigationProvider navigation={navigation}>
        <ActionsProvider actions={actions}>
          <PagePart name="masthead" shown={[report]}>
            <Masthead
              report={report}
              published={published}
              settings={settings}
              onOpenFile={openFile}
              onAsk={ask}
            />
          </PagePart>
          <Island name="notices" shown={[report]}>
            <Notices
              dropped={dropped}
              trouble={opened.trouble ?? (other && !known ? 'unknownReport' : null)}
              opening={opened.opening}
              kept={opened.kept}
              onForget={opened.report ? opened.forget : null}
              draft={draftNote(report, named)}
            />
          </Island>
          <MissingCodeBar saidElsewhere={saidElsewhere} />
          <Front report={report} />
          <main id="report">
            <Glance report={report} filter={hydrated ? filter : NO_FILTER} onAsk={ask} />
            <div className="page-body">
              <Story report={report} />
              <Undertakings>
                <Stages report={report} />
                <Projects
                  report={report}
                  view={registerReady ? view : DEFAULT_VIEW}
                  onReady={onRegisterReady}
                />
              </Undertakings>
              <Sources report={report} />
            </div>
          </main>
          <Island name="questions" shown={[report]}>
            {asking ? <PageQuestions report={report} onClose={stop} /> : null}
          </Island>
          <Island name="talk" shown={[report, hash]}>
            {isTalk(params) ? <Presentation report={report} hash={hash} /> : null}
          </Island>
          <Island name="workbench" shown={[hash]}>
            {isWorkbench(params) ? <WorkbenchIsland hash={hash} onOpenFile={openFile} /> : null}
          </Island>
          <Island name="card" shown={[report]}>
            {pinned ? (
              <PinnedIslands report={report} figure={figure} sheet={sheet} tray={!isOver} linkTo={linkTo} />
            ) : null}
          </Island>
          <Island name="text" shown={[report, text]}>
            <TextOver report={report} place={text} onOpenFile={openFile} />
          </Island>
          <Island name="opening" shown={[reading]}>
            {reading ? (
              <OpenDocument file={reading} report={report} onDataset={opened.open} onClose={closeDocument} />
            ) : null}
          </Island>
          <Island name="refusal" shown={[opened.refusal]}>
            {opened.refusal ? (
              <RefusalDialog openedAs="dataset" refusal={opened.refusal} onClose={opened.dismiss} />
            ) : null}
          </Island>
        </ActionsProvider>
      </NavigationProvider>
    </LanguageProvider>
  );
}

/** What readers are told of a dataset that is not finished. */
const draftNote = ({ unconfirmed }: Report, named: string | null) =>
  unconfirmed ? { open: unconfirmed.length, isHere: draftIdOf(named) !== null } : null;

/** The report's text, where the address asks for it. */
function TextOver({
  place,
  ...rest
}: {
  report: Report;
  place: string | null;
  onOpenFile: (file: File) => void;
}) {
  return place === null ? null : <TextIsland place={place} {...rest} />;
}

/** The parts that the reader has asked for: each says in its own place that its code is missing. */
function askedFor(
  params: URLSearchParams,
  { asking, refused }: { asking: boolean; refused: boolean },
): CodePart[] {
  return [
    'downloads',
    ...(params.has('figure') || params.has('sheet') ? (['pins', 'sheet'] as const) : []),
    ...(isTalk(params) ? (['talk'] as const) : []),
    ...(params.has('text') ? (['text'] as const) : []),
    ...(isWorkbench(params) ? (['workbench'] as const) : []),
    ...(asking ? (['questions'] as const) : []),
    ...(refused ? (['refusal'] as const) : []),
  ];
}

/** Whether a view changes the page itself. The talk on the document's own report only stands over it. */
function reachesPage(params: URLSearchParams, own: string): boolean {
  return !isOverPage(params) || (params.get('report') ?? own) !== own;
}

/** Whether the islands that know the pins are wanted: from the first card or sheet on, or if the device keeps pins. */
function usePinned(view: string | null, reportId: string, hydrated: boolean): boolean {
  const [wanted, want] = useState(false);
  useEffect(() => {
    if (view !== null || (hydrated && remembersPins(reportId))) startTransition(() => want(true));
  }, [view, reportId, hydrated]);
  return wanted || view !== null;
}

/** A link that searches or orders the table is about it, unless it opens a figure's card. A reload is no link. */
function arrivedForProjects(): boolean {
  const [entry] = window.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const params = readHash(arrivedAt);
  const asked = !params.has('figure') && TABLE_PARAMETERS.some((name) => params.has(name));
  return entry?.type === 'navigate' && asked;
}

/** A report of this site that the address names while another's document is shown: its own document follows. */
function useOtherDocument(id: string | null, language: Language): void {
  useEffect(() => {
    if (id) window.location.replace(documentName(id, language) + window.location.hash);
  }, [id, language]);
}

/** The tab's title while an opened report is shown; the document's own otherwise. */
function useTitle(title: string | null): void {
  useEffect(() => {
    if (title === null) return;
    const own = document.title;
    document.title = title;
    return () => {
      document.title = own;
    };
  }, [title]);
}

/** Brings who came by such a link to the table; who has scrolled already stays. */
function showProjects(): void {
  if (window.scrollY < window.innerHeight / 2) document.getElementById('projects')?.scrollIntoView();
}
