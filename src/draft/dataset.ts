/** The dataset of a draft as it stands: everything that names what is gone is mended or left out, so that it loads. */

import { chooseCharts } from '../report/choosing/choose-charts.ts';
import { chooseCards, chooseKeyFigures } from '../report/choosing/choose-figures.ts';
import { earlierOf } from '../report/dataset/chart-slots.ts';
import type { Indicator, Pillar, Project, Report, Text } from '../report/dataset/schema.ts';
import { wordsCheck } from '../report/figures/findings.ts';
import { changeProblems } from '../report/loading/problem-changes.ts';
import { accountingOf } from './accounting.ts';
import { byIdOf, chartFits } from './charts.ts';
import type { DraftState } from './draft-state.ts';
import { looksOf } from './looks.ts';

/** A beginning or an entry measured before that no longer fits is not named. */
function withFittingEarlier(indicators: readonly Indicator[]): Indicator[] {
  const byId = byIdOf(indicators);
  return indicators.map((one) => {
    const earlier = earlierOf(one);
    if (earlier === null) return one;
    const before = byId.get(earlier);
    if (before && changeProblems([one, before]).length === 0) return one;
    const { earlier: _, ...rest } = one as Extract<Indicator, { earlier?: string | undefined }>;
    return rest as Indicator;
  });
}

const PLAIN_FINDING: Text = { zh: '本部分要点', en: 'What this part reports' };
const PLAIN_LEAD: Text = {
  zh: '本部分的指标与项目按原文顺序列出。',
  en: 'The figures and projects of this part, in the order of the text.',
};

function mendedPillar(pillar: Pillar, report: Report): Pillar {
  const byId = byIdOf(report.indicators);
  const check = wordsCheck(report);
  const own = report.indicators.filter((one) => one.pillar === pillar.id);
  const kept = pillar.charts.filter((spec) => chartFits(spec, byId, check));
  const given = kept.filter(({ type }, index) => kept.findIndex((one) => one.type === type) === index);
  const charts =
    kept.length === pillar.charts.length ? kept : chooseCharts({ ...report, id: pillar.id }, given);
  const ids = new Set(own.map(({ id }) => id));
  const cards = (pillar.cards ?? []).filter((id) => ids.has(id));
  const chosen = cards.length === pillar.cards?.length ? cards : chooseCards(own, charts);
  const { cards: _, ...rest } = pillar;
  return {
    ...rest,
    finding: check(pillar.finding).length === 0 ? pillar.finding : PLAIN_FINDING,
    lead: check(pillar.lead).length === 0 ? pillar.lead : PLAIN_LEAD,
    charts,
    ...(chosen.length > 0 && { cards: chosen }),
  };
}

function mendedProjects({ projects }: Report, indicators: ReadonlyMap<string, Indicator>): Project[] {
  const wholes = new Set(projects.filter(({ partOf }) => partOf === undefined).map(({ id }) => id));
  return projects.map((project) => {
    const { partOf, indicators: measuring = [], ...rest } = project;
    const left = measuring.filter((id) => indicators.has(id));
    return {
      ...rest,
      ...(left.length > 0 && { indicators: left }),
      ...(partOf !== undefined && wholes.has(partOf) && partOf !== project.id && { partOf }),
    };
  });
}

/** Entries that no person has confirmed or rejected. */
const openEntries = (state: DraftState): string[] =>
  looksOf(state).flatMap(({ id, kind, status }) =>
    status === 'open' && (kind === 'figure' || kind === 'project') ? [id] : [],
  );

/** It says of itself that it is a draft; {@link finishedDataset} does only where something is open. */
export function draftDataset(state: DraftState): Report {
  const { report } = state;
  const indicators = withFittingEarlier(report.indicators);
  const byId = byIdOf(indicators);
  const used = new Set([...indicators, ...report.projects].map(({ sector }) => sector));
  const sectors = report.sectors.filter(({ id }) => used.has(id));
  const usedPlaces = new Set(report.projects.map(({ place }) => place));
  const keyFigures = report.keyFigures.filter((id) => byId.has(id));
  const whole: Report = {
    ...report,
    sectors: sectors.length > 0 ? sectors : report.sectors.slice(0, 1),
    places: report.places.filter(({ id }) => usedPlaces.has(id)),
    indicators,
    projects: mendedProjects(report, byId),
    keyFigures: keyFigures.length > 0 ? keyFigures : chooseKeyFigures(indicators),
    notFigures: [...accountingOf(state).notFigures],
    sums: report.sums.filter(({ whole: sum, parts }) =>
      [sum, ...parts].every((part) => typeof part !== 'string' || byId.has(part)),
    ),
    unconfirmed: openEntries(state),
  };
  return { ...whole, pillars: whole.pillars.map((pillar) => mendedPillar(pillar, whole)) };
}

/** What is handed over when the work is done. */
export function finishedDataset(state: DraftState): Report {
  const { unconfirmed, ...report } = draftDataset(state);
  return unconfirmed && unconfirmed.length > 0 ? { ...report, unconfirmed } : report;
}
