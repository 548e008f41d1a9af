/** What looking up one indicator or project gives: everything that may be said of it, in one language. */

import { quotedLocator } from '../dataset/locator-words.ts';
import type { Indicator, Locator, Project, Report } from '../dataset/schema.ts';
import { locatorsOf } from '../figures/figure-locators.ts';
import type { FigureParts } from '../figures/format.ts';
import { viewOf } from '../figures/indicator-view.ts';
import { cardText, isPresent, type Origin, orNull, shownText } from '../figures/report-figure.ts';
import { shownFigures } from '../figures/shown-figures.ts';
import { type Status, statusWords } from '../figures/status.ts';
import { headings, terms } from '../language/terms.ts';
import { type Language, missingWords } from '../language/vocabulary.ts';
import { PROJECT_COLUMNS } from '../projects/columns.ts';
import { type StageKey, stageName, stageOf } from '../projects/stage.ts';
import { statusFact } from '../projects/status-fact.ts';

export interface LookupResult {
  readonly ref: string;
  readonly kind: 'indicator' | 'project';
  readonly name: string;
  /** Set very large; a project has its stage. */
  readonly words: Readonly<FigureParts>;
  readonly stage: StageKey | null;
  readonly status: { readonly code: Status; readonly word: string } | null;
  readonly progress: LookupProgress | null;
  /** The target by its name, or that the report states none; null for a project. */
  readonly target: LookupFact | null;
  /** Day, denominator, place, sector, pillar, wording. */
  readonly facts: readonly LookupFact[];
  /** Where the words stand in the text, with what is printed there. */
  readonly sources: readonly string[];
}

/** What a fact is about. */
export type LookupFactKind = 'target' | 'asOf' | 'note' | 'status' | 'figure' | 'place' | 'pillar' | 'sector';

export interface LookupFact {
  readonly kind: LookupFactKind;
  readonly name: string;
  readonly value: string;
  readonly origin: Origin | null;
}

export interface LookupProgress {
  /** 年度任务完成率. */
  readonly completionName: string;
  readonly percent: number;
  readonly percentText: string;
  readonly origin: Origin;
  readonly gap: string;
  readonly pace: string;
  readonly pacePercent: number | null;
}

const words = {
  zh: {
    target: terms.target.zh,
    asOf: terms.asOf.zh,
    note: '说明',
    separator: '；',
  },
  en: {
    target: headings.target.en,
    asOf: headings.asOf.en,
    note: 'Note',
    separator: '; ',
  },
};

const unmarked = (kind: LookupFactKind, name: string, value: string): LookupFact => ({
  kind,
  name,
  value,
  origin: null,
});

function surroundings(subject: Indicator | Project, report: Report, language: Language): LookupFact[] {
  const { pillar, sector } = PROJECT_COLUMNS;
  const asked = { report, language };
  return [
    unmarked('pillar', pillar.heading[language], pillar.text(subject, asked)),
    unmarked('sector', sector.heading[language], sector.text(subject, asked)),
  ];
}

const sourcesOf = (locators: readonly Locator[], report: Report, language: Language): string[] =>
  locators.map((locator) => quotedLocator(locator, report, language));

function indicatorResult(indicator: Indicator, report: Report, language: Language): LookupResult {
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
            completionName: view.completionName[language],
            percent: completion.value,
            percentText: cardText(completion, language),
            origin: completion.origin,
            gap: view.variance.gap[language],
            pace: view.variance.pace[language],
            pacePercent: isPresent(pace) ? pace.value : null,
          }
        : null,
    target: isPresent(target)
      ? {
          kind: 'target',
          name: denominator ?? t.target,
          value: shownText(target, language),
          origin: target.origin,
        }
      : unmarked('target', t.target, missingWords.noTargetStated[language]),
    facts: [
      unmarked('asOf', t.asOf, view.asOfValue[language]),
      ...surroundings(indicator, report, language),
      ...(notes.length > 0
        ? [unmarked('note', t.note, notes.map((note) => note[language]).join(t.separator))]
        : []),
    ],
    sources: sourcesOf(locatorsOf(orNull(completion) ?? view.actual, undefined), report, language),
  };
}

function projectResult(project: Project, report: Report, language: Language): LookupResult {
  const stage = stageOf(project);
  const { place } = PROJECT_COLUMNS;
  const [statusName, status] = statusFact(project.status, language);
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
      unmarked('status', statusName, status),
      ...shownFigures(report, project).map(
        ({ label, figure: { text, origin } }): LookupFact => ({
          kind: 'figure',
          name: label[language],
          value: text[language],
          origin,
        }),
      ),
      unmarked('place', place.heading[language], place.text(project, { report, language })),
      ...surroundings(project, report, language),
    ],
    sources: sourcesOf(locatorsOf(null, project), report, language),
  };
}

/** null where the report has neither an indicator nor a project of this id. */
export function lookupResult(ref: string, report: Report, language: Language): LookupResult | null {
  const indicator = report.indicators.find(({ id }) => id === ref);
  if (indicator) return indicatorResult(indicator, report, language);
  const project = report.projects.find(({ id }) => id === ref);
  return project ? projectResult(project, report, language) : null;
}
