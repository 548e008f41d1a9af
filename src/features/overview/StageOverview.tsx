import { getStageMatrixModel } from '../../charts/matrix/model.ts';
import { ChartPanel } from '../../components/ChartPanel.tsx';
import type { Report } from '../../report/dataset/schema.ts';
import { ofClass } from '../../report/projects/project-class.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { StageTotals } from './StageTotals.tsx';

const words = {
  zh: { heading: '全部项目', nothing: '报告没有点名的项目。' },
  en: { heading: 'All projects', nothing: 'The report names no project.' },
};

/** All projects by stage and sector; a cell filters the register below. */
export function StageOverview({ report }: { report: Report }) {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <section aria-labelledby="stages-title">
      <h2 id="stages-title" className="text-2xl font-bold">
        {t.heading}
      </h2>
      {ofClass(report.projects, 'projects').length === 0 ? (
        <p className="mt-5 text-muted">{t.nothing}</p>
      ) : (
        <div className="mt-5 grid gap-x-12 gap-y-8 @4xl:grid-cols-12">
          <div className="min-w-0 @4xl:col-span-7">
            <ChartPanel model={getStageMatrixModel(report, language)} report={report} />
          </div>
          <div className="min-w-0 @4xl:col-span-5">
            <StageTotals report={report} />
          </div>
        </div>
      )}
    </section>
  );
}
