import { StageSwatch } from '../../components/StageSwatch.tsx';
import type { LookupList } from '../../report/lookup/lookup-list.ts';
import { useWords } from '../../ui/language.tsx';

const words = {
  zh: {
    figures: (count: number) => `${count}项指标`,
    stage: (name: string, count: number) => `${name}${count}个`,
    open: '在项目表中查看',
    none: '报告没有提到这样的项目或指标。',
  },
  en: {
    figures: (count: number) => (count === 1 ? '1 indicator' : `${count} indicators`),
    stage: (name: string, count: number) => `${name} ${count}`,
    open: 'Show in the project table',
    none: 'The report mentions no such project or indicator.',
  },
};

/** A list that was asked for: how many, at which stages, and each by its name. */
export function ListSheet({
  list,
  onOpenSource,
  onOpen,
}: {
  list: LookupList;
  onOpenSource: (ref: string) => void;
  /** Shows its projects in the table; null where there is none. */
  onOpen: (() => void) | null;
}) {
  const t = useWords(words);
  const { figures, projects, stages } = list;
  return (
    <article>
      <p className="ask-kind">{list.heading}</p>
      <h2 className="ask-name">{list.name}</h2>
      {figures.length + projects.length === 0 ? <p className="ask-completion">{t.none}</p> : null}
      {figures.length > 0 ? (
        <section className="ask-part">
          <h3 className="ask-completion">{t.figures(figures.length)}</h3>
          <ul className="ask-entries">
            {figures.map(({ ref, name, text }) => (
              <li key={ref}>
                <button type="button" className="ask-entry" onClick={() => onOpenSource(ref)}>
                  <span>{name}</span>
                  <strong>{text}</strong>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {projects.length > 0 ? (
        <section className="ask-part">
          <h3 className="ask-completion">{list.counted}</h3>
          <p className="ask-stages">
            {stages.map(({ stage, name, count }) => (
              <span key={stage} className="ask-stage">
                <StageSwatch stage={stage} /> {t.stage(name, count)}
              </span>
            ))}
          </p>
          {onOpen ? (
            <button type="button" className="ask-open" onClick={onOpen}>
              {t.open}
            </button>
          ) : null}
          <ul className="ask-entries">
            {projects.map(({ ref, name, stage, stageName }) => (
              <li key={ref}>
                <button type="button" className="ask-entry" onClick={() => onOpenSource(ref)}>
                  <span>{name}</span>
                  <span>
                    <StageSwatch stage={stage} /> {stageName}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </article>
  );
}
