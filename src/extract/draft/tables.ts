/** The tables of a report in its draft: figures, projects where a table lists them, and what of them could not be read. */
import type { Project } from '../../report/dataset/schema.ts';
import { findNumerals } from '../../report/numbers/numeral.ts';
import { typeOfHead } from '../lexicon/project-words.ts';
import { HEAD_AT_END } from '../projects/item-list.ts';
import type { NamedProject } from '../projects/named-project.ts';
import { stageOfWhole } from '../projects/state.ts';
import type { Column } from '../structure/table-head.ts';
import type { Table, TableRow } from '../structure/tables.ts';
import { isToken } from '../structure/token-words.ts';
import type { Drafted } from './indicators.ts';
import type { Reasoned } from './not-figures.ts';
import { projectOf } from './project-entries.ts';
import type { ReviewItems } from './review-items.ts';
import { type ColumnRole, projectColumn } from './table-columns.ts';
import { draftTable } from './table-figures.ts';
import { isTotal, rowName } from './table-names.ts';

export interface DraftedTables {
  readonly drafted: readonly Drafted[];
  readonly projects: readonly Project[];
  /** Why the other numerals of the tables are no figures. */
  readonly reasons: readonly Reasoned[];
}

const MOST_INDICATORS = 12;
const LONGEST_STATUS = 22;

/** What a cell says of how far a thing is, as far as it says one thing. */
function statusIn(row: TableRow, roles: readonly ColumnRole[]) {
  const cell = row.cells[roles.indexOf('progress')];
  const words = (cell?.words.split(/[，。；,;]/u)[0] ?? '').slice(0, LONGEST_STATUS);
  if (!cell || words === '' || !isToken(words)) return { words: '列入项目表', at: null, stage: null };
  const at = { start: cell.start, end: cell.start + words.length };
  return { words, at, stage: stageOfWhole(words) ?? stageOfWhole(cell.words) };
}

function namedIn(
  row: TableRow,
  column: number,
  roles: readonly ColumnRole[],
  text: string,
): NamedProject | null {
  const cell = row.cells[column];
  const name = rowName(cell?.words ?? '');
  if (!cell || name.length < 2 || isTotal(name) || !isToken(text.slice(cell.start, cell.end))) return null;
  const { words, at, stage } = statusIn(row, roles);
  const head = HEAD_AT_END.exec(name)?.[0] ?? '项目';
  const type = typeOfHead(head);
  return {
    start: cell.start,
    end: cell.end,
    name,
    type: type === 'plan' || type === 'measure' ? 'project' : type,
    status: words,
    statusAt: at,
    stage,
    isDoubtful: false,
    group: null,
    partOf: null,
  };
}

function reviewUnread(
  { start, end, caption }: Table,
  unread: number,
  isRead: boolean,
  reviewItems: ReviewItems,
) {
  if (unread === 0) return;
  const [zh, en] =
    caption === '' ? ['有一个表格', 'A table'] : [`表格“${caption}”`, `The table “${caption}”`];
  if (isRead)
    reviewItems.add(
      { start, end },
      `${zh}中有${unread}个数未读入，请对照原件补录`,
      `${unread} numbers of ${en.toLowerCase()} were not read: add them from the original`,
    );
  else
    reviewItems.add(
      { start, end },
      `${zh}的表头无法辨认，整表未读入，共${unread}个数，请对照原件补录`,
      `${en} was skipped, since its head cannot be told: ${unread} numbers; add them from the original`,
    );
}

/** A date, the number of a row, or a number that no cell says what it is of. */
function reasonsIn({ start, end }: Table, text: string): Reasoned[] {
  return findNumerals(text.slice(start, end)).map((run): Reasoned => {
    const [from, to] = [start + run.start, start + run.end];
    const isDate = /^(?:19|20)\d{2}$/u.test(run.text) || /^[年月日]/u.test(text.slice(to, to + 1));
    const isSerial =
      /[\n\t]\s*$/u.test(text.slice(Math.max(0, from - 2), from)) &&
      /^[\t.．、]/u.test(text.slice(to, to + 1));
    return { start: from, end: to, reason: isDate ? 'date' : isSerial ? 'listNumber' : 'beyondFormat' };
  });
}

function projectsIn(
  rows: ReturnType<typeof draftTable>['rows'],
  columns: readonly Column[],
  roles: readonly ColumnRole[],
  text: string,
  reviewItems: ReviewItems,
): Project[] {
  const column = projectColumn(columns);
  if (column === null) return [];
  return rows.flatMap(({ row, drafted }) => {
    const found = namedIn(row, column, roles, text);
    if (!found) return [];
    const own = drafted.slice(0, MOST_INDICATORS).map(({ indicator }) => indicator.id);
    return [{ ...projectOf(found, [], text, reviewItems), ...(own.length > 0 && { indicators: own }) }];
  });
}

/** `isPlan` tells whether a place lies where plans stand; no more than `most` figures are taken. */
export function draftTables(
  text: string,
  tables: readonly Table[],
  { isPlan, most }: { isPlan: (at: number) => boolean; most: number },
  reviewItems: ReviewItems,
): DraftedTables {
  const drafted: Drafted[] = [];
  const projects: Project[] = [];
  for (const table of tables) {
    const { rows, roles, unread } = draftTable(text, table, isPlan(table.start), reviewItems);
    const found = rows.flatMap((row) => row.drafted);
    const isRead = table.columns !== null && drafted.length + found.length <= most;
    reviewUnread(table, isRead ? unread : unread + found.length, isRead, reviewItems);
    if (!isRead) continue;
    drafted.push(...found);
    projects.push(...projectsIn(rows, table.columns ?? [], roles, text, reviewItems));
  }
  return { drafted, projects, reasons: tables.flatMap((table) => reasonsIn(table, text)) };
}
