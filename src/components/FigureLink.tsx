import { useWords } from '../ui/language.tsx';
import { ViewLink } from '../ui/navigation.tsx';

const aloud = {
  zh: { label: (name: string, figure: string) => `${name}：${figure}` },
  en: { label: (name: string, figure: string) => `${name}: ${figure}` },
};

/** A figure in runs of words: 近 · 3000 · (none) · 万元. Put end to end they are the whole. */
export interface FigureWords {
  lead: string;
  number: string;
  tail: string;
  unit: string;
}

/**
 * A figure that opens its source card. The number leads; bound and unit stand beside it, smaller. A line may
 * break before an English unit, but never between 4.2293 and 万户.
 */
export function FigureLink({
  figure,
  words,
  label,
  quiet = false,
}: {
  /** The figure's ref, as the address holds it. */
  figure: string;
  words: FigureWords;
  /** What the figure measures, for those who hear the link without its surroundings. */
  label: string;
  /** Large by itself: underlined only while it is pointed at. */
  quiet?: boolean;
}) {
  const t = useWords(aloud);
  return (
    <ViewLink
      change={{ figure }}
      aria-label={t.label(label, `${words.lead}${words.number}${words.tail}${words.unit}`)}
      aria-haspopup="dialog"
      className={quiet ? 'figure-link' : 'figure-link figure-underlined'}
    >
      {words.lead ? <small>{words.lead}</small> : null}
      {words.number}
      {words.tail || words.unit ? (
        <small>
          {words.tail}
          {words.unit}
        </small>
      ) : null}
    </ViewLink>
  );
}
