/** Every act of the workbench: when it can be done, and what it does. Keys, buttons and the list of keys follow from it. */

import { namedBy } from '../../draft/change-figures.ts';
import type { Decision } from '../../draft/decision.ts';
import { isProject, overlaps } from '../../draft/draft-state.ts';
import type { Look } from '../../draft/looks.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import type { Desk } from './desk.ts';
import {
  kindOptions,
  periodOptions,
  pillarOptions,
  placeOptions,
  reasonOptions,
  relationOptions,
  reportKindOptions,
  sectorOptions,
  stageOptions,
  typeOptions,
} from './options.ts';
import type { Option, Task, WordsPurpose } from './tasks.ts';
import type { Beside } from './use-beside.ts';
import type { Looking } from './use-looking.ts';
import { type ActName, actWords } from './workbench-words.ts';

export interface Bench {
  readonly desk: Desk;
  readonly looking: Looking;
  readonly language: Language;
  readonly beside: Beside;
  begin(task: Task): void;
  /** Carries a decision out, and says so where it cannot be. */
  decide(decision: Decision): boolean;
}

interface Act {
  /** Whether it means something for what is at hand. */
  can(bench: Bench): boolean;
  run(bench: Bench): void;
}

type Kind = Look['kind'];

const always = () => true;
const of =
  (...kinds: readonly Kind[]) =>
  ({ looking: { at } }: Bench): boolean =>
    at !== null && at.status !== 'rejected' && kinds.includes(at.kind);

const kindsChosen = ({ looking: { looks, ids } }: Bench): ReadonlySet<Kind> => {
  const wanted = new Set(ids);
  return new Set(looks.filter(({ id }) => wanted.has(id)).map(({ kind }) => kind));
};

/** Of several that are changed together all must be of these kinds. */
const allOf =
  (...kinds: readonly Kind[]) =>
  (bench: Bench): boolean => {
    const chosen = [...kindsChosen(bench)];
    return chosen.length > 0 && chosen.every((kind) => kinds.includes(kind));
  };

/** Those that are changed together; where one of them is no figure, or none is chosen, a list that nothing fits. */
const figuresChosen = ({ looking: { looks, ids } }: Bench) => {
  const wanted = new Set(ids);
  const chosen = looks.filter(({ id }) => wanted.has(id));
  return chosen.length > 0 ? chosen.map((look) => (look.kind === 'figure' ? look.indicator : {})) : [{}];
};

const ask = (bench: Bench, act: ActName, options: readonly Option[]) => {
  const [only] = options;
  if (only) bench.begin({ kind: 'options', title: actWords[bench.language][act], options });
};

const askedOf = ({ desk: { draft }, looking: { ids }, language }: Bench) => ({ draft, ids, language });

const asksForKind = ({ looking: { at } }: Bench): boolean => at?.kind === 'question' && at.asks === 'kind';

/** Of the report where its kind is asked for, else of the figures or the projects at hand. */
function kindsFor(bench: Bench) {
  if (asksForKind(bench)) return reportKindOptions;
  return allOf('figure')(bench) ? kindOptions : typeOptions;
}

const words = (purpose: WordsPurpose) => (bench: Bench) => {
  const { at } = bench.looking;
  // A day stands apart from its figure, and may stand nowhere.
  const end = purpose === 'day' ? at?.start : at?.end;
  if (at && end !== undefined) bench.begin({ kind: 'words', purpose, start: { start: at.start, end } });
};

function accept(bench: Bench): void {
  const { looking } = bench;
  const ids = looking.looks
    .filter(({ id, kind, status }) => looking.ids.includes(id) && kind !== 'number' && status === 'open')
    .map(({ id }) => id);
  // What has been decided already is only gone on from.
  looking.leave(looking.ids);
  if (ids.length > 0) bench.decide({ act: 'confirm', ids });
}

function reject(bench: Bench): void {
  const { at, looks, ids } = bench.looking;
  if (!at) return;
  const chosen = looks.filter(({ id }) => ids.includes(id));
  // A project is no number, and needs no reason for not being one.
  if (chosen.every(({ kind }) => kind === 'project')) {
    bench.looking.leave(ids);
    bench.decide({ act: 'reject', ids: [...ids], reason: 'leftOut' });
  } else ask(bench, 'reject', reasonOptions(askedOf(bench), at.kind === 'number' ? at : null));
}

function merge(bench: Bench): void {
  const { looks, ids } = bench.looking;
  const [first] = looks.filter(({ id }) => ids.includes(id));
  if (first && bench.decide({ act: 'merge', ids: [...ids], into: first.id })) bench.looking.chooseNone();
}

/** Key figures lead the page; at most eight, the last added last. */
function toggleKeyFigure({ desk, looking: { at }, decide }: Bench): void {
  if (!at) return;
  const before = desk.draft.report.keyFigures;
  const ids = before.includes(at.id) ? before.filter((id) => id !== at.id) : [...before, at.id].slice(-8);
  decide({ act: 'keyFigures', ids });
}

/** A project may be told together with another: what is added then is like it. */
export function addDecision(
  { draft }: Desk,
  at: Look | null,
  span: { start: number; end: number },
): Decision {
  const near = at?.kind === 'project' && !overlaps(at, span) ? at.project : null;
  const like = draft.report.projects.find((one) => one === near);
  return { act: 'addProject', ...span, ...(like && isProject(like) && { like: like.id }) };
}

export const ACTS: Readonly<Record<ActName, Act>> = {
  next: { can: always, run: ({ looking }) => looking.move(1) },
  previous: { can: always, run: ({ looking }) => looking.move(-1) },
  nextDoubtful: { can: always, run: ({ looking }) => looking.nextDoubtful() },
  accept: { can: allOf('figure', 'project', 'question'), run: accept },
  reject: { can: allOf('figure', 'project', 'number'), run: reject },
  reopen: {
    can: ({ looking: { at } }) => at !== null && at.status !== 'open',
    run: (bench) => bench.decide({ act: 'reopen', ids: [...bench.looking.ids] }),
  },
  name: { can: of('figure', 'project'), run: ({ begin }) => begin({ kind: 'name' }) },
  words: {
    can: of('figure', 'project'),
    run: (bench) => words(bench.looking.at?.kind === 'project' ? 'mention' : 'figure')(bench),
  },
  wording: { can: of('project'), run: words('wording') },
  day: { can: allOf('figure'), run: words('day') },
  unit: { can: of('figure'), run: ({ begin }) => begin({ kind: 'unit' }) },
  denominator: {
    can: (bench) => {
      const { at } = bench.looking;
      return of('figure')(bench) && at?.kind === 'figure' && namedBy(at.indicator) !== null;
    },
    run: ({ begin }) => begin({ kind: 'denominator' }),
  },
  period: {
    can: (bench) => figuresChosen(bench).every((one) => 'progress' in one && one.progress !== null),
    run: (bench) => ask(bench, 'period', periodOptions(askedOf(bench))),
  },
  keyFigure: { can: of('figure'), run: toggleKeyFigure },
  kind: {
    can: (bench) =>
      asksForKind(bench) || (kindsChosen(bench).size === 1 && allOf('figure', 'project')(bench)),
    run: (bench) => ask(bench, 'kind', kindsFor(bench)(askedOf(bench))),
  },
  stage: { can: allOf('project'), run: (bench) => ask(bench, 'stage', stageOptions(askedOf(bench))) },
  sector: {
    can: allOf('figure', 'project'),
    run: (bench) => ask(bench, 'sector', sectorOptions(askedOf(bench))),
  },
  pillar: {
    can: allOf('figure', 'project'),
    run: (bench) => ask(bench, 'pillar', pillarOptions(askedOf(bench))),
  },
  place: { can: allOf('project'), run: (bench) => ask(bench, 'place', placeOptions(askedOf(bench))) },
  relate: { can: of('figure'), run: (bench) => ask(bench, 'relate', relationOptions(askedOf(bench))) },
  addFigure: { can: ({ looking }) => looking.at !== null, run: words('addFigure') },
  addProject: { can: ({ looking }) => looking.at !== null, run: words('addProject') },
  choose: {
    can: of('figure', 'project'),
    run: ({ looking }) => {
      const { at, chosen } = looking;
      if (at) looking.choose([at.id], !chosen.has(at.id));
    },
  },
  chooseSentence: { can: of('figure', 'project'), run: ({ looking }) => looking.chooseSentence() },
  merge: { can: ({ looking }) => looking.ids.length > 1, run: merge },
  undo: { can: ({ desk }) => desk.canUndo, run: ({ desk, looking }) => goTo(looking, desk.undo()) },
  redo: { can: ({ desk }) => desk.canRedo, run: ({ desk, looking }) => goTo(looking, desk.redo()) },
  report: { can: always, run: ({ begin }) => begin({ kind: 'sheet', sheet: 'report' }) },
  english: { can: always, run: ({ begin }) => begin({ kind: 'sheet', sheet: 'english' }) },
  preview: { can: always, run: ({ desk }) => desk.preview() },
  beside: { can: ({ beside }) => beside.can, run: ({ beside }) => beside.toggle() },
  finish: { can: always, run: ({ begin }) => begin({ kind: 'sheet', sheet: 'finish' }) },
  keys: { can: always, run: ({ begin }) => begin({ kind: 'sheet', sheet: 'keys' }) },
};

/** What a step back has changed is at hand again. */
function goTo(looking: Looking, decision: Decision | null): void {
  if (!decision) return;
  const id = 'id' in decision ? decision.id : 'ids' in decision ? decision.ids[0] : undefined;
  if (id !== undefined) looking.goTo(id);
}
