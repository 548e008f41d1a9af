import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useWords } from '../../ui/language.tsx';
import type { Option } from './tasks.ts';

const words = { zh: { leave: 'Esc 放弃' }, en: { leave: 'Esc leaves it as it was' } };

/** One of a list, by the key before it, by the arrows and Enter, or by the mouse. */
export function OptionList({
  title,
  options,
  onTake,
  onLeave,
}: {
  title: string;
  options: readonly Option[];
  onTake: (option: Option) => void;
  onLeave: () => void;
}) {
  const t = useWords(words);
  const list = useRef<HTMLFieldSetElement>(null);
  const focus = (at: number) => list.current?.querySelectorAll('button')[at]?.focus();
  useEffect(() => list.current?.querySelector('button')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const here = buttons.indexOf(event.target as HTMLButtonElement);
    const option = options.find(({ key }) => key === event.key.toLowerCase());
    if (option) onTake(option);
    else if (event.key === 'Escape') onLeave();
    else if (event.key === 'ArrowDown') focus(Math.min(buttons.length - 1, here + 1));
    else if (event.key === 'ArrowUp') focus(Math.max(0, here - 1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <fieldset ref={list} className="option-list" onKeyDown={onKeyDown}>
      <legend>{title}</legend>
      <ul>
        {options.map((option) => (
          <li key={option.key}>
            <button type="button" onClick={() => onTake(option)}>
              <kbd>{option.key.toUpperCase()}</kbd> {option.name}
            </button>
          </li>
        ))}
      </ul>
      <p className="text-hint">{t.leave}</p>
    </fieldset>
  );
}
