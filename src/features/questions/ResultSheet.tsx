import { useMemo } from 'react';
import { alongBar } from '../../charts/drawing/bullet-scale.ts';
import { OriginMark } from '../../components/OriginMark.tsx';
import { QrCode } from '../../components/QrCode.tsx';
import { StageSwatch } from '../../components/StageSwatch.tsx';
import { StatusWord } from '../../components/StatusWord.tsx';
import { statusTone } from '../../report/figures/status-tone.ts';
import { headings } from '../../report/language/terms.ts';
import type { LookupFact, LookupProgress, LookupResult } from '../../report/lookup/lookup-result.ts';
import { useWords } from '../../ui/language.tsx';
import { useHall } from './hall.ts';

const words = {
  zh: {
    stage: '阶段',
    source: headings.locator.zh,
    open: headings.showSource.zh,
    aim: '目标100%',
    pace: headings.pace.zh,
    show: '放到幻灯片上',
  },
  en: {
    stage: 'Stage',
    source: headings.locator.en,
    open: headings.showSource.en,
    aim: 'Target 100%',
    pace: headings.pace.en,
    show: 'Show as a slide',
  },
};

/** One result, to be read from the last row. */
export function ResultSheet({
  result,
  onOpenSource,
}: {
  result: LookupResult;
  onOpenSource: (ref: string) => void;
}) {
  const t = useWords(words);
  const { lead, number, tail, unit } = result.words;
  const hall = useHall();
  const sentence = useMemo(() => hall?.sentenceOf(result.ref) ?? null, [hall, result.ref]);
  const address = hall?.linkTo(result.ref) ?? null;
  return (
    <article>
      {address === null ? null : <QrCode address={address} />}
      <h2 className="ask-name">{result.name}</h2>
      <p className="ask-value">
        {result.stage ? <span className="ask-kind">{t.stage}</span> : null}
        {result.stage ? <StageSwatch stage={result.stage} /> : null}
        {lead ? <span className="ask-small">{lead}</span> : null}
        <span className={result.stage ? 'ask-word' : 'ask-number'}>{number}</span>
        <span className="ask-small">
          {tail}
          {unit}
        </span>
        {result.stage ? null : (
          <span className="ask-origin">
            <OriginMark origin="quoted" />
          </span>
        )}
      </p>
      {result.progress ? <Progress progress={result.progress} result={result} /> : null}
      {sentence === null ? null : <blockquote className="ask-sentence">{sentence}</blockquote>}
      <dl className="ask-facts">
        {result.target ? <Fact fact={result.target} /> : null}
        {result.facts.map((fact) => (
          <Fact key={fact.name + fact.value} fact={fact} />
        ))}
        <div className="ask-fact">
          <dt>{t.source}</dt>
          <dd>
            {result.sources.map((source) => (
              <p key={source}>{source}</p>
            ))}
            <p className="ask-acts">
              <button type="button" className="ask-open" onClick={() => onOpenSource(result.ref)}>
                {t.open}
              </button>
              {hall ? (
                <button type="button" className="ask-open" onClick={() => hall.onShow(result.ref)}>
                  {t.show}
                </button>
              ) : null}
            </p>
          </dd>
        </div>
      </dl>
    </article>
  );
}

function Fact({ fact }: { fact: LookupFact }) {
  return (
    <div className="ask-fact">
      <dt>{fact.name}</dt>
      <dd>
        {fact.value}
        {fact.origin ? (
          <span className="ask-origin">
            <OriginMark origin={fact.origin} short />
          </span>
        ) : null}
      </dd>
    </div>
  );
}

/** The completion in words, and as one bar from zero with the target's mark and the pace's. */
function Progress({ progress, result }: { progress: LookupProgress; result: LookupResult }) {
  const t = useWords(words);
  return (
    <div className="ask-progress">
      <p className="ask-completion">
        {progress.completionName} <strong>{progress.percentText}</strong>{' '}
        <OriginMark origin={progress.origin} short />
        {result.status ? (
          <span className="ask-status">
            <StatusWord tone={statusTone(result.status.code)}>{result.status.word}</StatusWord>
          </span>
        ) : null}
      </p>
      <svg aria-hidden="true" className="ask-bullet" role="presentation">
        <rect x="0" y="20%" width={alongBar(100)} height="60%" className="ask-bullet-range" />
        <rect x="0" y="20%" width={alongBar(progress.percent)} height="60%" className="ask-bullet-done" />
        {progress.pacePercent === null ? null : (
          <line
            x1={alongBar(progress.pacePercent)}
            x2={alongBar(progress.pacePercent)}
            y1="0"
            y2="100%"
            className="ask-bullet-pace"
          />
        )}
        <line x1={alongBar(100)} x2={alongBar(100)} y1="0" y2="100%" className="ask-bullet-target" />
      </svg>
      <p className="ask-gap">
        <span className="ask-key-target" aria-hidden="true" /> {t.aim}
        {progress.pacePercent === null ? null : (
          <>
            <span className="ask-key-pace" aria-hidden="true" /> {t.pace}
          </>
        )}
        <span className="ask-gap-words">
          {progress.gap} <OriginMark origin="computed" short />
          {progress.pace ? ` · ${progress.pace} ` : null}
          {progress.pace && progress.pacePercent !== null ? <OriginMark origin="computed" short /> : null}
        </span>
      </p>
    </div>
  );
}
