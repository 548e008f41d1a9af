import { nameSeparator } from '../../../deck/groups.ts';
import { labelText, type SlideGroup } from '../../../deck/slide.ts';
import { useLanguage } from '../../../ui/language.tsx';
import { Sourced } from '../Runs.tsx';
import { Swatch } from './Swatch.tsx';

/** Names under their headings: a label at the left, the names in running lines. */
export function Groups({ groups, size }: { groups: readonly SlideGroup[]; size: number }) {
  const language = useLanguage();
  return (
    <dl className="slide-groups" style={{ fontSize: size }}>
      {groups.map(({ label, count, stage, items }) => (
        <div key={labelText(label)}>
          <dt>
            {stage ? <Swatch stage={stage} /> : null}
            <span>
              {labelText(label)} <span className="slide-count">{count}</span>
            </span>
          </dt>
          <dd>
            {items.map(({ ref, text }, index) => (
              <span key={ref}>
                <Sourced source={ref}>{text}</Sourced>
                {index < items.length - 1
                  ? nameSeparator(
                      items.map((item) => item.text),
                      language,
                    )
                  : null}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
