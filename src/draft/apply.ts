/** A draft after a decision. One that cannot be carried out, such as of an entry that is gone, changes nothing. */

import type { Indicator, Project } from '../report/dataset/schema.ts';
import type { NotFigureReason } from '../report/language/vocabulary.ts';
import * as figures from './change-figures.ts';
import * as projects from './change-projects.ts';
import * as whole from './change-report.ts';
import { setCharts } from './charts.ts';
import type { Decision, DecisionOf } from './decision.ts';
import { type DraftState, isProject, type Rejected } from './draft-state.ts';
import { setPeriod } from './period.ts';
import { worded } from './words.ts';

export function apply(state: DraftState, decision: Decision): DraftState {
  switch (decision.act) {
    case 'confirm':
      return { ...state, confirmed: new Set([...state.confirmed, ...decision.ids]) };
    case 'reopen':
      return reopen(state, decision);
    case 'reject':
      return reject(state, decision.ids, decision.reason);
    case 'merge':
      return merge(state, decision);
    case 'rename':
      return each(state, [decision.id], (entry) => ({ ...entry, name: worded(state, decision.zh) }));
    case 'pillar':
      return each(state, decision.ids, (entry) => ({ ...entry, pillar: decision.pillar }));
    case 'sector':
      return each(state, decision.ids, (entry) => ({ ...entry, sector: decision.sector }));
    case 'figure':
      return figures.correctFigure(state, decision);
    case 'unitName':
      return figures.withIndicators(state, decision.ids, (one) => ({
        ...one,
        unitName: worded(state, decision.zh),
      }));
    case 'kind':
      return figures.setKind(state, decision);
    case 'day':
      return figures.setDay(state, decision);
    case 'noDay':
      return figures.withIndicators(state, decision.ids, (one) => ({
        ...one,
        asOf: { missing: 'noDateStated' },
      }));
    case 'denominator':
      return figures.nameDenominator(state, decision);
    case 'period':
      return setPeriod(state, decision);
    case 'relate':
      return figures.relate(state, decision);
    case 'unrelate':
      return figures.unrelate(state, decision);
    case 'addFigure':
      return figures.addFigure(state, decision);
    case 'account':
      return figures.account(state, decision);
    case 'mention':
      return projects.setMention(state, decision);
    case 'wording':
      return projects.setWording(state, decision);
    case 'stage':
      return projects.withProjects(state, decision.ids, (one) => ({
        ...one,
        stage: decision.stage ?? { missing: 'noStageStated' },
      }));
    case 'type':
      return projects.withProjects(state, decision.ids, (one) => ({ ...one, type: decision.type }));
    case 'place':
      return projects.withProjects(state, decision.ids, (one) => ({
        ...one,
        place: decision.place ?? { missing: 'noPlaceStated' },
      }));
    case 'addProject':
      return projects.addProject(state, decision);
    case 'head':
      return whole.setHead(state, decision);
    case 'reportKind':
      return whole.setReportKind(state, decision);
    case 'reported':
      return whole.setReported(state, decision);
    case 'pillarWords':
      return whole.setPillarWords(state, decision);
    case 'addName':
      return whole.addName(state, decision);
    case 'listName':
      return whole.renameInList(state, decision);
    case 'keyFigures':
      return whole.setKeyFigures(state, decision);
    case 'charts':
      return setCharts(state, decision);
    case 'english':
      return whole.setEnglish(state, decision);
  }
}

/** A change that figures and projects take alike. */
function each(
  state: DraftState,
  ids: readonly string[],
  change: <Entry extends Indicator | Project>(entry: Entry) => Entry,
): DraftState {
  return projects.withProjects(figures.withIndicators(state, ids, change), ids, change);
}

function reject(state: DraftState, ids: readonly string[], reason: NotFigureReason): DraftState {
  const chosen = new Set(ids);
  const { indicators, projects: all } = state.report;
  const gone = [...indicators, ...all].filter(({ id }) => chosen.has(id));
  if (gone.length === 0) return state;
  const rejected = new Map(state.rejected);
  for (const entry of gone) rejected.set(entry.id, { entry, reason });
  const confirmed = new Set([...state.confirmed].filter((id) => !chosen.has(id)));
  const report = {
    ...state.report,
    indicators: indicators.filter(({ id }) => !chosen.has(id)),
    projects: all.filter(({ id }) => !chosen.has(id)),
  };
  return { ...state, report, rejected, confirmed };
}

const placeOf = (entry: Indicator | Project): number =>
  isProject(entry) ? entry.mention.start : entry.actual.start;

/** In the order of the text. */
const inserted = <Entry extends Indicator | Project>(
  list: readonly Entry[],
  more: readonly Entry[],
): Entry[] => [...list, ...more].sort((a, b) => placeOf(a) - placeOf(b));

/** What was confirmed or rejected is open again; a rejected entry comes back where nothing has taken its characters. */
function reopen(state: DraftState, { ids }: DecisionOf<'reopen'>): DraftState {
  const chosen = new Set(ids);
  const back = ids.flatMap((id): Rejected[] => {
    const found = state.rejected.get(id);
    return found && isFree(state, found.entry) ? [found] : [];
  });
  const rejected = new Map(state.rejected);
  for (const { entry } of back) rejected.delete(entry.id);
  const entries = back.map(({ entry }) => entry);
  const report = {
    ...state.report,
    indicators: inserted(
      state.report.indicators,
      entries.filter((entry): entry is Indicator => !isProject(entry)),
    ),
    projects: inserted(state.report.projects, entries.filter(isProject)),
  };
  const confirmed = new Set([...state.confirmed].filter((id) => !chosen.has(id)));
  return { ...state, report, rejected, confirmed };
}

const isFree = (state: DraftState, entry: Indicator | Project): boolean =>
  isProject(entry) || figures.freeFigure(state, entry.actual) !== null;

/** One thing told several times: of figures the others are the same number stated again. */
function merge(state: DraftState, { ids, into }: DecisionOf<'merge'>): DraftState {
  const merged = projects.mergeProjects(state, ids, into);
  if (merged !== state) return merged;
  const kept = state.report.indicators.some(({ id }) => id === into);
  const others = ids.filter((id) => id !== into);
  return kept ? reject(state, others, 'repeated') : state;
}
