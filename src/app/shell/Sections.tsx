import { memo, type ReactNode, useEffect, useRef } from 'react';
import { Overview } from '../../features/overview/Overview.tsx';
import { Targets } from '../../features/overview/Targets.tsx';
import type { ProjectsView } from '../../features/projects/projects-view.ts';
import type { Report } from '../../report/dataset/schema.ts';
import type { ProjectFilter } from '../../report/projects/project-filter.ts';
import { useLanguage } from '../../ui/language.tsx';
import { CopyViewLink } from './CopyViewLink.tsx';
import { Island, PagePart } from './Island.tsx';
import { lazyNearIsland } from './islands.tsx';
import { NearIsland } from './NearIsland.tsx';
import { PartsBar } from './PartsBar.tsx';
import { PrintLine } from './PrintLine.tsx';
import { showOverviewAlone } from './use-full-screen-key.ts';

const Pillar = lazyNearIsland(
  'pillars',
  async () => (await import('../../features/pillar/Pillar.tsx')).Pillar,
);
const ProjectsHead = lazyNearIsland(
  'stages',
  async () => (await import('../../features/overview/ProjectsHead.tsx')).ProjectsHead,
);
const Register = lazyNearIsland(
  'register',
  async () => (await import('../../features/projects/Register.tsx')).Register,
);
const Colophon = lazyNearIsland(
  'colophon',
  async () => (await import('../../features/colophon/Colophon.tsx')).Colophon,
);

// Prerendered and shown on paper alone: their code is fetched only for another report than the document's.
const Cover = lazyNearIsland('paper', async () => (await import('../../features/paper/Cover.tsx')).Cover);
const Contents = lazyNearIsland(
  'paper',
  async () => (await import('../../features/paper/Contents.tsx')).Contents,
);

/** What comes before the report on paper, and is seen nowhere else: the cover and a sheet of contents. */
export const Front = memo(function Front({ report }: { report: Report }) {
  return (
    <div className="hidden print:block">
      {/* A pixel less than the sheet, which its rounding could make two. */}
      <div className="flex h-[calc(100vh-1px)] flex-col break-after-page">
        <Island name="cover" shown={[report]}>
          <Cover report={report} />
        </Island>
        <PagePart name="printLine" shown={[report]}>
          <PrintLine report={report} />
        </PagePart>
      </div>
      <div className="break-after-page">
        <Island name="contents" shown={[report]}>
          <Contents report={report} />
        </Island>
      </div>
    </div>
  );
});

interface GlanceProps {
  readonly report: Report;
  readonly filter: ProjectFilter;
  /** The table of projects, where the overview is to show it; else null. */
  readonly table: ReactNode;
  /** Opens the search. */
  readonly onAsk: () => void;
}

/** The first screen: it answers the choice as soon as it is hydrated. */
export const Glance = memo(function Glance({ report, filter, table, onAsk }: GlanceProps) {
  return (
    <>
      <Island name="overview" shown={[report]}>
        <Overview
          report={report}
          filter={filter}
          table={table}
          copyLink={<CopyViewLink />}
          onFullScreen={showOverviewAlone}
        />
      </Island>
      <Island name="contents" shown={[report]}>
        <PartsBar report={report} filter={filter} isTableMoved={table !== null} onAsk={onAsk} />
      </Island>
    </>
  );
});

/**
 * This part and those after it are memoised: an update of the page that reached into a part not hydrated yet
 * would make React hydrate it at once, all of them in one long task; one whose code is not there yet it would
 * throw away.
 */
export const Story = memo(function Story({ report }: { report: Report }) {
  const language = useLanguage();
  return (
    <>
      <Island name="targets" shown={[report]}>
        <Targets report={report} />
      </Island>
      {report.pillars.map((pillar) => (
        <Island key={pillar.id} name={pillar.name[language]} shown={[report]}>
          <NearIsland near="pillars" className="chapter later">
            <Pillar report={report} pillar={pillar} />
          </NearIsland>
        </Island>
      ))}
    </>
  );
});

export const Stages = memo(function Stages({ report }: { report: Report }) {
  return (
    <Island name="stages" shown={[report]}>
      <NearIsland near="stages" className="later">
        <ProjectsHead report={report} />
      </NearIsland>
    </Island>
  );
});

export const Sources = memo(function Sources({ report }: { report: Report }) {
  return (
    <Island name="colophon" shown={[report]}>
      <NearIsland near="colophon" className="chapter later">
        <Colophon report={report} />
      </NearIsland>
    </Island>
  );
});

/**
 * Takes the document's own view until it is hydrated, and the reader's from then on: any other view reaching
 * it before would take the prerendered table off the page while its code is on the way.
 */
export const Projects = memo(function Projects({
  report,
  view,
  isInOverview = false,
  onReady,
}: {
  report: Report;
  view: ProjectsView;
  /** It stands beside the matrix, and not in its own chapter. */
  isInOverview?: boolean;
  onReady: () => void;
}) {
  return (
    <Island name="projects" shown={[report]}>
      <NearIsland
        id="projects"
        near="register"
        className={isInOverview ? undefined : 'later mt-3 scroll-mt-6'}
        onLive={onReady}
      >
        <Register report={report} view={view} />
        {isInOverview ? <ShownOnArrival /> : null}
      </NearIsland>
    </Island>
  );
});

/** Brings what it stands in into sight, once: where the overview is a column, the table comes under the matrix. */
function ShownOnArrival() {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    mark.current?.parentElement?.scrollIntoView();
  }, []);
  return <span ref={mark} hidden />;
}

/** The chapter of all projects: the chart over the table. */
export function Undertakings({ children }: { children: ReactNode }) {
  return <div className="chapter">{children}</div>;
}
