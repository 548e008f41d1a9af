import type { ChartModel } from '../charts/registry/models.ts';
import { useWords } from '../ui/language.tsx';
import { useHydrated } from '../ui/use-hydrated.ts';
import { useSending } from './use-sending.tsx';

const words = {
  zh: {
    send: '加入演示',
    sendOf: (title: string) => `加入演示：${title}`,
    save: (format: string, title: string) => `下载 ${format}：${title}`,
    saved: (file: string) => `已下载 ${file}`,
  },
  en: {
    send: 'Add to the slides',
    sendOf: (title: string) => `Add to the slides: ${title}`,
    save: (format: string, title: string) => `Download ${format}: ${title}`,
    saved: (file: string) => `Downloaded ${file}`,
  },
};

/** The ways to take a chart along: on the line of its table's summary, and there only once they work. */
export function ChartFoot({ model }: { model: ChartModel }) {
  const t = useWords(words);
  const hydrated = useHydrated();
  const { note, run, send } = useSending();
  if (!hydrated) return null;
  return (
    <div className="text-xs text-muted print:hidden">
      {/* Reached from the table's summary by arrows: chart/use-tools.ts. */}
      <div className="chart-acts">
        {(['svg', 'png'] as const).map((format) => (
          <button
            key={format}
            type="button"
            tabIndex={-1}
            className="chart-act"
            aria-label={t.save(format.toUpperCase(), model.title)}
            onClick={() => run(async (actions) => t.saved(await actions.savePicture(model, format)))}
          >
            {format.toUpperCase()}
          </button>
        ))}
        <button
          type="button"
          tabIndex={-1}
          className="chart-act"
          aria-label={t.sendOf(model.title)}
          onClick={() => send({ kind: 'chart', chart: model.id })}
        >
          {t.send}
        </button>
      </div>
      <p role="status" className="empty:hidden">
        {note}
      </p>
    </div>
  );
}
