import type { Kpi } from '../report/kpi.ts';
import { statusTone } from '../report/status-tone.ts';
import { FigureLink } from './FigureLink.tsx';
import { useWords } from './language.tsx';
import { OriginMark } from './OriginMark.tsx';
import { StatusWord } from './StatusWord.tsx';

const words = {
  zh: {
    completion: (of: string) => `${of}完成率`,
    label: (name: string, of: string) => `${name}，${of}完成率`,
  },
  en: {
    completion: (of: string) => `Completion of ${of}`,
    label: (name: string, of: string) => `${name}, completion of ${of}`,
  },
};

/** Where a figure with a target stands: its completion, the gap in words, quoted or computed. */
export function KpiStanding({ kpi }: { kpi: Kpi }) {
  const t = useWords(words);
  const { progress } = kpi;
  if (!progress) return null;
  return (
    <div className="text-sm">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="text-muted">{t.completion(progress.of)}</span>
        <span className="font-semibold">
          <FigureLink
            figure={`${kpi.ref}.completion`}
            label={t.label(kpi.name, progress.of)}
            words={{ lead: '', number: progress.completionText.replace('%', ''), tail: '', unit: '%' }}
          />
        </span>
        <OriginMark origin={progress.completion.origin} short />
      </p>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <StatusWord tone={statusTone(kpi.status)}>{kpi.statusWord}</StatusWord>
        <span className="text-muted">
          {progress.gap} <OriginMark origin="computed" short />
        </span>
      </p>
    </div>
  );
}
