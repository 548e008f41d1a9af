import { getStageMatrixModel } from '../../charts/matrix/model.ts';
import { ChartFoot } from '../../components/ChartFoot.tsx';
import type { Report } from '../../report/dataset/schema.ts';
import { ofClass } from '../../report/projects/project-class.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { StageTotals } from './StageTotals.tsx';

const words = {
  zh: { heading: '全部项目', chart: '总览中按领域和阶段的图' },
  en: { heading: 'All projects', chart: 'The overview’s chart by sector and stage' },
};

/** What stands over the table of all projects: how their stages were assigned. */
export function ProjectsHead({ report }: { report: Report }) {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <section aria-labelledby="stages-title">
      <h2 id="stages-title" className="text-2xl font-bold">
        {t.heading}
      </h2>
      {ofClass(report.projects, 'projects').length > 0 ? (
        <div className="relative mt-1 text-sm text-muted">
          {t.chart}
          <ChartFoot model={getStageMatrixModel(report, language)} />
        </div>
      ) : null}
      <StageTotals report={report} />
    </section>
  );
}
