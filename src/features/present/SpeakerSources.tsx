import type { SlideSource } from '../../deck/slide-sources.ts';
import { useWords } from '../../ui/language.tsx';

const words = {
  zh: {
    hint: '点一项，投影上即打开它的出处；再点一次或按 Esc 收起。',
    shown: '正在投影',
    none: '这一页没有数字或项目。',
  },
  en: {
    hint: 'Click one to open its source on the slides; click again or press Esc to close it.',
    shown: 'on the slides',
    none: 'There is no figure or project on this slide.',
  },
};

/** Where the figures of the slide stand; a click shows the audience one's source card, another takes it away. */
export function SpeakerSources({
  sources,
  card,
  onCard,
  linked,
}: {
  sources: readonly SlideSource[];
  /** The ref whose card stands over the slides; null where none does. */
  card: string | null;
  onCard: (ref: string | null) => void;
  /** There are slides to show it on. */
  linked: boolean;
}) {
  const t = useWords(words);
  if (sources.length === 0) return <p className="speaker-quiet">{t.none}</p>;
  return (
    <>
      <p className="speaker-quiet">{t.hint}</p>
      <ul className="speaker-sources">
        {sources.map(({ ref, name, value, locators }) => (
          <li key={ref}>
            <button
              type="button"
              aria-pressed={ref === card}
              disabled={!linked}
              onClick={() => onCard(ref === card ? null : ref)}
            >
              <span>
                {name} <strong>{value}</strong>
                {ref === card ? <span className="speaker-shown">{t.shown}</span> : null}
              </span>
              <span className="speaker-locators">{locators}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
