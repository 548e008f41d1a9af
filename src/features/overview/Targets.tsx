import { getTargetsModel } from '../../charts/bullet/model.ts';
import { ChartPanel } from '../../components/ChartPanel.tsx';
import type { Indicator, Report } from '../../report/dataset/schema.ts';
import { Fold } from '../../ui/Fold.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { TargetTable } from './TargetTable.tsx';

const words = {
  zh: {
    heading: '目标与完成率',
    without: (count: number) => `其余${count}项指标，报告未另列目标，不作比较。`,
  },
  en: {
    heading: 'Targets and completion rates',
    without: (count: number) =>
      `For the other ${count} indicators the report states no separate target, so none is compared.`,
  },
};

const hasTarget = (indicator: Indicator): boolean => 'progress' in indicator && indicator.progress !== null;

/** Every indicator with a stated target, most behind first: a chart and the same as a table. The tiles have told most of it. */
export function Targets({ report }: { report: Report }) {
  const t = useWords(words);
  const language = useLanguage();
  const model = getTargetsModel(report, language);
  const without = report.indicators.filter((indicator) => !hasTarget(indicator)).length;
  // A ceiling is a target too, though it has no completion to draw.
  if (without === report.indicators.length) return null;
  return (
    <Fold heading={t.heading} level={2} count={report.indicators.length - without}>
      <section
        id="targets"
        aria-label={t.heading}
        className="grid scroll-mt-20 gap-x-12 gap-y-8 @4xl:grid-cols-12"
      >
        <div className="min-w-0 @4xl:col-span-5">
          {model.rows.length > 0 ? <ChartPanel model={model} /> : null}
        </div>
        <div className="min-w-0 @4xl:col-span-7">
          <TargetTable report={report} />
          {without > 0 ? <p className="mt-3 text-xs text-muted">{t.without(without)}</p> : null}
        </div>
      </section>
    </Fold>
  );
}
