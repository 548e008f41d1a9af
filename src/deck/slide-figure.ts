/** A figure or a project as a slide shows it: large, with its status and variance in a few words. */

import type { Project, Report } from '../report/dataset/schema.ts';
import { findFigure } from '../report/figures/figures.ts';
import { type WordRun, wordRuns } from '../report/figures/findings.ts';
import { type IndicatorView, viewOf } from '../report/figures/indicator-view.ts';
import {
  cardText,
  isPresent,
  orNull,
  type ReportFigure,
  shownParts,
  shownText,
} from '../report/figures/report-figure.ts';
import { statusWords } from '../report/figures/status.ts';
import { headings, terms } from '../report/language/terms.ts';
import type { Language } from '../report/language/vocabulary.ts';
import { stageName, stageOf } from '../report/projects/stage.ts';
import type { FigureBar, FigureLine, SlideFigure } from './slide.ts';

const words = {
  zh: {
    colon: '：',
    completed: (denominator: string, percent: string) => `完成${denominator}的${percent}`,
    share: (denominator: string, percent: readonly WordRun[]): WordRun[] => [
      `，完成${denominator}的`,
      ...percent,
    ],
    actual: terms.actual.zh,
    reported: '报告所述',
    stage: '所处阶段',
  },
  en: {
    colon: ': ',
    completed: (denominator: string, percent: string) => `${percent} of ${denominator}`,
    share: (denominator: string, percent: readonly WordRun[]): WordRun[] => [
      ', ',
      ...percent,
      ` of ${denominator}`,
    ],
    actual: headings.actual.en,
    reported: 'As reported',
    stage: 'Stage',
  },
};

/** Beside the day, as many as an indicator's card has. */
const MOST_LINES = 3;

/** “the year’s task” begins a line as “The year’s task”. */
const capital = (name: string, language: Language): string =>
  language === 'en' ? name.charAt(0).toUpperCase() + name.slice(1) : name;

const line = (text: string, origin: FigureLine['origin'] = null): FigureLine => ({ text, origin });

/** “完成年度任务的97.2%”; none without a completion. */
function completedLines({ completion, denominator }: IndicatorView, language: Language): FigureLine[] {
  if (!isPresent(completion) || !isPresent(denominator)) return [];
  const text = words[language].completed(denominator[language], cardText(completion, language));
  return [line(text, completion.origin)];
}

const paceLines = ({ pace, variance }: IndicatorView, language: Language): FigureLine[] =>
  isPresent(pace) ? [line(variance.pace[language], 'computed')] : [];

function cardLines(view: IndicatorView, language: Language): FigureLine[] {
  const { completion, denominator, ceiling, variance, notes } = view;
  if (isPresent(completion)) {
    return [
      ...completedLines(view, language),
      line(variance.gap[language], 'computed'),
      ...paceLines(view, language),
    ].filter(({ text }) => text !== '');
  }
  if (ceiling && isPresent(denominator)) {
    const { colon } = words[language];
    return [line(`${denominator[language]}${colon}${ceiling.text[language]}`, 'quoted')];
  }
  return notes.slice(0, 1).map((note) => line(note[language]));
}

const statusIn = ({ status }: IndicatorView, language: Language): SlideFigure['status'] => ({
  code: status,
  word: statusWords[status][language],
});

export function indicatorFigure(view: IndicatorView, language: Language): SlideFigure {
  return {
    ref: view.id,
    name: view.name[language],
    words: view.actual.parts[language],
    origin: 'quoted',
    status: view.status === 'noTarget' ? null : statusIn(view, language),
    lines: cardLines(view, language),
    asOf: view.asOfWords[language],
    bar: null,
  };
}

const barOf = ({ completion, pace }: IndicatorView): FigureBar | null =>
  isPresent(completion) ? { percent: completion.value, pace: orNull(pace)?.value ?? null } : null;

/** What a figure worked out of an indicator, or printed beside it, needs to be read alone: of what, and when. */
function derivedLines(figure: ReportFigure, view: IndicatorView, language: Language): FigureLine[] {
  const t = words[language];
  const arithmetic = figure.arithmetic ? [line(figure.arithmetic[language])] : [];
  const { completion, denominator, target, actual } = view;
  if (!isPresent(completion) || !isPresent(denominator)) return arithmetic;
  const told = (name: string, other: ReportFigure | null): FigureLine[] =>
    other ? [line(capital(name, language) + t.colon + shownText(other, language), other.origin)] : [];
  const actualLine = told(t.actual, actual);
  const completed = completedLines(view, language);
  const pace = paceLines(view, language);
  switch (figure.role) {
    case 'completion':
      return [...actualLine, ...told(denominator[language], orNull(target)), ...arithmetic, ...pace];
    case 'target':
      return [...arithmetic, ...actualLine, ...completed];
    case 'gap':
    case 'difference':
      return [...arithmetic, ...completed, ...pace];
    case 'actual':
    case 'pace':
    case 'paceGap':
    case 'among':
    case 'projectFigure':
      return [...arithmetic, ...completed];
  }
}

/** “完成率” names no denominator; “年度任务完成率” does. */
function labelOf({ role, label }: ReportFigure, view: IndicatorView | null, language: Language): string {
  if (role === 'completion' && view && isPresent(view.denominator)) {
    return view.completionName[language];
  }
  return label[language];
}

const viewOfOwner = ({ owner }: ReportFigure): IndicatorView | null =>
  owner.kind === 'indicator' ? viewOf(owner.indicator) : null;

function reportFigure(figure: ReportFigure, language: Language): SlideFigure {
  const view = viewOfOwner(figure);
  if (figure.role === 'actual' && view) return indicatorFigure(view, language);
  const completed = figure.role === 'completion' ? view : null;
  return {
    ref: figure.ref,
    name: completed
      ? completed.name[language] + words[language].colon + labelOf(figure, completed, language)
      : figure.name[language],
    words: shownParts(figure, language),
    origin: figure.origin,
    status: completed ? statusIn(completed, language) : null,
    lines: view ? derivedLines(figure, view, language).slice(0, MOST_LINES) : [],
    // A project's figure has no day of its own.
    asOf: view?.asOfWords[language] ?? '',
    bar: completed && barOf(completed),
  };
}

function projectFigure(project: Project, language: Language): SlideFigure {
  return {
    ref: project.id,
    name: project.name[language],
    words: { lead: '', number: stageName(stageOf(project), language), tail: '', unit: '' },
    origin: null,
    status: null,
    lines: [line(project.status[language])],
    asOf: '',
    bar: null,
  };
}

/** null where the report has neither a figure nor a project of this name. */
export function slideFigure(ref: string, report: Report, language: Language): SlideFigure | null {
  const figure = findFigure(report, ref);
  if (figure) return reportFigure(figure, language);
  const project = report.projects.find(({ id }) => id === ref);
  return project ? projectFigure(project, language) : null;
}

/** A single figure is its own finding: the slide's title says whose it is, the label over it only what it is. */
export function figureAlone(
  figure: SlideFigure,
  report: Report,
  language: Language,
): { title: WordRun[]; figure: SlideFigure } {
  const t = words[language];
  const entry = findFigure(report, figure.ref);
  if (!entry) {
    return { title: [figure.name + t.colon + figure.words.number], figure: { ...figure, name: t.stage } };
  }
  const view = viewOfOwner(entry);
  const denominator = view && isPresent(view.completion) ? orNull(view.denominator) : null;
  const actual = entry.role === 'actual';
  const label = actual ? (denominator ? t.actual : t.reported) : labelOf(entry, view, language);
  const run = (ref: string) => wordRuns({ zh: `{${ref}}`, en: `{${ref}}` }, report, language);
  const title =
    view && denominator && (actual || entry.role === 'completion')
      ? [
          view.name[language] + t.colon,
          ...run(view.id),
          ...t.share(denominator[language], run(`${view.id}.completion`)),
        ]
      : [figure.name + t.colon, ...run(figure.ref)];
  return { title, figure: { ...figure, name: capital(label, language) } };
}
