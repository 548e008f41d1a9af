import { originNames, originSigns } from '../theme/origin-marks.ts';
import { useLanguage } from '../ui/language.tsx';

/**
 * Whether a figure is printed in the report or worked out by us: a mark and a word, never colour alone. Pointed at or
 * touched it says what it means; by key the sign in the overview's foot does, and not each of a hundred marks.
 */
export function OriginMark({ origin, short = false }: { origin: 'quoted' | 'computed'; short?: boolean }) {
  const language = useLanguage();
  const name = originNames[language][origin];
  return (
    <span className="origin-mark">
      <span aria-hidden={short ? undefined : true} className={`origin-sign-${origin}`}>
        {short ? <span className="sr-only">{name}</span> : null}
        <span aria-hidden="true">{originSigns[language][origin]}</span>
      </span>
      {short ? null : name}
    </span>
  );
}
