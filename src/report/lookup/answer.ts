/** The answer to a question about one indicator or project: everything that may be said of it, in one language. */

import { quotedPlace } from '../dataset/place-words.ts';
import type { Indicator, Locator, Project, Report } from '../dataset/schema.ts';
import { locatorsOf } from '../figures/figure-locators.ts';
import { projectFigures } from '../figures/figures.ts';
import type { FigureParts } from '../figures/format.ts';
import { viewOf } from '../figures/indicator-view.ts';
import { cardText, isPresent, type Origin, orNull, shownText } from '../figures/report-figure.ts';
import { type Status, statusWords } from '../figures/status.ts';
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
  readonly status: { readonly code: Status; readonly word: string } | null;
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
  /** What the completion is of: 年度任务. */
  readonly denominator: string;
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
  const view = viewOf(indicator);
  const { completion, target, pace, status, notes } = view;
  const denominator = orNull(view.denominator)?.[language];
  return {
    ref: indicator.id,
    kind: 'indicator',
    name: view.name[language],
    words: view.actual.parts[language],
    stage: null,
    status: status === 'noTarget' ? null : { code: status, word: statusWords[status][language] },
    progress:
      isPresent(completion) && denominator
        ? {
            denominator,
            percent: completion.value,
            percentText: cardText(completion, language),
            origin: completion.origin,
            gap: view.variance.gap[language],
            pace: view.variance.pace[language],
            pacePercent: isPresent(pace) ? pace.value : null,
          }
        : null,
    target: isPresent(target)
      ? fact(denominator ?? t.target, shownText(target, language), target.origin)
      : fact(t.target, missingWords.noTargetStated[language]),
    facts: [
      fact(t.asOf, view.asOfWords[language]),
      ...surroundings(indicator, report, language),
      ...(notes.length > 0 ? [fact(t.note, notes.map((note) => note[language]).join(t.separator))] : []),
    ],
    sources: sourcesOf(locatorsOf(orNull(completion) ?? view.actual, undefined), report, language),
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
    status: null,
    progress: null,
    target: null,
    facts: [
      fact(statusName, status),
      ...projectFigures(project).map(({ label, text, origin }) =>
        fact(label[language], text[language], origin),
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
