import { StageSwatch } from '../../components/StageSwatch.tsx';
import type { Pillar, Report } from '../../report/dataset/schema.ts';
import { onlyFilter } from '../../report/projects/project-filter.ts';
import { STAGE_KEYS, stageName, stageOf } from '../../report/projects/stage.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { ViewLink } from '../../ui/navigation.tsx';

const words = {
  zh: {
    heading: '项目所处阶段',
    table: (count: number) => `在项目表中查看这 ${count} 项`,
    separator: '、',
  },
  en: {
    heading: 'Projects by stage',
    table: (count: number) => `See these ${count} in the project table`,
    separator: ' · ',
  },
};

/** The pillar's projects by name under their stages, in the stages' order; each opens its source card. */
export function ProjectsByStage({ report, pillar }: { report: Report; pillar: Pillar }) {
  const t = useWords(words);
  const language = useLanguage();
  const projects = report.projects.filter((project) => project.pillar === pillar.id);
  if (projects.length === 0) return null;
  const stages = STAGE_KEYS.map((stage) => ({
    stage,
    members: projects.filter((project) => stageOf(project) === stage),
  })).filter(({ members }) => members.length > 0);
  return (
    <div className="print:break-inside-avoid">
      <h3 className="text-base font-semibold">{t.heading}</h3>
      <dl className="stage-list">
        {stages.map(({ stage, members }) => (
          <div key={stage}>
            <dt>
              <StageSwatch stage={stage} />
              {stageName(stage, language)}
              <span className="text-muted tabular-nums">{members.length}</span>
            </dt>
            <dd>
              {members.map((project, index) => (
                <span key={project.id}>
                  {index > 0 ? <span className="text-muted">{t.separator}</span> : null}
                  <ViewLink change={{ figure: project.id }} aria-haspopup="dialog">
                    {project.name[language]}
                  </ViewLink>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-sm print:hidden">
        <ViewLink
          change={{ ...onlyFilter({ pillar: [pillar.id] }), at: 'projects' }}
          className="underline underline-offset-4"
        >
          {t.table(projects.length)}
        </ViewLink>
      </p>
    </div>
  );
}
