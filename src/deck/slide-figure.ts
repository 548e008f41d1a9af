/** A figure or a project as a slide shows it: large, with where it stands in a few words. */

import type { Indicator, Project, Report } from '../report/dataset/schema.ts';
import { type FigureEntry, findFigure, shownText } from '../report/figures/figures.ts';
import { type WordRun, wordRuns } from '../report/figures/findings.ts';
import { asOfWords, type Kpi, kpiOf } from '../report/figures/kpi.ts';
import type { Language } from '../report/language/vocabulary.ts';
import { stageName, stageOf } from '../report/projects/stage.ts';
import type { FigureLine, SlideFigure } from './slide.ts';

const words = {
  zh: {
    colon: '：',
    completed: (of: string, percent: string) => `完成${of}的 ${percent}`,
    share: (of: string, percent: readonly WordRun[]): WordRun[] => [`，完成${of}的 `, ...percent],
    completion: (of: string) => `${of}完成率`,
    actual: '实绩',
    reported: '报告所述',
    stage: '所处阶段',
    rough: '≈ ',
  },
  en: {
    colon: ': ',
    completed: (of: string, percent: string) => `${percent} of ${of}`,
    share: (of: string, percent: readonly WordRun[]): WordRun[] => [', ', ...percent, ` of ${of}`],
    completion: (of: string) => `Completion of ${of}`,
    actual: 'Actual',
    reported: 'As reported',
    stage: 'Stage',
    rough: '≈ ',
  },
};

/** Beside the day, as many as a KPI card has. */
const MOST_LINES = 3;

/** “the year’s task” begins a line as “The year’s task”. */
const capital = (name: string, language: Language): string =>
  language === 'en' ? name.charAt(0).toUpperCase() + name.slice(1) : name;

const line = (text: string, origin: FigureLine['origin'] = null): FigureLine => ({ text, origin });

function kpiLines(kpi: Kpi, language: Language): FigureLine[] {
  const t = words[language];
  const { progress, ceiling, notes } = kpi;
  if (progress) {
    return [
      line(t.completed(progress.of, progress.completionText), progress.completion.origin),
      line(progress.gap, 'computed'),
      ...(progress.pacePercent === null ? [] : [line(progress.pace, 'computed')]),
    ].filter(({ text }) => text !== '');
  }
  if (ceiling) return [line(`${ceiling.of}${t.colon}${ceiling.targetText}`, 'quoted')];
  return notes.slice(0, 1).map((note) => line(note));
}

export function kpiFigure(kpi: Kpi, language: Language): SlideFigure {
  return {
    ref: kpi.ref,
    name: kpi.name,
    words: kpi.parts,
    origin: 'quoted',
    standing: kpi.status === 'noTarget' ? null : { status: kpi.status, word: kpi.statusWord },
    lines: kpiLines(kpi, language),
    asOf: kpi.asOf,
  };
}

/** What a figure worked out of an indicator, or printed beside it, needs to be read alone: of what, and when. */
function derivedLines(
  entry: FigureEntry,
  indicator: Indicator,
  report: Report,
  kpi: Kpi,
  language: Language,
) {
  const t = words[language];
  const { progress } = kpi;
  const arithmetic = entry.arithmetic ? [line(entry.arithmetic[language])] : [];
  if (!progress) return arithmetic;
  const target = findFigure(report, `${indicator.id}.target`);
  const told = (name: string, of: FigureEntry | null): FigureLine[] =>
    of ? [line(capital(name, language) + t.colon + shownText(of, language), of.origin)] : [];
  const actual = told(t.actual, findFigure(report, indicator.id));
  const completed = line(t.completed(progress.of, progress.completionText), progress.completion.origin);
  const pace = progress.pacePercent === null ? [] : [line(progress.pace, 'computed')];
  switch (entry.part) {
    case 'completion':
      return [...actual, ...told(progress.of, target), ...arithmetic, ...pace];
    case 'target':
      return [...arithmetic, ...actual, completed];
    case 'gap':
      return [...arithmetic, completed, ...pace];
    default:
      return [...arithmetic, completed];
  }
}

/** “：完成率” names no denominator; “：年度任务完成率” does. */
function partName(entry: FigureEntry, progress: Kpi['progress'], language: Language): string {
  const t = words[language];
  if (entry.part === 'completion' && progress) return t.completion(progress.of);
  const { owner } = entry;
  const of = owner.kind === 'indicator' ? owner.indicator : owner.project;
  return entry.name[language].slice((of.name[language] + t.colon).length);
}

function entryFigure(entry: FigureEntry, report: Report, language: Language): SlideFigure {
  const { owner } = entry;
  const kpi = owner.kind === 'indicator' ? kpiOf(owner.indicator, language) : null;
  if (entry.part === 'actual' && kpi) return kpiFigure(kpi, language);
  const lines =
    owner.kind === 'indicator' && kpi ? derivedLines(entry, owner.indicator, report, kpi, language) : [];
  const completion = entry.part === 'completion' ? kpi : null;
  return {
    ref: entry.ref,
    name: completion
      ? completion.name + words[language].colon + partName(entry, completion.progress, language)
      : entry.name[language],
    words: {
      lead: entry.exact ? '' : words[language].rough,
      number: entry.text[language],
      tail: '',
      unit: '',
    },
    origin: entry.origin,
    standing: completion ? { status: completion.status, word: completion.statusWord } : null,
    lines: lines.slice(0, MOST_LINES),
    // A project's figure has no day of its own.
    asOf: entry.part === 'projectFigure' ? '' : asOfWords(entry.asOf, language),
  };
}

function projectFigure(project: Project, language: Language): SlideFigure {
  return {
    ref: project.id,
    name: project.name[language],
    words: { lead: '', number: stageName(stageOf(project), language), tail: '', unit: '' },
    origin: null,
    standing: null,
    lines: [line(project.status[language])],
    asOf: '',
  };
}

/** null where the report has neither a figure nor a project of this name. */
export function slideFigure(ref: string, report: Report, language: Language): SlideFigure | null {
  const entry = findFigure(report, ref);
  if (entry) return entryFigure(entry, report, language);
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
  const kpi = entry.owner.kind === 'indicator' ? kpiOf(entry.owner.indicator, language) : null;
  const progress = kpi?.progress ?? null;
  const actual = entry.part === 'actual';
  const label = actual ? (progress ? t.actual : t.reported) : partName(entry, progress, language);
  const run = (ref: string) => wordRuns({ zh: `{${ref}}`, en: `{${ref}}` }, report, language);
  const title =
    kpi && progress && (actual || entry.part === 'completion')
      ? [kpi.name + t.colon, ...run(kpi.ref), ...t.share(progress.of, run(`${kpi.ref}.completion`))]
      : [figure.name + t.colon, ...run(figure.ref)];
  return { title, figure: { ...figure, name: capital(label, language) } };
}
