import '../editing.css';
import type { ReactNode } from 'react';
import type { Findable } from '../../../components/own-words/FigurePicker.tsx';
import { OwnWordsField } from '../../../components/own-words/OwnWordsField.tsx';
import type { NewEntry } from '../../../deck/edit.ts';
import { type EntryOf, MOST_POINTS, type SlideEntry } from '../../../deck/schema.ts';
import type { Slide } from '../../../deck/slide.ts';
import type { Report } from '../../../report/dataset/schema.ts';
import { Button } from '../../../ui/Button.tsx';
import { useLanguage, useWords } from '../../../ui/language.tsx';
import { thingName } from './thing-name.ts';

const words = {
  zh: {
    point: (n: number) => `要点${n}`,
    pointHint: '写一句话；其中的数字用“插入数字”选取',
    addPoint: '加一条',
    removePoint: '删去此条',
    line: '标题下的一行字（可不填）',
    step: (n: number) => `事项${n}`,
    stepHint: '要做的事',
    addStep: '加一项',
    removeStep: '删去此项',
    who: '责任单位或责任人',
    by: '完成时间',
    question: (n: number, about: string) => `问题${n}：${about}`,
    answeredBy: '由谁答复',
    answered: '何时答复',
    alt: '图片说明（供看不到图片的人）',
    full: '本页内容放不下，请删减，或分成两页。',
  },
  en: {
    point: (n: number) => `Point ${n}`,
    pointHint: 'A sentence; choose its figures by “Insert a figure”',
    addPoint: 'Add a point',
    removePoint: 'Remove this point',
    line: 'A line under the title (may stay empty)',
    step: (n: number) => `Step ${n}`,
    stepHint: 'What is to be done',
    addStep: 'Add a step',
    removeStep: 'Remove this step',
    who: 'Who',
    by: 'By when',
    question: (n: number, about: string) => `Question ${n}: ${about}`,
    answeredBy: 'Answered by',
    answered: 'When',
    alt: 'What the picture shows (for those who do not see it)',
    full: 'There is more than a slide holds: shorten it, or make two slides of it.',
  },
};

const MOST_OWN = 120;
const MOST_NAME = 60;
const MOST_QUESTION = 200;
const MOST_ALT = 200;

export interface OwnSlideProps<Entry extends SlideEntry = SlideEntry> {
  entry: Entry;
  report: Report;
  find: Findable;
  /** `typing` names the field: what is typed in it is one step to undo. */
  onContent: (content: NewEntry, typing?: string) => void;
}

/** What the speaker writes on a slide of one's own, beside its title; nothing for a slide of the report's. */
export function OwnSlideFields({ slide, ...props }: OwnSlideProps & { slide: Slide }) {
  const t = useWords(words);
  const { entry } = props;
  return (
    <>
      {'fits' in slide.body && !slide.body.fits ? (
        <p role="alert" className="own-fault">
          {t.full}
        </p>
      ) : null}
      {entry.kind === 'text' ? <Points {...props} entry={entry} /> : null}
      {entry.kind === 'section' ? (
        <OwnWordsField
          label={t.line}
          hint=""
          most={MOST_OWN}
          value={entry.line}
          report={props.report}
          find={props.find}
          onValue={(line) => props.onContent({ kind: 'section', line }, 'line')}
        />
      ) : null}
      {entry.kind === 'nextSteps' ? <NextSteps {...props} entry={entry} /> : null}
      {entry.kind === 'questions' ? <AskedQuestions {...props} entry={entry} /> : null}
      {entry.kind === 'picture' ? (
        <PlainField
          label={t.alt}
          value={entry.alt}
          most={MOST_ALT}
          onValue={(alt) => {
            const { picture, width, height } = entry;
            props.onContent({ kind: 'picture', picture, width, height, alt }, 'alt');
          }}
        />
      ) : null}
    </>
  );
}

const replaced = <Thing,>(things: readonly Thing[], index: number, thing: Thing): Thing[] =>
  things.map((one, at) => (at === index ? thing : one));
const without = <Thing,>(things: readonly Thing[], index: number): Thing[] =>
  things.filter((_, at) => at !== index);

function Points({ entry: { points }, report, find, onContent }: OwnSlideProps<EntryOf<'text'>>) {
  const t = useWords(words);
  const set = (next: string[], typing?: string) => onContent({ kind: 'text', points: next }, typing);
  return (
    <>
      {points.map((point, index) => (
        <OwnWordsField
          // biome-ignore lint/suspicious/noArrayIndexKey: points have no name but their place
          key={index}
          label={t.point(index + 1)}
          hint={t.pointHint}
          most={MOST_OWN}
          value={point}
          report={report}
          find={find}
          onValue={(value) => set(replaced(points, index, value), `point ${index}`)}
        >
          <Button disabled={points.length === 1} onClick={() => set(without(points, index))}>
            {t.removePoint}
          </Button>
        </OwnWordsField>
      ))}
      <AddRow full={points.length >= MOST_POINTS} onAdd={() => set([...points, ''])}>
        {t.addPoint}
      </AddRow>
    </>
  );
}

function NextSteps({ entry: { steps }, report, find, onContent }: OwnSlideProps<EntryOf<'nextSteps'>>) {
  const t = useWords(words);
  type Step = (typeof steps)[number];
  const set = (next: Step[], typing?: string) => onContent({ kind: 'nextSteps', steps: next }, typing);
  return (
    <>
      {steps.map((step, index) => {
        const change = (part: Partial<Step>) =>
          set(replaced(steps, index, { ...step, ...part }), `step ${index} ${Object.keys(part)[0]}`);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step has no name but its place
          <fieldset key={index} className="own-row">
            <legend>{t.step(index + 1)}</legend>
            <OwnWordsField
              label={t.stepHint}
              hint={t.stepHint}
              most={MOST_OWN}
              value={step.what}
              report={report}
              find={find}
              onValue={(what) => change({ what })}
            >
              <Button disabled={steps.length === 1} onClick={() => set(without(steps, index))}>
                {t.removeStep}
              </Button>
            </OwnWordsField>
            <WhoAndWhen names={{ who: t.who, by: t.by }} {...step} onChange={change} />
          </fieldset>
        );
      })}
      <AddRow
        full={steps.length >= MOST_POINTS}
        onAdd={() => set([...steps, { what: '', who: '', by: null }])}
      >
        {t.addStep}
      </AddRow>
    </>
  );
}

function AskedQuestions({ entry: { questions }, report, onContent }: OwnSlideProps<EntryOf<'questions'>>) {
  const t = useWords(words);
  const language = useLanguage();
  type Question = (typeof questions)[number];
  return questions.map((asked, index) => {
    const change = (part: Partial<Question>) =>
      onContent(
        { kind: 'questions', questions: replaced(questions, index, { ...asked, ...part }) },
        `question ${index} ${Object.keys(part)[0]}`,
      );
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same thing may be asked about twice
      <fieldset key={index} className="own-row">
        <PlainField
          label={t.question(index + 1, thingName(asked.ref, report, language))}
          value={asked.question}
          most={MOST_QUESTION}
          onValue={(question) => change({ question })}
        />
        <WhoAndWhen names={{ who: t.answeredBy, by: t.answered }} {...asked} onChange={change} />
      </fieldset>
    );
  });
}

function WhoAndWhen({
  names,
  who,
  by,
  onChange,
}: {
  names: { who: string; by: string };
  who: string;
  by: string | null;
  onChange: (part: { who: string } | { by: string | null }) => void;
}) {
  return (
    <div className="own-beside">
      <PlainField
        label={names.who}
        value={who}
        most={MOST_NAME}
        onValue={(value) => onChange({ who: value })}
      />
      <label className="own-plain">
        {names.by}
        <input
          className="own-words"
          type="date"
          value={by ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ by: value === '' ? null : value })}
        />
      </label>
    </div>
  );
}

/** Words that hold no figure of the report. */
function PlainField({
  label,
  value,
  most,
  onValue,
}: {
  label: string;
  value: string;
  most: number;
  onValue: (value: string) => void;
}) {
  return (
    <label className="own-plain">
      {label}
      <input
        className="own-words"
        type="text"
        value={value}
        maxLength={most}
        autoComplete="off"
        onChange={(event) => onValue(event.currentTarget.value)}
      />
    </label>
  );
}

function AddRow({ full, onAdd, children }: { full: boolean; onAdd: () => void; children: ReactNode }) {
  return (
    <p>
      <Button disabled={full} onClick={onAdd}>
        {children}
      </Button>
    </p>
  );
}
