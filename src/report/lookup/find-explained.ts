/** What explains: the cross-check notes and the terms. Figures and projects stand before them, unless they are asked for. */
import type { AuditKind } from '../audit/audit-note.ts';
import { type Found, findNear, findPieces } from './find.ts';
import type { LookupStatement } from './find-asked.ts';
import { isNote, isTerm, type LookupIndex, type LookupRow, type NoteRow } from './lookup-index.ts';
import { WHOLE } from './nearness.ts';
import type { Asked, Question } from './question.ts';

interface Explained {
  readonly statement: LookupStatement | null;
  /** What was asked for. */
  readonly before: readonly LookupRow[];
  /** What is only named so. */
  readonly after: readonly LookupRow[];
}

const INCONSISTENT: readonly AuditKind[] = ['sumBroken', 'completionDisagrees', 'titleInVersions'];
const SUMS: readonly AuditKind[] = ['sumBroken', 'sumUndecided', 'sumHolds'];

function isAsked({ note: { kind } }: NoteRow, notes: NonNullable<Asked['notes']>): boolean {
  switch (notes) {
    case 'inconsistent':
      return INCONSISTENT.includes(kind);
    case 'sums':
      return SUMS.includes(kind);
    case 'unstated':
      return !INCONSISTENT.includes(kind) && !SUMS.includes(kind);
    case 'all':
      return true;
  }
}

/** Where notes are asked for, these name no more than that: 这份报告里有哪些地方…… */
const AROUND =
  /(?:这份|本|该)?报告(?:里面|里|中|内|的)?|地方|之处|数据|\b(?:this|that|report|itself|anything|something)\b/g;

/** By the first words of the question that find one; nearest first. */
function findFirst(rows: LookupIndex, words: readonly string[], find = findNear): Found[] {
  for (const some of words) {
    const found = find(rows, some);
    if (found.length > 0) return found.sort((a, b) => a.nearness - b.nearness);
  }
  return [];
}

const rowsOf = (found: readonly Found[]): LookupRow[] => found.map(({ row }) => row);

/** The notes of the kind that is asked for; of those that the question names, where it names any. */
function findNotes(
  index: LookupIndex,
  notes: NonNullable<Asked['notes']>,
  { contents }: Question,
): Explained {
  const all = index.filter(isNote);
  const asked = all.filter((row) => isAsked(row, notes));
  if (asked.length === 0)
    return { statement: notes === 'inconsistent' ? 'nothingInconsistent' : null, before: [], after: all };
  const words = contents.map((content) => content.replace(AROUND, ' ').trim());
  if (words.includes('')) return { statement: null, before: asked, after: [] };
  const near = findFirst(asked, words);
  const named = rowsOf(near.length > 0 ? near : findFirst(asked, words, findPieces));
  return { statement: null, before: named, after: asked.filter((row) => !named.includes(row)) };
}

/** Of an amount, a rank or the most of something a figure is the answer, and no definition. */
const asksForNumber = ({ measure, counted, extreme, standing }: Asked, text: string): boolean =>
  measure !== null ||
  counted !== null ||
  extreme !== null ||
  standing !== null ||
  /多少|几|\bhow (?:much|many|far)\b/.test(text);

/** `named`: the question as it is typed is the name of a figure, a project or a list, or part of one. */
export function findExplained(index: LookupIndex, question: Question, named: boolean): Explained {
  const { text, contents, asked } = question;
  const words = [text, ...contents];
  const terms = findFirst(index.filter(isTerm), words);
  const isAnswer = ({ nearness }: Found) =>
    asked.meaning || (nearness === WHOLE && !named && !asksForNumber(asked, text));
  const before = rowsOf(terms.filter(isAnswer));
  const after = rowsOf(terms.filter((term) => !isAnswer(term)));
  if (asked.notes !== null && !named) {
    const notes = findNotes(index, asked.notes, question);
    return {
      statement: notes.statement,
      before: [...before, ...notes.before],
      after: [...after, ...notes.after],
    };
  }
  // What is furthest or behind is a list in an order of its own.
  if (asked.extreme !== null || asked.standing !== null) return { statement: null, before, after: [] };
  return {
    statement: null,
    before,
    after: [...after, ...rowsOf(findFirst(index.filter(isNote), words))],
  };
}
