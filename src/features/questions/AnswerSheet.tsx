import { OriginMark } from '../../components/OriginMark.tsx';
import { StageSwatch } from '../../components/StageSwatch.tsx';
import { StatusWord } from '../../components/StatusWord.tsx';
import { statusTone } from '../../report/figures/status-tone.ts';
import type { Answer, AnswerFact, AnswerProgress } from '../../report/lookup/answer.ts';
import { useWords } from '../../ui/language.tsx';

const words = {
  zh: {
    stage: '阶段',
    completion: (of: string) => `${of}完成率`,
    source: '原文位置',
    open: '看出处',
    aim: '目标 100%',
    pace: '序时进度',
  },
  en: {
    stage: 'Stage',
    completion: (of: string) => `Completion of ${of}`,
    source: 'Place in the source',
    open: 'Show the source',
    aim: 'Target 100%',
    pace: 'Pace',
  },
};

/** One answer, to be read from the last row. */
export function AnswerSheet({
  answer,
  onOpenSource,
}: {
  answer: Answer;
  onOpenSource: (ref: string) => void;
}) {
  const t = useWords(words);
  const { lead, number, tail, unit } = answer.words;
  return (
    <article>
      <h2 className="ask-name">{answer.name}</h2>
      <p className="ask-value">
        {answer.stage ? <span className="ask-kind">{t.stage}</span> : null}
        {answer.stage ? <StageSwatch stage={answer.stage} /> : null}
        {lead ? <span className="ask-small">{lead}</span> : null}
        <span className={answer.stage ? 'ask-word' : 'ask-number'}>{number}</span>
        <span className="ask-small">
          {tail}
          {unit}
        </span>
        {answer.stage ? null : (
          <span className="ask-origin">
            <OriginMark origin="quoted" />
          </span>
        )}
      </p>
      {answer.progress ? <Progress progress={answer.progress} answer={answer} /> : null}
      <dl className="ask-facts">
        {answer.target ? <Fact fact={answer.target} /> : null}
        {answer.facts.map((fact) => (
          <Fact key={fact.name + fact.value} fact={fact} />
        ))}
        <div className="ask-fact">
          <dt>{t.source}</dt>
          <dd>
            {answer.sources.map((source) => (
              <p key={source}>{source}</p>
            ))}
            <button type="button" className="ask-open" onClick={() => onOpenSource(answer.ref)}>
              {t.open}
            </button>
          </dd>
        </div>
      </dl>
    </article>
  );
}

function Fact({ fact }: { fact: AnswerFact }) {
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

/** Room past 100%, so that an overshoot is seen as one. */
const SCALE = 120;
const along = (percent: number) => `${(Math.min(percent, SCALE) / SCALE) * 100}%`;

/** The completion in words, and as one bar from zero with the target's mark and the pace's. */
function Progress({ progress, answer }: { progress: AnswerProgress; answer: Answer }) {
  const t = useWords(words);
  return (
    <div className="ask-progress">
      <p className="ask-completion">
        {t.completion(progress.denominator)} <strong>{progress.percentText}</strong>{' '}
        <OriginMark origin={progress.origin} short />
        {answer.status ? (
          <span className="ask-status">
            <StatusWord tone={statusTone(answer.status.code)}>{answer.status.word}</StatusWord>
          </span>
        ) : null}
      </p>
      <svg aria-hidden="true" className="ask-bullet" role="presentation">
        <rect x="0" y="20%" width={along(100)} height="60%" className="ask-bullet-room" />
        <rect x="0" y="20%" width={along(progress.percent)} height="60%" className="ask-bullet-done" />
        {progress.pacePercent === null ? null : (
          <line
            x1={along(progress.pacePercent)}
            x2={along(progress.pacePercent)}
            y1="0"
            y2="100%"
            className="ask-bullet-pace"
          />
        )}
        <line x1={along(100)} x2={along(100)} y1="0" y2="100%" className="ask-bullet-target" />
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
