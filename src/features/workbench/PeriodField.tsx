import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';

const words = {
  zh: { from: '起', to: '止', keep: '保存', leave: '放弃', order: '止日不能早于起日。' },
  en: {
    from: 'First day',
    to: 'Last day',
    keep: 'Save',
    leave: 'Cancel',
    order: 'The last day cannot be before the first.',
  },
};

interface Period {
  readonly from: string;
  readonly to: string;
}

/** Two days that a person writes: the words of a report say of which span a target is, and seldom in days. */
export function PeriodField({
  period,
  onKeep,
  onLeave,
}: {
  period: Period | null;
  onKeep: (period: Period) => void;
  onLeave: () => void;
}) {
  const t = useWords(words);
  const [days, setDays] = useState<Period>(period ?? { from: '', to: '' });
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const isWhole = days.from !== '' && days.to !== '';
  const isInOrder = days.from <= days.to;
  const keep = () => {
    if (isWhole && isInOrder) onKeep(days);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onLeave();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) keep();
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter and Esc of the two fields
    <div className="details-field" onKeyDown={onKeyDown}>
      {(['from', 'to'] as const).map((side) => (
        <label key={side}>
          {t[side]}
          <input
            ref={side === 'from' ? first : undefined}
            type="date"
            value={days[side]}
            onChange={({ currentTarget: { value } }) => setDays({ ...days, [side]: value })}
          />
        </label>
      ))}
      {isWhole && !isInOrder ? <p role="alert">{t.order}</p> : null}
      <p className="mt-2 flex gap-2">
        <Button tone="strong" disabled={!isWhole || !isInOrder} onClick={keep}>
          {t.keep}
        </Button>
        <Button onClick={onLeave}>{t.leave}</Button>
      </p>
    </div>
  );
}
