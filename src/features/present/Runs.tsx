import type { MouseEvent, ReactNode } from 'react';
import type { WordRun } from '../../report/findings.ts';
import { useWords } from '../../ui/language.tsx';
import { useNavigation } from '../../ui/navigation.tsx';
import { useOnSource } from './slide-actions.ts';

/** Words with figures in them; each opens its source card, and a computed one bears its mark. */
export function Runs({ runs }: { runs: readonly WordRun[] }) {
  return runs.map((run, index) => {
    if (typeof run === 'string') return run;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a figure may stand twice in one title, which never changes
      <Sourced key={index} of={run.ref}>
        <span className="slide-whole">{run.text}</span>
        {run.origin === 'computed' ? <Mark origin="computed" /> : null}
      </Sourced>
    );
  });
}

/** A link that opens the source card, where slides answer; plain words where they are only looked at. */
export function Sourced({ of, children }: { of: string; children: ReactNode }) {
  const onSource = useOnSource();
  const navigation = useNavigation();
  if (!onSource) return children;
  const open = (event: MouseEvent) => {
    event.preventDefault();
    onSource(of);
  };
  return (
    // A link, not a button: its words break over lines as others do.
    <a className="slide-sourced" href={navigation.href({ figure: of })} aria-haspopup="dialog" onClick={open}>
      {children}
    </a>
  );
}

const words = {
  zh: { quoted: '原', computed: '算', names: { quoted: '报告原文', computed: '本站计算' } },
  en: { quoted: 'Q', computed: 'C', names: { quoted: 'Quoted', computed: 'Computed' } },
};

/** Printed in the report, or worked out by us: a mark in a box and a word for those who hear it. */
export function Mark({ origin }: { origin: 'quoted' | 'computed' }) {
  const t = useWords(words);
  return (
    <span className={`slide-mark slide-mark-${origin}`} title={t.names[origin]}>
      <span aria-hidden="true">{t[origin]}</span>
      <span className="slide-heard">{t.names[origin]}</span>
    </span>
  );
}
