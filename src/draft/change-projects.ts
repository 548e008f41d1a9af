/** What is decided of projects. */

import { stageOf } from '../extract/lexicon/project-words.ts';
import type { Project } from '../report/dataset/schema.ts';
import { freeId, surroundings } from './change-figures.ts';
import type { DecisionOf } from './decision.ts';
import type { DraftState } from './draft-state.ts';
import { locatorFrom } from './reading.ts';
import { worded } from './words.ts';

export function withProjects(
  state: DraftState,
  ids: readonly string[],
  change: (project: Project) => Project,
): DraftState {
  const chosen = new Set(ids);
  const projects = state.report.projects.map((one) => (chosen.has(one.id) ? change(one) : one));
  return { ...state, report: { ...state.report, projects } };
}

/** The name as printed at other characters of the text. */
export function setMention(state: DraftState, { id, start, end }: DecisionOf<'mention'>): DraftState {
  const mention = locatorFrom(state.base.text, { start, end });
  if (!mention) return state;
  return withProjects(state, [id], (one) => ({ ...one, mention, name: worded(state, mention.token) }));
}

/** The report's own wording of how it stands; the stage follows from the words where they say one. */
export function setWording(state: DraftState, { id, start, end }: DecisionOf<'wording'>): DraftState {
  const locator = locatorFrom(state.base.text, { start, end });
  if (!locator) return state;
  return withProjects(state, [id], (one) => ({
    ...one,
    status: { ...worded(state, locator.token), locator },
    stage: stageOf(locator.token) ?? { missing: 'noStageStated' },
  }));
}

/** Another project at these characters; `like` one that it was told together with. */
export function addProject(state: DraftState, { start, end, like }: DecisionOf<'addProject'>): DraftState {
  const mention = locatorFrom(state.base.text, { start, end });
  const { projects } = state.report;
  const isTaken = projects.some(
    (one) => one.mention.start === mention?.start && one.mention.end === mention.end,
  );
  if (!mention || isTaken) return state;
  const model = projects.find(({ id }) => id === like);
  const own: Project = {
    type: 'project',
    ...surroundings(state, mention.start),
    place: { missing: 'noPlaceStated' },
    stage: { missing: 'noStageStated' },
    status: { ...worded(state, '报告未另作说明'), locator: null },
    ...(model && {
      type: model.type,
      pillar: model.pillar,
      sector: model.sector,
      place: model.place,
      stage: model.stage,
      status: model.status,
    }),
    id: freeId(state, mention.start, 'p'),
    name: worded(state, mention.token),
    mention,
    figures: [],
  };
  const at = projects.findIndex((one) => one.mention.start > mention.start);
  const index = at < 0 ? projects.length : at;
  const list = [...projects.slice(0, index), own, ...projects.slice(index)];
  return { ...state, report: { ...state.report, projects: list } };
}

/** Several names of one thing: what belongs to the others belongs to the one that is kept. */
export function mergeProjects(state: DraftState, ids: readonly string[], into: string): DraftState {
  const others = new Set(ids.filter((id) => id !== into));
  const { projects } = state.report;
  const kept = projects.find(({ id }) => id === into);
  const gone = projects.filter(({ id }) => others.has(id));
  if (!kept || gone.length === 0) return state;
  const figures = [...kept.figures, ...gone.flatMap((one) => one.figures)];
  const measuring = [...new Set([kept, ...gone].flatMap((one) => one.indicators ?? []))].slice(0, 12);
  const list = projects
    .filter(({ id }) => !others.has(id))
    .map((one): Project => {
      if (one.id === into) return { ...one, figures, ...(measuring.length > 0 && { indicators: measuring }) };
      return one.partOf !== undefined && others.has(one.partOf) ? { ...one, partOf: into } : one;
    });
  return { ...state, report: { ...state.report, projects: list } };
}
