import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../../ui/language.tsx';

const words = {
  zh: {
    label: (count: number) => `转到第几页（1～${count}）`,
    go: '转到',
    none: (count: number) => `没有这一页，请输入1～${count}之间的数`,
  },
  en: {
    label: (count: number) => `Go to slide (1–${count})`,
    go: 'Go',
    none: (count: number) => `No such slide: type a number from 1 to ${count}`,
  },
};

/** A small field at the foot of the screen: a number and Enter. Esc or a click elsewhere closes it. */
export function GoTo({
  count,
  onGo,
  onClose,
}: {
  count: number;
  onGo: (index: number) => void;
  onClose: () => void;
}) {
  const t = useWords(words);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    // Full-width digits are digits.
    const number = Number(typed.normalize('NFKC'));
    if (Number.isInteger(number) && number >= 1 && number <= count) onGo(number - 1);
    else setWrong(true);
  };
  return (
    <form
      className="talk-goto"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onClose();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        // Going to another window is no leaving; a click on the slides is, and they have the keys again.
        if (currentTarget.ownerDocument.hasFocus() && !currentTarget.contains(relatedTarget)) onClose();
      }}
    >
      <label>
        {t.label(count)}{' '}
        <input
          ref={field}
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          aria-invalid={wrong}
          onChange={(event) => {
            setTyped(event.currentTarget.value.trim());
            setWrong(false);
          }}
        />
      </label>
      <button type="submit">{t.go}</button>
      <p role="alert">{wrong ? t.none(count) : ''}</p>
    </form>
  );
}
