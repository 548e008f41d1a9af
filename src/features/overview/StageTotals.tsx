import { ProjectFigures } from '../../components/ProjectFigures.tsx';
import { StageSwatch } from '../../components/StageSwatch.tsx';
import type { Report } from '../../report/dataset/schema.ts';
import { classCount, classOf, ofClass, PROJECT_CLASSES } from '../../report/projects/project-class.ts';
import { onlyFilter } from '../../report/projects/project-filter.ts';
import { countStage, STAGE_KEYS, type StageKey, stageName } from '../../report/projects/stage.ts';
import { Fold } from '../../ui/Fold.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { ViewLink } from '../../ui/navigation.tsx';

const words = {
  zh: {
    heading: '阶段划分说明',
    rule: '按报告表述归入下列阶段；只写推进、实施的，归入“推进中（未细分）”；未写明的单列，不作推断。点击个数可筛选项目表。',
    unit: '个',
    others: '不计入项目的：',
    join: '，',
    outside: '板块以外的：',
    separator: '、',
    meanings: {
      planned: '谋划、论证',
      design: '勘察、设计',
      approval: '申建、获批',
      construction: '开工、在建',
      completed: '建成、成立、完工',
      operating: '通车、投用、运行',
      ongoing: '推进、实施、开展，未写明到哪一步',
      noStageStated: '报告未写明进展',
    },
  },
  en: {
    heading: 'How stages are assigned',
    rule: 'By the report’s own words. Where they say only that a project goes on, it is “ongoing, no stage given”; where it is unclear, the project is listed separately and no stage is assumed. Select a number to filter the table.',
    unit: '',
    others: 'Not counted among the projects: ',
    join: ', ',
    outside: 'Outside the pillars: ',
    separator: ' · ',
    meanings: {
      planned: 'planned, under study',
      design: 'survey and design',
      approval: 'applied for, approved',
      construction: 'begun, being built',
      completed: 'built, established',
      operating: 'open, in use',
      ongoing: 'being carried out; the step is not stated',
      noStageStated: 'progress not stated',
    },
  },
} satisfies Record<'zh' | 'en', { meanings: Record<StageKey, string> } & Record<string, unknown>>;

/** Each stage with its meaning and its number of projects, which filters the register. */
export function StageTotals({ report }: { report: Report }) {
  const t = useWords(words);
  const language = useLanguage();
  const projects = ofClass(report.projects, 'projects');
  // Those of a pillar are named in it with their figures; these would be nowhere.
  const outside = report.projects.filter(
    (project) => project.pillar === null && (classOf(project) !== 'projects' || project.figures.length > 0),
  );
  const others = PROJECT_CLASSES.filter((asked) => asked !== 'projects')
    .map((asked) => ({ asked, count: ofClass(report.projects, asked).length }))
    .filter(({ count }) => count > 0);
  return (
    <Fold heading={t.heading}>
      <p className="mt-1 text-sm text-muted">{t.rule}</p>
      <dl className="stage-totals">
        {STAGE_KEYS.map((stage) => (
          <div key={stage}>
            <dt>
              <StageSwatch stage={stage} />
              {stageName(stage, language)}
            </dt>
            <dd>{t.meanings[stage]}</dd>
            <dd>
              <ViewLink
                change={{ ...onlyFilter({ stage: [stage] }), at: 'projects' }}
                className="dotted-link"
              >
                {countStage(projects, stage)}
                {t.unit}
              </ViewLink>
            </dd>
          </div>
        ))}
      </dl>
      {others.length > 0 ? (
        <p className="mt-2 text-sm text-muted">
          {t.others}
          {others.map(({ asked, count }, index) => (
            <span key={asked}>
              {index > 0 ? t.join : ''}
              <ViewLink change={{ ...onlyFilter({}, asked), at: 'projects' }} className="dotted-link">
                {classCount(count, asked, language)}
              </ViewLink>
            </span>
          ))}
        </p>
      ) : null}
      {outside.length > 0 ? (
        <p className="mt-1 text-sm text-muted">
          {t.outside}
          {outside.map((entry, index) => (
            <span key={entry.id}>
              {index > 0 ? t.separator : ''}
              <ViewLink change={{ figure: entry.id }} aria-haspopup="dialog" className="dotted-link">
                {entry.name[language]}
              </ViewLink>
              <ProjectFigures project={entry} />
            </span>
          ))}
        </p>
      ) : null}
    </Fold>
  );
}
