import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { digitsTyped } from '../../deck/own-words.ts';
import type { Report } from '../../report/dataset/schema.ts';
import { Button } from '../../ui/Button.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { FigurePicker, type Findable } from './FigurePicker.tsx';
import { useOwnWordsBox } from './use-own-words-box.ts';

const words = {
  zh: {
    insert: '插入数字…',
    digits: (found: string) =>
      `“${found}”不能直接键入：请删去，再用“插入数字”从报告中选取。日期和时间（如3月15日、9:30）可以写。`,
    long: (most: number) => `这里最多${most}个字`,
  },
  en: {
    insert: 'Insert a figure…',
    digits: (found: string) =>
      `“${found}” cannot be typed: delete it, and choose the figure by “Insert a figure”. Days and hours (15 March, 9:30) can be written.`,
    long: (most: number) => `At most ${most} characters here`,
  },
};

/**
 * A field for the speaker's own words. A figure stands in it as one piece, which is chosen from the report and cannot
 * be mistyped; words with digits typed into them are not taken over, and it says what to do.
 */
export function OwnWordsField({
  label,
  value,
  hint,
  most,
  report,
  find,
  digits = digitsTyped,
  onValue,
  children,
}: {
  label: string;
  /** With placeholders for its figures. */
  value: string;
  /** Stands in the field while it is empty. */
  hint: string;
  /** Characters, a figure counted as it is shown. */
  most: number;
  report: Report;
  find: Findable;
  /** The digits in words that may not stand there as typed. */
  digits?: (words: string, report: Report) => readonly string[];
  onValue: (value: string) => void;
  /** Beside the button that inserts a figure. */
  children?: ReactNode;
}) {
  const t = useWords(words);
  const language = useLanguage();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [picking, setPicking] = useState(false);
  const [picked, setPicked] = useState<{ readonly ref: string } | null>(null);
  const { insert, ...handlers } = useOwnWordsBox(box, { value, report, language }, (written, length) => {
    const [found] = digits(written, report);
    const wrong = found !== undefined ? t.digits(found) : length > most ? t.long(most) : null;
    setFault(wrong);
    if (wrong === null && written !== value) onValue(written);
  });
  // When the list of figures has closed: a dialog that closes gives the focus back to where it was opened.
  // biome-ignore lint/correctness/useExhaustiveDependencies: inserted once for each figure that is picked
  useLayoutEffect(() => {
    if (picked) insert(picked.ref);
  }, [picked]);
  return (
    <div className="own-field">
      <span id={`${id}-label`}>{label}</span>
      {/* biome-ignore lint/a11y/useSemanticElements: no field of the platform holds a figure as one piece */}
      <div
        ref={box}
        role="textbox"
        tabIndex={0}
        contentEditable
        suppressContentEditableWarning
        aria-labelledby={`${id}-label`}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        data-hint={hint}
        className="own-words"
        {...handlers}
      />
      {fault === null ? null : (
        <p id={`${id}-fault`} role="alert" className="own-fault">
          {fault}
        </p>
      )}
      <p className="own-acts">
        <Button onClick={() => setPicking(true)}>{t.insert}</Button>
        {children}
      </p>
      {picking ? (
        <FigurePicker
          find={find}
          onPick={(ref) => {
            setPicking(false);
            setPicked({ ref });
          }}
          onClose={() => setPicking(false)}
        />
      ) : null}
    </div>
  );
}
