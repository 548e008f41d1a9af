/** A figure or a project as a slide shows it: large, with where it stands in a few words. */
import { type FigureEntry, findFigure } from '../report/figures.ts';
import { asOfWords, type Kpi, kpiOf } from '../report/kpi.ts';
import type { Project, Report } from '../report/schema.ts';
import { stageName, stageOf } from '../report/stage.ts';
import type { Language } from '../report/vocabulary.ts';
import type { FigureLine, SlideFigure } from './slide.ts';

const words = {
  zh: { colon: '：', completed: (of: string, percent: string) => `完成${of}的 ${percent}`, rough: '≈ ' },
  en: { colon: ': ', completed: (of: string, percent: string) => `${percent} of ${of}`, rough: '≈ ' },
};

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

function entryFigure(entry: FigureEntry, language: Language): SlideFigure {
  const { owner } = entry;
  if (entry.part === 'reading' && owner.kind === 'indicator')
    return kpiFigure(kpiOf(owner.indicator, language), language);
  return {
    ref: entry.ref,
    name: entry.name[language],
    words: {
      lead: entry.exact ? '' : words[language].rough,
      number: entry.text[language],
      tail: '',
      unit: '',
    },
    origin: entry.origin,
    standing: null,
    lines: entry.arithmetic ? [line(entry.arithmetic[language])] : [],
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
  if (entry) return entryFigure(entry, language);
  const project = report.projects.find(({ id }) => id === ref);
  return project ? projectFigure(project, language) : null;
}
