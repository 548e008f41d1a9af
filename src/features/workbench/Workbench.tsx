import './workbench.css';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Decision } from '../../draft/decision.ts';
import type { Span } from '../../draft/reading.ts';
import { isSwitchedOff } from '../../ui/character-keys.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { ACTS, addDecision, type Bench } from './acts.ts';
import { BenchBar } from './BenchBar.tsx';
import { Details } from './Details.tsx';
import type { Desk } from './desk.ts';
import { KeyStrip } from './KeyStrip.tsx';
import { actOf, keyPlace } from './keys.ts';
import { LookList } from './LookList.tsx';
import { OptionList } from './OptionList.tsx';
import { PageBeside } from './PageBeside.tsx';
import { Sheet } from './Sheet.tsx';
import { ShownSwitch } from './ShownSwitch.tsx';
import { TextPane } from './TextPane.tsx';
import type { Option, Task, WordsPurpose } from './tasks.ts';
import { useBeside } from './use-beside.ts';
import { useLooking } from './use-looking.ts';

const words = {
  zh: {
    title: '编制工作台',
    cannot: {
      words: '选取的文字不合要求，或已归别的数字。请重新选取。',
      other: '这一步做不了，草稿没有改变。',
    },
  },
  en: {
    title: 'Workbench',
    cannot: {
      words: 'These words will not do, or belong to another figure. Choose others.',
      other: 'That cannot be done here; the draft has not changed.',
    },
  },
};

/** A draft beside its text: what needs a look in the order of reading, confirmed figure by figure. */
export function Workbench({ desk }: { desk: Desk }) {
  const t = useWords(words);
  const language = useLanguage();
  const looking = useLooking(desk.draft);
  const beside = useBeside(desk);
  const [task, setTask] = useState<Task | null>(null);
  const [told, setTold] = useState('');
  const { at } = looking;
  const leave = () => setTask(null);
  const selected = useRef<Span | null>(null);

  const decide = (decision: Decision): boolean => {
    const isDone = desk.decide(decision);
    const isOfWords = 'start' in decision;
    setTold(isDone ? '' : t.cannot[isOfWords ? 'words' : 'other']);
    return isDone;
  };
  const bench: Bench = {
    desk,
    looking,
    language,
    beside,
    decide,
    begin: (next) => {
      setTold('');
      // What is selected already is what is meant.
      if (next.kind === 'words' && selected.current) takeWords(next.purpose);
      else setTask(next);
    },
  };
  const section = useRef<HTMLElement>(null);
  useBenchKeys(bench, task, section);

  const takeOption = ({ decision, begins }: Option) => {
    leave();
    if (begins) setTask(begins);
    if (!decision) return;
    if (DONE_WITH.has(decision.act)) looking.leave(looking.ids);
    if (decide(decision) && 'ids' in decision) looking.chooseNone();
  };
  const takeWords = (purpose: WordsPurpose) => {
    const span = selected.current;
    // No words for the day: the report states none.
    if (!span && purpose === 'day' && decide({ act: 'noDay', ids: [...looking.ids] })) leave();
    if (span && decide(decisionOfWords(purpose, span, bench))) leave();
  };
  const nameAndConfirm = (decision: Decision) => {
    leave();
    if (!decide(decision) || !at) return;
    looking.leave([at.id]);
    decide({ act: 'confirm', ids: [at.id] });
  };

  return (
    <section ref={section} className="workbench" aria-label={t.title}>
      <BenchBar bench={bench} />
      <p role="status" className="bench-told">
        {told}
      </p>
      <div className="bench-columns" data-beside={beside.address !== null || undefined}>
        <div className="bench-list">
          <ShownSwitch looking={looking} />
          <LookList
            looks={looking.listed}
            at={at}
            chosen={looking.chosen}
            onGo={looking.goTo}
            onChoose={(id, isChosen) => looking.choose([id], isChosen)}
          />
        </div>
        <TextPane
          text={desk.draft.base.text}
          looks={looking.looks}
          at={at}
          choosing={task?.kind === 'words' ? task.start : null}
          onGo={looking.goTo}
          onSelect={(span) => {
            selected.current = span;
          }}
          onTake={() => task?.kind === 'words' && takeWords(task.purpose)}
          onLeave={leave}
        />
        <div className="bench-details">
          {task?.kind === 'options' ? (
            <OptionList key={task.title} {...task} onTake={takeOption} onLeave={leave} />
          ) : at ? (
            <Details
              key={at.id}
              draft={desk.draft}
              look={at}
              task={task}
              onName={(zh) => nameAndConfirm({ act: 'rename', id: at.id, zh })}
              onUnit={(zh) => {
                leave();
                decide({ act: 'unitName', ids: [at.id], zh });
              }}
              onDenominator={(zh) => {
                leave();
                decide({ act: 'denominator', id: at.id, zh });
              }}
              onPeriod={(period) => {
                leave();
                decide({ act: 'period', ids: [...looking.ids], period });
              }}
              onLeave={leave}
            />
          ) : null}
        </div>
        {beside.address === null ? null : <PageBeside address={beside.address} />}
      </div>
      <KeyStrip bench={bench} />
      {task?.kind === 'sheet' ? <Sheet sheet={task.sheet} bench={bench} onClose={leave} /> : null}
    </section>
  );
}

/** After these the entry at hand is done with: a number, or what was asked of the report. */
const DONE_WITH: ReadonlySet<Decision['act']> = new Set(['reject', 'account', 'reportKind']);

/** Single keys, while nothing is being typed, chosen or read. */
function useBenchKeys(bench: Bench, task: Task | null, section: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const page = section.current?.ownerDocument;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || task !== null || page?.querySelector('dialog[open]')) return;
      const name = isSwitchedOff(event) ? null : actOf(event, keyPlace(event));
      if (!name || !ACTS[name].can(bench)) return;
      event.preventDefault();
      ACTS[name].run(bench);
    };
    page?.addEventListener('keydown', onKeyDown);
    return () => page?.removeEventListener('keydown', onKeyDown);
  });
}

function decisionOfWords(purpose: WordsPurpose, span: Span, { desk, looking }: Bench): Decision {
  const id = looking.at?.id ?? '';
  switch (purpose) {
    case 'figure':
      return { act: 'figure', id, role: 'actual', ...span };
    case 'day':
      return { act: 'day', ids: [...looking.ids], ...span };
    case 'reported':
      return { act: 'reported', ...span };
    case 'mention':
    case 'wording':
      return { act: purpose, id, ...span };
    case 'addFigure':
      return { act: 'addFigure', ...span };
    case 'addProject':
      return addDecision(desk, looking.at, span);
  }
}
