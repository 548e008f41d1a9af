import type { SlideGroup } from '../../../deck/slide.ts';
import { useWords } from '../../../ui/language.tsx';
import { Sourced } from '../Runs.tsx';
import { Swatch } from './Swatch.tsx';

const words = { zh: { separator: '、' }, en: { separator: ' · ' } };

/** Names under their headings: a label at the left, the names in running lines. */
export function Groups({ groups, size }: { groups: readonly SlideGroup[]; size: number }) {
  const t = useWords(words);
  return (
    <dl className="slide-groups" style={{ fontSize: size }}>
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
                <Sourced of={ref}>{text}</Sourced>
                {index < items.length - 1 ? t.separator : null}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
