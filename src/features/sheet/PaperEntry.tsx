import { StageSwatch } from '../../components/StageSwatch.tsx';
import { StatusWord } from '../../components/StatusWord.tsx';
import type { Origin } from '../../report/figures/report-figure.ts';
import { statusTone } from '../../report/figures/status-tone.ts';
import type { LookupFact, LookupResult } from '../../report/lookup/lookup-result.ts';
import { stageName } from '../../report/projects/stage.ts';
import { originSigns } from '../../theme/origin-marks.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { SheetEntry } from './sheet-entry.ts';

const words = {
  zh: {
    arithmetic: '算式',
    stage: '阶段',
    source: '出处',
    separator: '；',
    answeredBy: '由谁答复',
    answered: '何时答复',
    gone: '这份数据集里没有它，可能已改名，或属于报告的另一版本。',
    name: (name: string) => `${name}：`,
  },
  en: {
    arithmetic: 'Arithmetic',
    stage: 'Stage',
    source: 'Source',
    separator: '; ',
    answeredBy: 'Answered by',
    answered: 'When',
    gone: 'This dataset does not have it: it may have been renamed, or belong to another version of the report.',
    name: (name: string) => `${name}: `,
  },
};

/** More than a page has room for; those that have none are not shown. */
const LINES = Array.from({ length: 42 }, (_, index) => index);

/** One entry on paper: the figure, all that may be said of it, its locator, and lines to write on. */
export function PaperEntry({ entry, number, note }: { entry: SheetEntry; number: number; note: string }) {
  const t = useWords(words);
  const { name, value, result, sources } = entry;
  return (
    <li className="sheet-entry">
      <div className="sheet-entry-head">
        <span className="sheet-number">{number}</span>
        <span className="sheet-name">{name}</span>
        <span className="sheet-value">
          {value ? (
            <>
              {value.text} <Mark origin={value.origin} />
            </>
          ) : (
            <Stage result={result} />
          )}
        </span>
      </div>
      {result ? (
        <p className="sheet-facts">
          {value?.arithmetic ? <Fact name={t.arithmetic} value={value.arithmetic} origin={null} /> : null}
          {result.target ? <Fact {...result.target} /> : null}
          <Variance result={result} />
          {value ? <StageFact result={result} /> : null}
          {entry.facts.map((fact) => (
            <Fact key={fact.name + fact.value} {...fact} />
          ))}
          <span className="sheet-fact sheet-quiet">
            <span className="sheet-label">{t.name(t.source)}</span>
            {sources.join(t.separator)}
          </span>
        </p>
      ) : (
        <p className="sheet-facts">{t.gone}</p>
      )}
      {note ? <p className="sheet-note">{note}</p> : null}
      <div className="sheet-lines" aria-hidden="true">
        <div>
          {LINES.map((line) => (
            <hr key={line} />
          ))}
        </div>
        <p className="sheet-answered">
          <span>{t.answeredBy}</span>
          <span>{t.answered}</span>
        </p>
      </div>
    </li>
  );
}

function Variance({ result }: { result: LookupResult }) {
  const t = useWords(words);
  const { progress, status } = result;
  return (
    <>
      {progress ? (
        <Fact name={progress.completionName} value={progress.percentText} origin={progress.origin} />
      ) : null}
      {status ? (
        <span className="sheet-fact">
          <StatusWord tone={statusTone(status.code)}>{status.word}</StatusWord>
          {progress ? (
            <>
              {' '}
              {[progress.gap, ...(progress.pacePercent === null ? [] : [progress.pace])]
                .filter((words) => words !== '')
                .join(t.separator)}{' '}
              <Mark origin="computed" />
            </>
          ) : null}
        </span>
      ) : null}
    </>
  );
}

/** The stage of a project, beside its figure. */
function StageFact({ result }: { result: LookupResult }) {
  const t = useWords(words);
  const language = useLanguage();
  return result.stage ? (
    <Fact name={t.stage} value={stageName(result.stage, language)} origin={null} />
  ) : null;
}

/** The stage of a project that has no figure, in the value's stead. */
function Stage({ result }: { result: LookupResult | null }) {
  const t = useWords(words);
  const language = useLanguage();
  if (!result?.stage) return null;
  return (
    <span className="sheet-stage">
      {t.name(t.stage)}
      <StageSwatch stage={result.stage} /> {stageName(result.stage, language)}
    </span>
  );
}

function Fact({ name, value, origin }: Omit<LookupFact, 'kind'>) {
  const t = useWords(words);
  return (
    <span className="sheet-fact">
      <span className="sheet-label sheet-quiet">{t.name(name)}</span>
      {value} {origin ? <Mark origin={origin} /> : null}
    </span>
  );
}

function Mark({ origin }: { origin: Origin }) {
  const language = useLanguage();
  return <span className={`sheet-mark sheet-mark-${origin}`}>{originSigns[language][origin]}</span>;
}
