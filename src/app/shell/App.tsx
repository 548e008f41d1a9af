import { useCallback, useEffect, useMemo } from 'react';
import { ActionsProvider } from '../../components/actions.tsx';
import type { Report } from '../../report/dataset/schema.ts';
import { shownTitle } from '../../report/figures/shown-title.ts';
import { NO_FILTER } from '../../report/projects/project-filter.ts';
import { LanguageProvider } from '../../ui/language.tsx';
import { NavigationProvider } from '../../ui/navigation.tsx';
import { useHydrated } from '../../ui/use-hydrated.ts';
import { useActions } from '../actions/use-actions.ts';
import type { AppProps } from '../document/app-props.ts';
import { draftIdOf } from '../document/opened-name.ts';
import { useFileDrop } from '../opening/use-file-drop.ts';
import { useOpenFile } from '../opening/use-open-file.ts';
import { useOpenedReport } from '../opening/use-opened-report.ts';
import { unknownNames } from '../view/mend-hash.ts';
import { isOverPage } from '../view/talk-view.ts';
import { useAnchors } from '../view/use-anchors.ts';
import { useSettings } from '../view/use-settings.ts';
import { useViewHash } from '../view/use-view-hash.ts';
import { readHash } from '../view/view-hash.ts';
import { Explanations } from './Explanations.tsx';
import { answerEarlyPresses } from './early-presses.ts';
import { Island, PagePart } from './Island.tsx';
import { loadIslands, useNearIslands } from './islands.tsx';
import { Masthead } from './Masthead.tsx';
import { MissingCodeBar } from './MissingCodeBar.tsx';
import { NewVersion } from './NewVersion.tsx';
import { Notices } from './Notices.tsx';
import { askedFor, Overlays } from './Overlays.tsx';
import { Front, Glance, Projects, Sources, Stages, Story, Undertakings } from './Sections.tsx';
import { useAsking } from './use-asking.ts';
import { useFullScreenKey } from './use-full-screen-key.ts';
import { useNamedReport, useTitle } from './use-named-report.ts';
import { useRegisterView } from './use-register-view.ts';

export function App({ report: printed, language, published }: AppProps) {
  const onLeave = useCallback(
    (next: string) => {
      if (reachesPage(readHash(next), printed.id)) loadIslands();
    },
    [printed.id],
  );
  const { hash, navigation } = useViewHash(printed.id, onLeave);
  const hydrated = useHydrated();
  useAnsweredPresses(hydrated);
  const settings = useSettings(hash, hydrated);
  const opened = useOpenedReport(hash, navigation);
  const lacking = useAnchors(printed.id);

  const report = opened.report ?? printed;
  const actions = useActions(report);
  const { openFile, document: reading, closeDocument } = useOpenFile(opened, report, navigation);
  useFileDrop(openFile);
  const register = useRegisterView(hash, report);
  useNearIslands();
  const { view, onReady } = register;
  const isTableInOverview = readHash(hash).get('overview') === 'projects';
  const table = useMemo(
    () => <Projects report={report} view={view} isInOverview={isTableInOverview} onReady={onReady} />,
    [report, view, isTableInOverview, onReady],
  );

  const params = readHash(hash);
  const isOver = isOverPage(params);
  useFullScreenKey(!isOver);
  const { asking, ask, stop } = useAsking(isOver);
  // In the frame beside its workbench the page needs no way there.
  const isBeside = hydrated && window.parent !== window;
  const unknownReport = useNamedReport(params.get('report'), { report: printed, published, language });
  useTitle(opened.report ? shownTitle(opened.report, language) : null);
  return (
    <LanguageProvider language={language}>
      <NavigationProvider navigation={navigation}>
        <ActionsProvider actions={actions}>
          <Explanations report={report}>
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
                dropped={register.dropped}
                unknown={unknownNames(hash)}
                lacking={lacking}
                trouble={opened.trouble ?? (unknownReport ? 'unknownReport' : null)}
                opening={opened.opening}
                kept={opened.kept}
                onForget={opened.report && !isBeside ? opened.forget : null}
                draft={isBeside ? null : draftNote(report, params.get('report'))}
              />
            </Island>
            <MissingCodeBar saidElsewhere={askedFor(params, { asking, refused: opened.refusal !== null })} />
            <NewVersion isOver={isOver} />
            <Front report={report} />
            <main id="report">
              <Glance
                report={report}
                filter={hydrated ? register.filter : NO_FILTER}
                table={isTableInOverview ? table : null}
                onAsk={ask}
              />
              <div className="page-body">
                <Story report={report} />
                <Undertakings>
                  <Stages report={report} />
                  {isTableInOverview ? null : table}
                </Undertakings>
                <Sources report={report} />
              </div>
            </main>
            <Overlays
              report={report}
              hash={hash}
              asking={asking ? stop : null}
              opened={opened}
              opening={{ file: reading, onOpenFile: openFile, onClose: closeDocument }}
              hydrated={hydrated}
            />
          </Explanations>
        </ActionsProvider>
      </NavigationProvider>
    </LanguageProvider>
  );
}

/** What was pressed before the page was live is done once it is. */
function useAnsweredPresses(hydrated: boolean): void {
  useEffect(() => {
    const root = document.getElementById('root');
    if (hydrated && root) answerEarlyPresses(root);
  }, [hydrated]);
}

/** Whether a view changes the page itself. The talk on the document's own report only stands over it. */
function reachesPage(params: URLSearchParams, own: string): boolean {
  return !isOverPage(params) || (params.get('report') ?? own) !== own;
}

/** What readers are told of a dataset that is not finished. */
const draftNote = ({ unconfirmed }: Report, named: string | null) =>
  unconfirmed ? { open: unconfirmed.length, isHere: draftIdOf(named) !== null } : null;
