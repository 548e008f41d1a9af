import type { SlideGroup } from '../../../deck/slide.ts';
import { useWords } from '../../../ui/language.tsx';
import { Sourced } from '../Runs.tsx';
import { Swatch } from './Swatch.tsx';

const words = { zh: { separator: '、' }, en: { separator: ' · ' } };

/** Names under their headings: a label at the left, the names in running lines. */
export function Groups({ groups }: { groups: readonly SlideGroup[] }) {
  const t = useWords(words);
  return (
    <dl className="slide-groups">
      {groups.map(({ label, count, stage, items }) => (
        <div key={label}>
          <dt>
            {stage ? <Swatch stage={stage} /> : null}
            <span>
              {label} <span className="slide-count">{count}</span>
            </span>
          </dt>
          <dd>
            {items.map(({ ref, text }, index) => (
              <span key={ref}>
                {index > 0 ? t.separator : null}
                <Sourced of={ref}>{text}</Sourced>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
