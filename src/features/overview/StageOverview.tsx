import { getStageMatrixModel } from '../../charts/chart-model.ts';
import type { Report } from '../../report/schema.ts';
import { ChartPanel } from '../../ui/ChartPanel.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';

const words = { zh: { heading: '全部项目' }, en: { heading: 'All projects' } };

/** All projects by stage and sector; a cell filters the register below. */
export function StageOverview({ report }: { report: Report }) {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <section aria-labelledby="stages-title">
      <h2 id="stages-title" className="text-2xl font-bold">
        {t.heading}
      </h2>
      <div className="mt-5">
        <ChartPanel model={getStageMatrixModel(report, language)} />
      </div>
    </section>
  );
}
