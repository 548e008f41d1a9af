import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { namedBy } from '../../draft/change-figures.ts';
import type { DraftState } from '../../draft/draft-state.ts';
import type { Look } from '../../draft/looks.ts';
import { nameOf } from '../../report/dataset/name-of.ts';
import type { Indicator, Missing, Progress, Project } from '../../report/dataset/schema.ts';
import {
  boundWords,
  kindWords,
  type Language,
  missingWords,
  notFigureWords,
  projectTypeWords,
  stageWords,
} from '../../report/language/vocabulary.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { PeriodField } from './PeriodField.tsx';
import type { Task } from './tasks.ts';

const words = {
  zh: {
    label: '当前一项',
    name: '名称',
    unit: '单位名称',
    value: '原文数字',
    kind: '类别',
    day: '统计截至',
    target: '目标',
    period: '目标期限',
    days: (from: string, to: string) => `${from}至${to}`,
    noPeriod: '报告未说明',
    completion: '完成率',
    of: '分母、目标名称或排名范围',
    pillar: '板块',
    sector: '领域',
    stage: '阶段',
    status: '状态原文',
    type: '类别',
    place: '地点',
    figures: '所含数字',
    outside: '不属于任何板块',
    doubts: '请核对',
    leftOut: '不收录的理由',
    keep: '回车保存并确认；Esc 放弃',
    keepOnly: '回车保存；Esc 放弃',
    keyFigure: '主要数字',
    yes: '是',
  },
  en: {
    label: 'The entry at hand',
    name: 'Name',
    unit: 'Name of the unit',
    value: 'As in the report',
    kind: 'Kind',
    day: 'As of',
    target: 'Target',
    period: 'Period',
    days: (from: string, to: string) => `${from} to ${to}`,
    noPeriod: 'Not stated',
    completion: 'Completion',
    of: 'Denominator, name of the target, or scope',
    pillar: 'Pillar',
    sector: 'Sector',
    stage: 'Stage',
    status: 'Wording',
    type: 'Type',
    place: 'Location',
    figures: 'Its figures',
    outside: 'Outside the pillars',
    doubts: 'Please check',
    leftOut: 'Why it is rejected',
    keep: 'Enter keeps it and confirms; Esc leaves it as it was',
    keepOnly: 'Enter keeps it; Esc leaves it as it was',
    keyFigure: 'Key figure',
    yes: 'yes',
  },
};

/** All that a draft says of one entry, and the field that is being written in. */
export function Details({ draft, ...heading }: { draft: DraftState } & HeadingProps) {
  const { look } = heading;
  const t = useWords(words);
  const language = useLanguage();
  const gone = draft.rejected.get(look.id);
  return (
    <section className="details" aria-label={t.label}>
      <Heading {...heading} />
      {look.doubts.length > 0 ? (
        <div className="doubts">
          <p>{t.doubts}</p>
          <ul>
            {look.doubts.map((doubt) => (
              <li key={doubt.zh}>{doubt[language]}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {gone ? <Facts facts={[[t.leftOut, notFigureWords[gone.reason][language]]]} /> : null}
      {look.kind === 'figure' ? <FigureFacts draft={draft} indicator={look.indicator} /> : null}
      {look.kind === 'project' ? <ProjectFacts draft={draft} project={look.project} /> : null}
    </section>
  );
}

interface HeadingProps {
  look: Look;
  task: Task | null;
  onName: (zh: string) => void;
  onUnit: (zh: string) => void;
  onDenominator: (zh: string) => void;
  onPeriod: (period: NonNullable<Progress['period']>) => void;
  onLeave: () => void;
}

/** The entry's name, or the field that is being written in. */
function Heading({ look, task, onName, onUnit, onDenominator, onPeriod, onLeave }: HeadingProps) {
  const t = useWords(words);
  const entry = look.kind === 'figure' ? look.indicator : look.kind === 'project' ? look.project : null;
  if (!entry) return null;
  if (task?.kind === 'name')
    return <Field label={t.name} hint={t.keep} value={entry.name.zh} {...{ onLeave }} onKeep={onName} />;
  if (look.kind === 'figure' && task?.kind === 'unit') {
    const { zh } = look.indicator.unitName;
    return <Field label={t.unit} hint={t.keepOnly} value={zh} {...{ onLeave }} onKeep={onUnit} />;
  }
  if (look.kind === 'figure' && task?.kind === 'denominator') {
    const value = denominatorOf(look.indicator);
    return <Field label={t.of} hint={t.keepOnly} value={value} {...{ onLeave }} onKeep={onDenominator} />;
  }
  if (look.kind === 'figure' && task?.kind === 'period') {
    const progress = 'progress' in look.indicator ? look.indicator.progress : null;
    return <PeriodField period={progress?.period ?? null} onKeep={onPeriod} onLeave={onLeave} />;
  }
  return <h3 lang="zh-CN">{entry.name.zh}</h3>;
}

function denominatorOf(indicator: Indicator): string {
  const named = namedBy(indicator);
  return named && 'zh' in named ? named.zh : '';
}

/** Typing in it is never a command; an input method's Enter and Esc are its own. */
function Field({
  label,
  hint,
  value,
  onKeep,
  onLeave,
}: {
  label: string;
  hint: string;
  value: string;
  onKeep: (zh: string) => void;
  onLeave: () => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.key === 'Process') return;
    if (event.key === 'Escape') onLeave();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const typed = event.currentTarget.value.trim();
    if (typed === '') onLeave();
    else onKeep(typed);
  };
  return (
    <label className="details-field">
      {label}
      <input ref={field} defaultValue={value} maxLength={400} lang="zh-CN" onKeyDown={onKeyDown} />
      <small>{hint}</small>
    </label>
  );
}

type Fact = readonly [name: string, value: ReactNode];

const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <dl>
    {facts.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

const said = (value: { token: string } | Missing, language: Language): string =>
  'token' in value ? value.token : missingWords[value.missing][language];

function FigureFacts({ draft, indicator }: { draft: DraftState; indicator: Indicator }) {
  const t = useWords(words);
  const language = useLanguage();
  const { actual, unitName, kind, asOf, pillar, sector } = indicator;
  const progress = 'progress' in indicator ? indicator.progress : null;
  const of =
    'denominator' in indicator ? indicator.denominator : indicator.kind === 'rank' ? indicator.scope : null;
  const { pillars, sectors } = draft.report;
  const bound = boundWords[actual.bound][language];
  return (
    <Facts
      facts={[
        [t.value, <strong key="v">{actual.token}</strong>],
        [t.unit, `${unitName[language]}${bound ? ` · ${bound}` : ''}`],
        [t.kind, kindWords[kind][language]],
        ...(progress
          ? ([
              [t.target, `${progress.name[language]}：${said(progress.target, language)}`],
              [t.completion, said(progress.completion, language)],
              [t.period, progress.period ? t.days(progress.period.from, progress.period.to) : t.noPeriod],
            ] as const)
          : []),
        ...(of
          ? ([[t.of, 'missing' in of ? missingWords[of.missing][language] : of[language]]] as const)
          : []),
        [t.day, 'token' in asOf ? asOf.token : missingWords[asOf.missing][language]],
        ...(draft.report.keyFigures.includes(indicator.id) ? ([[t.keyFigure, t.yes]] as const) : []),
        [t.pillar, pillar === null ? t.outside : nameOf(pillars, pillar, language)],
        [t.sector, nameOf(sectors, sector, language)],
      ]}
    />
  );
}

function ProjectFacts({ draft, project }: { draft: DraftState; project: Project }) {
  const t = useWords(words);
  const language = useLanguage();
  const { pillar, sector, type, stage, status, place, figures } = project;
  const { pillars, sectors, places } = draft.report;
  return (
    <Facts
      facts={[
        [
          t.stage,
          typeof stage === 'string' ? stageWords[stage][language] : missingWords[stage.missing][language],
        ],
        [t.status, status[language]],
        [t.type, projectTypeWords[type][language]],
        [
          t.place,
          typeof place === 'string' ? nameOf(places, place, language) : missingWords[place.missing][language],
        ],
        ...(figures.length > 0
          ? ([
              [t.figures, figures.map(({ name, token }) => `${name[language]} ${token}`).join('；')],
            ] as const)
          : []),
        [t.pillar, pillar === null ? t.outside : nameOf(pillars, pillar, language)],
        [t.sector, nameOf(sectors, sector, language)],
      ]}
    />
  );
}
