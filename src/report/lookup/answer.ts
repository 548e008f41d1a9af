/** The answer to a question about one indicator or project: everything that may be said of it, in one language. */

import { quotedPlace } from '../dataset/place-words.ts';
import type { Indicator, Locator, Project, Report } from '../dataset/schema.ts';
import type { Origin } from '../figures/completion.ts';
import { targetOf } from '../figures/completion.ts';
import { locatorsOf } from '../figures/figure-locators.ts';
import { findFigure, shownText } from '../figures/figures.ts';
import { type FigureParts, figureText } from '../figures/format.ts';
import { asOfWords, kpiOf } from '../figures/kpi.ts';
import type { Status } from '../figures/status.ts';
import { type Language, missingWords } from '../language/vocabulary.ts';
import { outsidePillarsWords } from '../projects/project-filter.ts';
import { type StageKey, stageName, stageOf } from '../projects/stage.ts';
import { statusFact } from '../projects/status-fact.ts';

export interface Answer {
  readonly ref: string;
  readonly kind: 'indicator' | 'project';
  readonly name: string;
  /** Set very large; a project has its stage. */
  readonly words: Readonly<FigureParts>;
  readonly stage: StageKey | null;
  readonly standing: { readonly status: Status; readonly word: string } | null;
  readonly progress: AnswerProgress | null;
  /** The target by its name, or that the report states none; null for a project. */
  readonly target: AnswerFact | null;
  /** Day, denominator, place, sector, part, wording. */
  readonly facts: readonly AnswerFact[];
  /** Where the words stand in the text, with what is printed there. */
  readonly sources: readonly string[];
}

export interface AnswerFact {
  readonly name: string;
  readonly value: string;
  readonly origin: Origin | null;
}

export interface AnswerProgress {
  /** Of what: 年度任务. */
  readonly of: string;
  readonly percent: number;
  readonly percentText: string;
  readonly origin: Origin;
  readonly gap: string;
  readonly pace: string;
  readonly pacePercent: number | null;
}

const words = {
  zh: {
    target: '目标',
    asOf: '时间',
    note: '说明',
    separator: '；',
    place: '地点',
    sector: '领域',
    pillar: '板块',
  },
  en: {
    target: 'Target',
    asOf: 'As of',
    note: 'Note',
    separator: '; ',
    place: 'Place',
    sector: 'Sector',
    pillar: 'Pillar',
  },
};

const fact = (name: string, value: string, origin: Origin | null = null): AnswerFact => ({
  name,
  value,
  origin,
});

function surroundings(
  { sector, pillar }: Indicator | Project,
  report: Report,
  language: Language,
): AnswerFact[] {
  const t = words[language];
  const part = pillar === null ? outsidePillarsWords : report.pillars.find(({ id }) => id === pillar)?.name;
  const about = report.sectors.find(({ id }) => id === sector)?.name;
  return [fact(t.pillar, part?.[language] ?? pillar ?? ''), fact(t.sector, about?.[language] ?? sector)];
}

const sourcesOf = (locators: readonly Locator[], report: Report, language: Language): string[] =>
  locators.map((locator) => quotedPlace(locator, report, language));

function indicatorAnswer(indicator: Indicator, report: Report, language: Language): Answer {
  const t = words[language];
  const kpi = kpiOf(indicator, language);
  const { progress } = kpi;
  const target = targetOf(indicator);
  const named = 'progress' in indicator && indicator.progress ? indicator.progress.name[language] : t.target;
  return {
    ref: indicator.id,
    kind: 'indicator',
    name: kpi.name,
    words: kpi.parts,
    stage: null,
    standing: kpi.status === 'noTarget' ? null : { status: kpi.status, word: kpi.statusWord },
    progress: progress && {
      of: progress.of,
      percent: progress.completion.percent,
      percentText: progress.completionText,
      origin: progress.completion.origin,
      gap: progress.gap,
      pace: progress.pace,
      pacePercent: progress.pacePercent,
    },
    target: target
      ? fact(named, shownText(target, language), target.origin)
      : fact(t.target, missingWords.noTargetStated[language]),
    facts: [
      fact(t.asOf, asOfWords(indicator.asOf, language)),
      ...surroundings(indicator, report, language),
      ...(kpi.notes.length > 0 ? [fact(t.note, kpi.notes.join(t.separator))] : []),
    ],
    sources: sourcesOf(
      locatorsOf(
        findFigure(report, `${indicator.id}.completion`) ?? findFigure(report, indicator.id),
        undefined,
      ),
      report,
      language,
    ),
  };
}

function projectAnswer(project: Project, report: Report, language: Language): Answer {
  const t = words[language];
  const stage = stageOf(project);
  const { place } = project;
  const [statusName, status] = statusFact(project.status, language);
  const placeName =
    typeof place === 'string'
      ? (report.places.find(({ id }) => id === place)?.name[language] ?? place)
      : missingWords[place.missing][language];
  return {
    ref: project.id,
    kind: 'project',
    name: project.name[language],
    words: { lead: '', number: stageName(stage, language), tail: '', unit: '' },
    stage,
    standing: null,
    progress: null,
    target: null,
    facts: [
      fact(statusName, status),
      ...project.figures.map((figure) =>
        fact(figure.name[language], figureText(figure, figure.unitName, language), 'quoted'),
      ),
      fact(t.place, placeName),
      ...surroundings(project, report, language),
    ],
    sources: sourcesOf(locatorsOf(null, project), report, language),
  };
}

/** null where the report has neither an indicator nor a project of this id. */
export function answerOf(ref: string, report: Report, language: Language): Answer | null {
  const indicator = report.indicators.find(({ id }) => id === ref);
  if (indicator) return indicatorAnswer(indicator, report, language);
  const project = report.projects.find(({ id }) => id === ref);
  return project ? projectAnswer(project, report, language) : null;
}
