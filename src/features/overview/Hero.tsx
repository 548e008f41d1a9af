import { BulletBar } from '../../components/BulletBar.tsx';
import { FigureLink } from '../../components/FigureLink.tsx';
import { OriginMark } from '../../components/OriginMark.tsx';
import { StatusWord } from '../../components/StatusWord.tsx';
import type { Indicator, Report } from '../../report/dataset/schema.ts';
import { completionOf } from '../../report/figures/completion.ts';
import { type Kpi, kpiOf } from '../../report/figures/kpi.ts';
import { statusTone } from '../../report/figures/status-tone.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';

const words = {
  zh: {
    heading: '关键数字',
    target: '目标 100%',
    pace: (pace: string) => `序时 ${pace}`,
    of: (actual: string, of: string) => `实际 ${actual}，占${of}`,
    measured: (name: string, of: string) => `${name}：${of}完成率`,
    separator: '；',
  },
  en: {
    heading: 'Key figures',
    target: 'Target 100%',
    pace: (pace: string) => `Pace ${pace}`,
    of: (actual: string, of: string) => `${actual} done, as a share of ${of}`,
    measured: (name: string, of: string) => `${name}: completion of ${of}`,
    separator: ' · ',
  },
};

/** The figures that the eye lands on first: completions, each over its own bar. */
export function Hero({ report }: { report: Report }) {
  const t = useWords(words);
  const language = useLanguage();
  const completions = heroIndicators(report)
    .map((indicator) => kpiOf(indicator, language))
    .filter((kpi) => kpi.progress !== null);
  if (completions.length === 0) return null;
  return (
    <section aria-label={t.heading} className="grid gap-x-12 gap-y-10 @3xl:grid-cols-2">
      {completions.map((kpi) => (
        <HeroFigure key={kpi.ref} kpi={kpi} />
      ))}
    </section>
  );
}

/** The first two key figures that have a completion. */
export function heroIndicators(report: Report): Indicator[] {
  return report.keyFigures
    .flatMap((id) => report.indicators.find((indicator) => indicator.id === id) ?? [])
    .filter((indicator) => completionOf(indicator) !== null)
    .slice(0, 2);
}

function HeroFigure({ kpi }: { kpi: Kpi }) {
  const t = useWords(words);
  const { progress } = kpi;
  if (!progress) return null;
  const number = progress.completionText.replace('%', '');
  const { lead, number: actual, tail, unit } = kpi.parts;
  return (
    <div className="@container min-w-0">
      <p className="flex flex-wrap items-baseline gap-x-3 font-serif text-lg leading-snug font-semibold @sm:text-xl">
        {t.measured(kpi.name, progress.of)}
        <span className="font-sans font-normal">
          <OriginMark origin={progress.completion.origin} />
        </span>
      </p>
      <p className="mt-2 font-serif text-[min(8.5rem,27cqi)] leading-none font-bold tracking-tight">
        <FigureLink
          figure={`${kpi.ref}.completion`}
          label={t.measured(kpi.name, progress.of)}
          words={{ lead: '', number, tail: '', unit: '%' }}
          className="no-underline hover:underline"
        />
      </p>
      <div className="mt-5">
        <BulletBar
          percent={progress.completion.percent}
          pace={progress.pacePercent}
          targetWord={t.target}
          paceWord={progress.paceText && t.pace(progress.paceText)}
        />
      </div>
      <p className="mt-2 flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <StatusWord tone={statusTone(kpi.status)}>{kpi.statusWord}</StatusWord>
        <span className="text-sm">
          {[...(progress.pacePercent === null ? [] : [progress.pace]), progress.gap].join(t.separator)}
        </span>
        <OriginMark origin="computed" />
      </p>
      <p className="mt-1 text-sm text-muted">
        {[t.of(`${lead}${actual}${tail}${unit}`, progress.of), kpi.asOf].join(t.separator)}
      </p>
    </div>
  );
}
