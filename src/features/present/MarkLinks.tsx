import type { ChartModel } from '../../charts/registry/models.ts';
import { markRef } from '../../deck/mark-ref.ts';
import { useNavigation } from '../../ui/navigation.tsx';
import { useOnSource } from './slide-actions.ts';

/**
 * The marks of a slide's chart for the keyboard, and for those who do not see it: links one Tab after another, like
 * the slide's other figures. Not a list that takes the arrows: those are the talk's.
 */
export function MarkLinks({
  chart,
  onActive,
}: {
  chart: ChartModel;
  /** The index of the mark that has the focus; null where none has. */
  onActive: (index: number | null) => void;
}) {
  const onSource = useOnSource();
  const navigation = useNavigation();
  if (!onSource) return null;
  return (
    <ul className="slide-heard" aria-label={chart.title}>
      {chart.marks.map(({ id, label, subject }, index) => {
        const ref = markRef(subject);
        if (!ref) return null;
        return (
          <li key={id}>
            <a
              href={navigation.href({ figure: ref })}
              aria-haspopup="dialog"
              onFocus={() => onActive(index)}
              onBlur={() => onActive(null)}
              onClick={(event) => {
                event.preventDefault();
                onSource(ref);
              }}
            >
              {label}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
