import type { MouseEvent, ReactNode } from 'react';
import type { WordRun } from '../../report/figures/findings.ts';
import type { Origin } from '../../report/figures/report-figure.ts';
import { originNames, originSigns } from '../../theme/origin-marks.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useNavigation } from '../../ui/navigation.tsx';
import { useOnSource } from './slide-actions.ts';

/** Words with figures in them; each opens its source card and bears the mark of its origin. */
export function Runs({ runs }: { runs: readonly WordRun[] }) {
  return runs.map((run, index) => {
    if (typeof run === 'string') return run;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a figure may stand twice in one title, which never changes
      <Sourced key={index} source={run.ref}>
        <span className="slide-whole">
          {run.text}
          <Mark origin={run.origin} />
        </span>
      </Sourced>
    );
  });
}

/** A link that opens a source card, where slides answer; plain words where they are only looked at. */
export function Sourced({
  source,
  children,
}: {
  /** The ref of the figure or project whose card it is. */
  source: string;
  children: ReactNode;
}) {
  const onSource = useOnSource();
  const navigation = useNavigation();
  if (!onSource) return children;
  const open = (event: MouseEvent) => {
    event.preventDefault();
    onSource(source);
  };
  return (
    // A link, not a button: its words break over lines as others do.
    <a
      className="slide-sourced"
      href={navigation.href({ figure: source })}
      aria-haspopup="dialog"
      onClick={open}
    >
      {children}
    </a>
  );
}

/** Printed in the report, or worked out by us: a mark in a box and a word for those who hear it. */
export function Mark({ origin }: { origin: Origin }) {
  const language = useLanguage();
  return (
    <span className={`slide-mark slide-mark-${origin}`} title={originNames[language][origin]}>
      <span aria-hidden="true">{originSigns[language][origin]}</span>
      <span className="slide-heard">{originNames[language][origin]}</span>
    </span>
  );
}

/** What the marks on this slide mean; those who hear it have heard the words at each mark. */
export function OriginKey({ origins }: { origins: readonly Origin[] }) {
  const language = useLanguage();
  if (origins.length === 0) return null;
  return (
    <span aria-hidden="true" className="slide-key">
      {origins.map((origin) => (
        <span key={origin}>
          <span className={`slide-mark slide-mark-${origin}`}>{originSigns[language][origin]}</span>
          {originNames[language][origin]}
        </span>
      ))}
    </span>
  );
}
