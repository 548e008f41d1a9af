import { useEffect, useRef, useState } from 'react';
import type { Findable } from '../../components/own-words/FigurePicker.tsx';
import { OwnWordsField } from '../../components/own-words/OwnWordsField.tsx';
import type { Report } from '../../report/dataset/schema.ts';
import { wordsCheck } from '../../report/figures/findings.ts';

/** Characters, a figure counted as it is shown; in the dataset its placeholder takes more. */
const MOST = 200;

/** What may not be typed: what the dataset's check would refuse. */
const typedFigures = (words: string, report: Report): string[] =>
  wordsCheck(report)({ zh: words, en: words }).flatMap(({ kind, found }) =>
    kind === 'bareDigits' ? [found] : [],
  );

/**
 * A title or a lead of the report: its figures are chosen from a list and stand in it as placeholders. It is decided once
 * the field is left, by closing the card too, so that undoing takes back a title and not a letter.
 */
export function TitleField({
  label,
  value,
  report,
  find,
  onWrite,
}: {
  label: string;
  value: string;
  report: Report;
  find: Findable;
  onWrite: (zh: string) => void;
}) {
  const [written, setWritten] = useState({ was: value, now: value });
  // Undone, or decided in another tab: what stands here is that.
  if (written.was !== value) setWritten({ was: value, now: value });
  const leave = () => {
    const now = written.now.trim();
    if (now === '') setWritten({ was: value, now: value });
    else if (now !== value) onWrite(now);
  };
  const leaving = useRef(leave);
  useEffect(() => {
    leaving.current = leave;
  });
  useEffect(() => () => leaving.current(), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the field inside has been left
    <div
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        leave();
        leaving.current = () => undefined;
      }}
    >
      <OwnWordsField
        label={label}
        value={written.now}
        hint=""
        most={MOST}
        report={report}
        find={find}
        digits={typedFigures}
        onValue={(now) => setWritten({ was: value, now })}
      />
    </div>
  );
}
