/** What a question asks for, best first. Pure: the same question of the same report has the same answer. */

import { fold, squeeze } from '../search/search.ts';
import { answers, asksForFigure } from './answers.ts';
import { type Found, findNamed, findNear } from './find.ts';
import { COMPLETION, findExtreme, findStages, findStanding, type Lookup } from './find-asked.ts';
import { findExplained } from './find-explained.ts';
import { isIndicator, isSubject, type LookupIndex, type LookupRow } from './lookup-index.ts';
import { BEGINS, isNamed, WHOLE } from './nearness.ts';
import { type Asked, type Question, readQuestion } from './question.ts';

const NOTHING: Lookup = { statement: null, rows: [] };

const KINDS: readonly LookupRow['kind'][] = ['indicator', 'list', 'project'];

/** What is asked for, then what is nearest; among equals figures, then shorter names, then the report's order. */
function inOrder(found: readonly Found[], asked: Asked): LookupRow[] {
  const place = ({ row, nearness: near }: Found): number[] => [
    asksForFigure(asked) && !answers(row, asked) ? 1 : 0,
    isNamed(near) ? BEGINS : near,
    KINDS.indexOf(row.kind),
    near,
    row.name.zh.length,
  ];
  return found
    .map((one) => ({ row: one.row, place: place(one) }))
    .sort((a, b) => {
      const at = a.place.findIndex((value, index) => value !== b.place[index]);
      return at < 0 ? 0 : (a.place[at] ?? 0) - (b.place[at] ?? 0);
    })
    .map(({ row }) => row);
}

/** Where a question names nothing but what is to be known, or the most or least of something. */
function findAsked(index: LookupIndex, question: Question, found: readonly LookupRow[]): Lookup | null {
  const { asked, contents, fewer } = question;
  const namesNothing = (words: readonly string[]) => words.some((content) => squeeze(content) === '');
  if (
    asked.extreme !== null &&
    (found.length > 0 || namesNothing(contents) || COMPLETION.test(question.text))
  )
    return { statement: null, rows: findExtreme(index, found, question) };
  if (asked.standing !== null && namesNothing(contents)) return findStanding(index, asked.standing);
  if (asked.stages.length > 0 && namesNothing(fewer)) {
    const rows = findStages(index, asked.stages);
    return { statement: null, rows: [...rows, ...found.filter((row) => !rows.includes(row))] };
  }
  if (asked.measure === 'rank' && namesNothing(contents))
    return { statement: null, rows: index.filter((row) => isIndicator(row) && answers(row, asked)) };
  return null;
}

/** At most `most` rows, best first. */
export function lookUp(index: LookupIndex, asked: string, most: number): Lookup {
  if (squeeze(fold(asked)) === '') return NOTHING;
  const question = readQuestion(asked);
  const subjects = index.filter(isSubject);
  const typed = findNear(subjects, asked);
  const isWhole = typed.some(({ nearness: near }) => near === WHOLE);
  const rows = inOrder(isWhole ? typed : findNamed(subjects, question, typed), question.asked);
  const answer = (isWhole ? null : findAsked(subjects, question, rows)) ?? { statement: null, rows };
  const { statement, before, after } = findExplained(index, question, typed.length > 0);
  return {
    statement: answer.statement ?? statement,
    rows: [...before, ...answer.rows, ...after].slice(0, most),
  };
}
