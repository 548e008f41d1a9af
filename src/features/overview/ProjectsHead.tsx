import type { Report } from '../../report/dataset/schema.ts';
import { useWords } from '../../ui/language.tsx';
import { StageTotals } from './StageTotals.tsx';

const words = { zh: { heading: '全部项目' }, en: { heading: 'All projects' } };

/** What stands over the table of all projects: how their stages were assigned. */
export function ProjectsHead({ report }: { report: Report }) {
  const t = useWords(words);
  return (
    <section aria-labelledby="stages-title">
      <h2 id="stages-title" className="text-2xl font-bold">
        {t.heading}
      </h2>
      <StageTotals report={report} />
    </section>
  );
}
