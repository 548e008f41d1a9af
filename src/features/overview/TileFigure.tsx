import type { ReactNode } from 'react';
import { BulletBar } from '../../components/BulletBar.tsx';
import { ExplainedText } from '../../components/ExplainedText.tsx';
import { FigureLink } from '../../components/FigureLink.tsx';
import { OriginMark } from '../../components/OriginMark.tsx';
import { StatusWord } from '../../components/StatusWord.tsx';
import { asOfInShort } from '../../report/figures/as-of-words.ts';
import type { IndicatorView } from '../../report/figures/indicator-view.ts';
import { isCompleted } from '../../report/figures/pillar-glance.ts';
import { cardParts, isPresent } from '../../report/figures/report-figure.ts';
import { standingInWords } from '../../report/figures/standing.ts';
import { statusTone } from '../../report/figures/status-tone.ts';
import { ChineseRuns } from '../../ui/ChineseRuns.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';

const words = {
  zh: {
    measured: (name: string, denominator: string) => `${name}：${denominator}完成率`,
  },
  en: {
    measured: (name: string, denominator: string) => `${name}: rate against ${denominator}`,
  },
};

/** The figure that says most of a pillar: a completion over its bar, with what it is of and where it stands. */
export function TileFigure({
  view,
  leads,
  named,
  children,
}: {
  view: IndicatorView;
  leads: boolean;
  /** The title over it says already what it measures. */
  named: boolean;
  /** What stands under it. */
  children?: ReactNode;
}) {
  const t = useWords(words);
  const language = useLanguage();
  const { actual, status, asOf } = view;
  const completed = isCompleted(view) ? view : null;
  const figure = completed?.completion ?? actual;
  const name = completed
    ? t.measured(view.name[language], completed.denominator[language])
    : view.name[language];
  const parts = completed ? cardParts(figure, language) : actual.parts[language];
  return (
    <div className={leads ? 'tile-figure tile-figure-leads' : 'tile-figure'}>
      <p className="tile-number">
        <FigureLink figure={figure.ref} label={name} words={parts} quiet />
        <OriginMark origin={figure.origin} short />
      </p>
      {completed ? (
        <BulletBar
          percent={completed.completion.value}
          pace={isPresent(view.pace) ? view.pace.value : null}
        />
      ) : null}
      <p className="tile-name">
        <ExplainedText text={named && completed ? completed.completionName[language] : name} />
      </p>
      <p className="tile-status">
        <StatusWord tone={statusTone(status)}>{standingInWords(view, language)}</StatusWord>{' '}
        {completed && isPresent(view.gap) && view.gap.value !== 0 ? (
          <OriginMark origin="computed" short />
        ) : null}
      </p>
      {completed ? (
        <p className="tile-day">
          <ChineseRuns text={asOfInShort(asOf, language)} />
        </p>
      ) : null}
      {children}
    </div>
  );
}
