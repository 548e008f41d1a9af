import { FigureList } from '../../components/FigureList.tsx';
import type { Indicator } from '../../report/dataset/schema.ts';
import { viewOf } from '../../report/figures/indicator-view.ts';
import { Fold } from '../../ui/Fold.tsx';
import { useWords } from '../../ui/language.tsx';

const words = {
  zh: { heading: '其余数字', none: '以上各项，报告均未列目标。' },
  en: { heading: 'All other figures', none: 'The report states no target for any of these.' },
};

/** The figures that are neither cards nor printed in a chart: one line each, so that every one of them is on the page. */
export function Ledger({ indicators }: { indicators: readonly Indicator[] }) {
  const t = useWords(words);
  const views = indicators.map(viewOf);
  if (indicators.length === 0) return null;
  return (
    <Fold heading={t.heading} count={indicators.length}>
      <FigureList views={views} />
      {views.every(({ status }) => status === 'noTarget') ? (
        <p className="mt-2 text-xs text-muted">{t.none}</p>
      ) : null}
    </Fold>
  );
}
