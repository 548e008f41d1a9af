/** What a person goes through: every figure and project, every number that nothing captures, and what the reader asks. */

import type { ReviewAsks, ReviewItem } from '../extract/draft/review-items.ts';
import type { Indicator, Locator, Project, Report, Text } from '../report/dataset/schema.ts';
import { accountingOf } from './accounting.ts';
import { doubtsOf } from './doubts.ts';
import type { DraftBase } from './draft.ts';
import { type DraftState, isProject, overlaps, spansOf } from './draft-state.ts';
import type { Span } from './reading.ts';

type LookStatus = 'open' | 'confirmed' | 'rejected';

interface LookBase extends Span {
  readonly id: string;
  readonly status: LookStatus;
  /** Why to look twice; empty for most. */
  readonly doubts: readonly Text[];
}

export type Look =
  | (LookBase & { readonly kind: 'figure'; readonly indicator: Indicator })
  | (LookBase & { readonly kind: 'project'; readonly project: Project })
  /** A number of the text that is neither a figure nor explained. */
  | (LookBase & { readonly kind: 'number'; readonly locator: Locator })
  /** What the reader asks of the report as a whole, or of words that are no entry. */
  | (LookBase & { readonly kind: 'question'; readonly what: Text; readonly asks: ReviewAsks | null });

/** What the draft itself shows at each entry, or in a list of its own. */
const SHOWN_ELSEWHERE: ReadonlySet<ReviewItem['sort']> = new Set(['english', 'noStage', 'noSector'] as const);

interface Asked {
  readonly span: Span;
  readonly what: Text;
  readonly asks: ReviewAsks | null;
}

/** The reader's words are for a file and a command line; here a person answers on the spot. */
const ASKED_HERE: Readonly<Record<Exclude<ReviewAsks, 'head'>, Text>> = {
  kind: {
    zh: '请选择报告类别；不选则用各类报告通用的词',
    en: 'Choose the kind of report; without it the words are those of any report',
  },
  day: {
    zh: '没有找到报告日期；原文如有，请在“报告与板块”中选取',
    en: 'The day of the report was not found; if the text states it, choose it in “Report and pillars”',
  },
};

/** What has been answered since needs no look. */
function isAnswered(asks: ReviewAsks | null, { kind, reported }: Report): boolean {
  if (asks === 'kind') return kind !== undefined;
  return asks === 'day' && 'date' in reported;
}

/** What the reader asks, place by place. */
const askedOf = (base: DraftBase): Asked[] =>
  base.reviewItems.flatMap((item): Asked[] => {
    if (SHOWN_ELSEWHERE.has(item.sort)) return [];
    const asks = item.asks ?? null;
    const asked = asks === null || asks === 'head' ? item.what : ASKED_HERE[asks];
    if (!item.each) return [{ span: item, what: asked, asks }];
    const { what, places } = item.each;
    return places.map((span) => ({ span, what, asks: null }));
  });

interface Sorted {
  /** By the id of the entry of the reader's draft at that place. */
  readonly ofEntries: ReadonlyMap<string, readonly Text[]>;
  readonly others: readonly (Asked & { readonly id: string })[];
}

const sorted = new WeakMap<DraftBase, Sorted>();

/** By the reader's own draft: an entry keeps what was asked of it, whatever becomes of its characters. */
function sortAsked(base: DraftBase): Sorted {
  const known = sorted.get(base);
  if (known) return known;
  const { indicators, projects } = base.report;
  const places = [...indicators, ...projects].flatMap((entry) =>
    spansOf(entry).map((span) => ({ ...span, id: entry.id })),
  );
  const ofEntries = new Map<string, Text[]>();
  const others: Sorted['others'][number][] = [];
  for (const [index, asked] of askedOf(base).entries()) {
    const owner = places.find((place) => overlaps(place, asked.span));
    if (owner) ofEntries.set(owner.id, [...(ofEntries.get(owner.id) ?? []), asked.what]);
    else others.push({ ...asked, id: `q-${index}` });
  }
  const made = { ofEntries, others };
  sorted.set(base, made);
  return made;
}

const looks = new WeakMap<DraftState, readonly Look[]>();

/** In the order of the text. */
export function looksOf(state: DraftState): readonly Look[] {
  const known = looks.get(state);
  if (known) return known;
  const { ofEntries, others } = sortAsked(state.base);
  const doubts = doubtsOf(state.report);
  const look = (entry: Indicator | Project, status: LookStatus): Look => {
    const [{ start, end } = { start: 0, end: 0 }] = spansOf(entry);
    const own = status === 'rejected' ? [] : (doubts.get(entry.id) ?? []).map(({ what }) => what);
    const base = { id: entry.id, start, end, status, doubts: [...(ofEntries.get(entry.id) ?? []), ...own] };
    return isProject(entry)
      ? { ...base, kind: 'project', project: entry }
      : { ...base, kind: 'figure', indicator: entry };
  };
  const statusOf = (id: string): LookStatus => (state.confirmed.has(id) ? 'confirmed' : 'open');
  const list: Look[] = [
    ...[...state.report.indicators, ...state.report.projects].map((entry) => look(entry, statusOf(entry.id))),
    ...[...state.rejected.values()].map(({ entry }) => look(entry, 'rejected')),
    ...accountingOf(state).open.map((locator): Look => {
      const { start, end } = locator;
      return { kind: 'number', id: `u-${start}`, start, end, status: 'open', doubts: [UNCAPTURED], locator };
    }),
    ...others.map(({ id, span: { start, end }, what, asks }): Look => {
      const status = isAnswered(asks, state.report) ? 'confirmed' : statusOf(id);
      return { kind: 'question', id, start, end, status, doubts: [what], what, asks };
    }),
  ];
  list.sort((a, b) => a.start - b.start || a.end - b.end);
  looks.set(state, list);
  return list;
}

const UNCAPTURED: Text = {
  zh: '这个数字尚无交代：请收录，或说明为何不是指标',
  en: 'Nothing accounts for this number: take it as a figure, or say why it is none',
};

export interface Meter {
  readonly confirmed: number;
  readonly rejected: number;
  readonly open: number;
  /** Of those that are open. */
  readonly doubtful: number;
}

export const isDoubtful = ({ status, doubts }: Look): boolean => status === 'open' && doubts.length > 0;

export function meterOf(list: readonly Look[]): Meter {
  const count = (status: LookStatus) => list.filter((look) => look.status === status).length;
  return {
    confirmed: count('confirmed'),
    rejected: count('rejected'),
    open: count('open'),
    doubtful: list.filter(isDoubtful).length,
  };
}
