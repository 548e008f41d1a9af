import { Fragment, type ReactNode } from 'react';
import { ProjectFigures } from '../../components/ProjectFigures.tsx';
import { StageSwatch } from '../../components/StageSwatch.tsx';
import type { Pillar, Project, Report } from '../../report/dataset/schema.ts';
import {
  classCount,
  classWords,
  namedParts,
  ofClass,
  PROJECT_CLASSES,
} from '../../report/projects/project-class.ts';
import { onlyFilter } from '../../report/projects/project-filter.ts';
import { byStage, stageShortName } from '../../report/projects/stage.ts';
import { Fold } from '../../ui/Fold.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { ViewLink } from '../../ui/navigation.tsx';

const words = {
  zh: {
    heading: '项目所处阶段',
    table: (projects: string) => `在项目表中查看这${projects}`,
    separator: '、',
    rest: (count: number) => `等，其余${count}个见项目表`,
  },
  en: {
    heading: 'Projects by stage',
    table: (projects: string) => `See these ${projects} in the project table`,
    separator: ' · ',
    rest: (count: number) => `, and ${count} more in the project table`,
  },
};

/** More names than this nobody reads one after another: then the first few say what is there, and the table has all. */
const MOST_NAMES = 100;
const FIRST_NAMES = 12;

/**
 * The pillar's projects by name under their stages, in the stages' order, then its plans and measures; each opens its
 * source card.
 */
export function ProjectsByStage({ report, pillar }: { report: Report; pillar: Pillar }) {
  const t = useWords(words);
  const language = useLanguage();
  const entries = report.projects.filter((project) => project.pillar === pillar.id);
  if (entries.length === 0) return null;
  const projects = ofClass(entries, 'projects');
  const stages = [...byStage(projects)];
  const others = PROJECT_CLASSES.filter((asked) => asked !== 'projects')
    .map((asked) => ({ asked, members: ofClass(entries, asked) }))
    .filter(({ members }) => members.length > 0);
  return (
    <Fold heading={t.heading} count={entries.length}>
      <dl className="stage-list">
        {stages.map(([stage, members]) => (
          <Group key={stage} report={report} members={members}>
            <StageSwatch stage={stage} />
            {stageShortName(stage, language)}
          </Group>
        ))}
        {others.map(({ asked, members }) => (
          <Group key={asked} report={report} members={members}>
            {classWords[asked][language]}
          </Group>
        ))}
      </dl>
      {projects.length > 0 ? (
        <p className="mt-2 text-sm print:hidden">
          <ViewLink
            change={{ ...onlyFilter({ pillar: [pillar.id] }), at: 'projects' }}
            className="underline underline-offset-4"
          >
            {t.table(classCount(projects.length, 'projects', language))}
          </ViewLink>
        </p>
      ) : null}
    </Fold>
  );
}

function Group({
  report,
  members,
  children,
}: {
  report: Report;
  members: readonly Project[];
  children: ReactNode;
}) {
  const t = useWords(words);
  const language = useLanguage();
  const named = members.length > MOST_NAMES ? members.slice(0, FIRST_NAMES) : members;
  return (
    <div>
      <dt>
        {children}
        <span className="text-muted tabular-nums">{members.length}</span>
      </dt>
      <dd>
        {named.map((project, index) => {
          const parts = namedParts(project, report, language);
          return (
            <span key={project.id}>
              {index > 0 ? <span className="text-muted">{t.separator}</span> : null}
              <SourceLink project={project} />
              <ProjectFigures project={project} />
              {parts ? (
                <span className="text-muted">
                  {parts.open}
                  {parts.shown.map((part, at) => (
                    <Fragment key={part.id}>
                      {at > 0 ? parts.join : ''}
                      <SourceLink project={part} />
                    </Fragment>
                  ))}
                  {parts.close}
                </span>
              ) : null}
            </span>
          );
        })}
        {members.length > named.length ? (
          <span className="text-muted">{t.rest(members.length - named.length)}</span>
        ) : null}
      </dd>
    </div>
  );
}

function SourceLink({ project }: { project: Project }) {
  const language = useLanguage();
  return (
    <ViewLink change={{ figure: project.id }} aria-haspopup="dialog">
      {project.name[language]}
    </ViewLink>
  );
}
