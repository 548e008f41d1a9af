import type { Kpi, KpiCeiling } from '../report/figures/kpi.ts';
import { statusTone } from '../report/figures/status-tone.ts';
import { useWords } from '../ui/language.tsx';
import { FigureLink } from './FigureLink.tsx';
import { OriginMark } from './OriginMark.tsx';
import { StatusWord } from './StatusWord.tsx';

const words = {
  zh: {
    completion: (of: string) => `${of}完成率`,
    ceiling: (of: string) => `${of}（上限）`,
    label: (name: string, of: string) => `${name}，${of}完成率`,
  },
  en: {
    completion: (of: string) => `Completion of ${of}`,
    ceiling: (of: string) => `Ceiling: ${of}`,
    label: (name: string, of: string) => `${name}, completion of ${of}`,
  },
};

/** Where a figure with a target stands: its completion and the gap, or its ceiling, which has neither. */
export function KpiStanding({ kpi }: { kpi: Kpi }) {
  const t = useWords(words);
  const { progress } = kpi;
  if (kpi.ceiling) return <CeilingStanding kpi={kpi} ceiling={kpi.ceiling} />;
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

function CeilingStanding({ kpi, ceiling }: { kpi: Kpi; ceiling: KpiCeiling }) {
  const t = useWords(words);
  const name = t.ceiling(ceiling.of);
  return (
    <div className="text-sm">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="text-muted">{name}</span>
        <span className="font-semibold">
          <FigureLink
            figure={`${kpi.ref}.target`}
            label={name}
            words={{ lead: '', number: ceiling.targetText, tail: '', unit: '' }}
          />
        </span>
        <OriginMark origin="quoted" short />
      </p>
      <p>
        <StatusWord tone={statusTone(kpi.status)}>{kpi.statusWord}</StatusWord>
      </p>
    </div>
  );
}
