import { lazy, memo, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { Hero } from '../features/overview/Hero.tsx';
import { KeyFigures } from '../features/overview/KeyFigures.tsx';
import { ReportHead } from '../features/overview/ReportHead.tsx';
import { Targets } from '../features/overview/Targets.tsx';
import { DEFAULT_VIEW, type ProjectsView, readProjectsView } from '../features/projects/projects-view.ts';
import type { Report } from '../report/schema.ts';
import type { Language } from '../report/vocabulary.ts';
import { LanguageProvider, useLanguage } from '../ui/language.tsx';
import { NavigationProvider } from '../ui/navigation.tsx';
import { copyText } from './clipboard.ts';
import { documentName } from './documents.ts';
import { lazyNear, openGates, useGates } from './gates.ts';
import { isKeptName } from './kept-report.ts';
import { Masthead } from './Masthead.tsx';
import { Notices } from './Notices.tsx';
import { Part } from './Part.tsx';
import { PrintLine } from './PrintLine.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useOpenedReport } from './use-opened-report.ts';
import { useSettings } from './use-settings.ts';
import { useViewHash } from './use-view-hash.ts';
import { changeHash, readHash } from './view-hash.ts';

const Pillar = lazyNear('pillar', async () => (await import('../features/pillar/Pillar.tsx')).Pillar);
const StageOverview = lazyNear(
  'stages',
  async () => (await import('../features/overview/StageOverview.tsx')).StageOverview,
);
const Register = lazyNear(
  'register',
  async () => (await import('../features/projects/Register.tsx')).Register,
);
const Colophon = lazyNear(
  'colophon',
  async () => (await import('../features/colophon/Colophon.tsx')).Colophon,
);
const SourceCard = lazy(async () => ({
  default: (await import('../features/source/SourceCard.tsx')).SourceCard,
}));
const RefusalDialog = lazy(async () => ({
  default: (await import('./RefusalDialog.tsx')).RefusalDialog,
}));

/** Each on a page of its own on paper. */
const CHAPTER =
  'mt-20 border-t border-line pt-10 print:mt-0 print:break-before-page print:border-0 print:pt-0';

/** A report that has a document of its own in this build. */
export interface Edition {
  id: string;
  title: Report['title'];
}

export interface AppProps {
  report: Report;
  language: Language;
  editions: readonly Edition[];
}

export function App({ report: printed, language, editions }: AppProps) {
  const { hash, navigation } = useViewHash(printed.id, openGates);
  const hydrated = useHydrated();
  const settings = useSettings(hash, hydrated);
  const opened = useOpenedReport(hash, navigation);
  useFileDrop(opened.open);

  const report = opened.report ?? printed;
  const { view, dropped } = useMemo(() => readProjectsView(readHash(hash), report), [hash, report]);
  const [registerReady, setRegisterReady] = useState(false);
  const onRegisterReady = useCallback(() => {
    setRegisterReady(true);
    if (linksToProjects(window.location.hash)) showProjects();
  }, []);
  useGates();

  const figure = readHash(hash).get('figure');
  const named = readHash(hash).get('report');
  const unknown = named !== null && named !== printed.id && !isKeptName(named);
  const linkTo = (ref: string) =>
    new URL(
      opened.report
        ? changeHash(window.location.hash, { figure: ref })
        : documentName(report.id, language) + changeHash('', { report: report.id, figure: ref }),
      window.location.href,
    ).href;

  return (
    <LanguageProvider language={language}>
      <NavigationProvider navigation={navigation}>
        <Masthead report={report} editions={editions} settings={settings} onOpenFile={opened.open} />
        <Notices
          dropped={dropped}
          trouble={opened.trouble ?? (unknown ? 'unknownReport' : null)}
          opened={opened.report !== null}
        />
        <main id="report" className="@container mx-auto max-w-[76rem] px-4 pt-8 pb-16 @3xl:px-8">
          <Story report={report} />
          <div className={CHAPTER}>
            <Stages report={report} />
            <Projects report={report} view={registerReady ? view : DEFAULT_VIEW} onReady={onRegisterReady} />
          </div>
          <Sources report={report} />
        </main>
        <PrintLine />
        <Suspense>
          {figure ? (
            <SourceCard key={figure} report={report} figure={figure} linkTo={linkTo} onCopy={copyText} />
          ) : null}
        </Suspense>
        <Suspense>
          {opened.refusal ? <RefusalDialog refusal={opened.refusal} onClose={opened.dismiss} /> : null}
        </Suspense>
      </NavigationProvider>
    </LanguageProvider>
  );
}

/**
 * This part and those after it are memoised: an update of the page that reached into a part not hydrated yet
 * would make React hydrate it at once, all of them in one long task; one whose code is not there yet it would
 * throw away.
 */
const Story = memo(function Story({ report }: { report: Report }) {
  const language = useLanguage();
  return (
    <>
      <Part name="overview">
        <ReportHead report={report} />
        <div className="mt-12">
          <Hero report={report} />
        </div>
        <div className="mt-12">
          <KeyFigures report={report} />
        </div>
      </Part>
      <Part name="targets">
        <div className="mt-16">
          <Targets report={report} />
        </div>
      </Part>
      {report.pillars.map((pillar) => (
        <Part key={pillar.id} name={pillar.name[language]}>
          <div data-near="pillar" className={`${CHAPTER} later`}>
            <Pillar report={report} pillar={pillar} />
          </div>
        </Part>
      ))}
    </>
  );
});

const Stages = memo(function Stages({ report }: { report: Report }) {
  return (
    <Part name="stages">
      <div data-near="stages" className="later">
        <StageOverview report={report} />
      </div>
    </Part>
  );
});

const Sources = memo(function Sources({ report }: { report: Report }) {
  return (
    <Part name="colophon">
      <div data-near="colophon" className={`${CHAPTER} later`}>
        <Colophon report={report} />
      </div>
    </Part>
  );
});

/**
 * Takes the document's own view until it is hydrated, and the reader's from then on: any other view reaching
 * it before would take the prerendered table off the page while its code is on the way.
 */
const Projects = memo(function Projects({
  report,
  view,
  onReady,
}: {
  report: Report;
  view: ProjectsView;
  onReady: () => void;
}) {
  return (
    <Part name="projects">
      <div id="projects" data-near="register" className="later mt-10 scroll-mt-6">
        <Register report={report} view={view} />
        <Mounted onMount={onReady} />
      </div>
    </Part>
  );
});

/** Tells when the boundary that it stands in is hydrated. */
function Mounted({ onMount }: { onMount: () => void }) {
  useEffect(onMount, [onMount]);
  return null;
}

const PROJECT_PARAMETERS = ['sector', 'stage', 'pillar', 'place', 'q', 'sort', 'group'];

/** A link that narrows or orders the projects is about them, unless it opens a figure's card. */
function linksToProjects(hash: string): boolean {
  const params = readHash(hash);
  return !params.has('figure') && PROJECT_PARAMETERS.some((name) => params.has(name));
}

/** Brings who came by such a link to the table; who has scrolled already stays. */
function showProjects(): void {
  if (window.scrollY < window.innerHeight / 2) document.getElementById('projects')?.scrollIntoView();
}

/** False in the prerendered page and while it is hydrated: what the device knows comes after. */
function useHydrated(): boolean {
  const [hydrated, setHydrated] = useState(false);
  useEffect(() => setHydrated(true), []);
  return hydrated;
}
