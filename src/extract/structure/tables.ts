/**
 * The tables of a text. A row is a line with its cells parted by tabs; rows without numbers head those with them; what stands right
 * above, alone in its line, is the caption and the unit of the whole. What cannot be read as a table is told as such.
 */
import type { Locator } from '../../report/dataset/schema.ts';
import { type Column, columnsOf, isUnit } from './table-head.ts';
import { type Cell, isNumeric, type Line, linesOf, numericIn } from './table-rows.ts';
import { locatorAt } from './token-words.ts';

export interface TableRow {
  readonly cells: readonly Cell[];
}

export interface Table {
  /** With its caption. */
  readonly start: number;
  readonly end: number;
  /** Without its number; empty where nothing stands above it. */
  readonly caption: string;
  /** Units said for the whole table, in the order printed. */
  readonly units: readonly Locator[];
  /** null: which column is which cannot be told, and nothing of it is read. */
  readonly columns: readonly Column[] | null;
  readonly rows: readonly TableRow[];
}

/** A table has two rows of numbers, or one under a head. */
const LEAST_NUMBERS = 2;
/** Lines above a table that may caption it. */
const MOST_ABOVE = 4;
const LONGEST_CAPTION = 60;
const LONGEST_CATEGORY = 30;
/** 以上年为100 between a caption and its table. */
const LONGEST_REMARK = 14;
const UNIT_LINE =
  /单\s*位\s*[:：]\s*(?<units>[^\s，。；（()）]{1,16}(?:[、，,/]\s*[^\s，。；（()）]{1,8})*)/u;
const NUMBERED =
  /^附?表\s*(?:\d{1,2}(?!\d)|[一二三四五六七八九十]{1,3})?(?:[-－—.]\d{1,2})?\s*[:：、.．]?\s*(?=\S)(?<=[表\d一二三四五六七八九十\s:：、.．])/u;
const IS_CAPTION = /表(?:[（(][^（()）]{1,12}[)）])?$|^附?表\s*[\d一二三四五六七八九十]/u;

const wordsOf = ({ cells }: Line): string => cells.map(({ words }) => words).join('');

/** Alone in its line: a caption, a unit, or a note between rows. */
const isAlone = ({ filled }: Line): boolean => filled === 1;
const isRow = ({ filled }: Line): boolean => filled > 1;

function unitsIn(text: string, line: Line): Locator[] {
  const words = text.slice(line.start, line.end);
  const found = UNIT_LINE.exec(words);
  const units = found?.groups?.units ?? '';
  if (!found || units === '') return [];
  let at = line.start + found.index + found[0].length - units.length;
  return units.split(/([、，,/])/u).flatMap((part) => {
    const start = at + (part.length - part.trimStart().length);
    at += part.length;
    const unit = part.trim();
    const locator = isUnit(unit) ? locatorAt(text, start, start + unit.length) : null;
    return locator ? [locator] : [];
  });
}

interface Above {
  readonly start: number;
  readonly caption: string;
  readonly units: readonly Locator[];
  /** A head that stands alone: the column of the names has none. */
  readonly head: Line | null;
  /** No line has been looked at yet. */
  readonly isFirst: boolean;
}

/** A remark between a table and a numbered caption: 以上年为100. */
function isRemark(words: string, lines: readonly Line[], at: number): boolean {
  const higher = lines.slice(Math.max(0, at - 2), at).findLast(({ filled }) => filled > 0);
  return words.length <= LONGEST_REMARK && higher !== undefined && NUMBERED.test(wordsOf(higher));
}

type Saying = 'unit' | 'caption' | 'head' | 'remark' | null;

/** What one line above a table says of it; null where it says nothing of it. */
function sayingOf(text: string, lines: readonly Line[], at: number, above: Above): Saying {
  const line = lines[at] as Line;
  const words = wordsOf(line);
  if (!isAlone(line) || words.length > LONGEST_CAPTION || /[。；]$/u.test(words)) return null;
  const said = unitsIn(text, line);
  if (said.length > 0 || /^[（(]?单\s*位/u.test(words)) return 'unit';
  if (above.caption !== '') return NUMBERED.test(words) ? 'remark' : null;
  if (IS_CAPTION.test(words) || above.units.length > 0) return 'caption';
  if (above.isFirst && /[（(][^（()）]{1,8}[)）]$/u.test(words)) return 'head';
  return NUMBERED.test(words) || isRemark(words, lines, at) ? 'remark' : null;
}

/** What stands above a table's first row, from the last line upward, as far as it is said of the table. */
function aboveOf(text: string, lines: readonly Line[], first: number): Above {
  let above: Above = { start: lines[first]?.start ?? 0, caption: '', units: [], head: null, isFirst: true };
  for (let at = first - 1, seen = 0; at >= 0 && seen < MOST_ABOVE; at -= 1) {
    const line = lines[at] as Line;
    if (line.filled === 0) continue;
    seen += 1;
    const saying = sayingOf(text, lines, at, above);
    if (saying === null) break;
    above = {
      start: line.start,
      caption: saying === 'caption' ? wordsOf(line).replace(NUMBERED, '') : above.caption,
      units: saying === 'unit' ? [...unitsIn(text, line), ...above.units] : above.units,
      head: saying === 'head' ? line : above.head,
      isFirst: false,
    };
  }
  return above;
}

/** Where the head ends: behind the leading rows that hold no number. A year is the head of a column. */
function headLength(rows: readonly Line[]): number {
  const first = rows.findIndex(
    (row) => numericIn({ ...row, cells: row.cells.filter(({ words }) => !isYear(words)) }) > 0,
  );
  return first < 0 ? rows.length : first;
}
const isYear = (words: string): boolean => /^(?:19|20)\d{2}年?$/u.test(words);

/** The number of columns that most rows of numbers have. */
function widthOf(rows: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0];
}

function tableOf(text: string, lines: readonly Line[], from: number, to: number): Table | null {
  const rows = lines.slice(from, to).filter(({ cells, filled }) => filled > 1 || cells.length > 2);
  const numbers = rows.reduce((sum, row) => sum + numericIn(row), 0);
  if (rows.length < 2 || numbers < LEAST_NUMBERS) return null;
  const above = aboveOf(text, lines, from);
  const length = headLength(rows);
  const body = rows.slice(length);
  const width = widthOf(body);
  const head = length > 0 ? rows.slice(0, length) : above.head ? [above.head] : [];
  const columns = columnsOf(text, head, width);
  return {
    start: above.start,
    end: lines[to - 1]?.end ?? text.length,
    caption: above.caption,
    units: [...above.units, ...rows.flatMap((row) => (numericIn(row) === 0 ? unitsIn(text, row) : []))],
    columns,
    rows: body.map(({ cells }) => ({ cells })),
  };
}

/** In the order of the text, without overlaps. Linear in its length. */
export function tablesOf(text: string): Table[] {
  const lines = linesOf(text);
  const tables: Table[] = [];
  let from = -1;
  const close = (to: number) => {
    const table = from >= 0 ? tableOf(text, lines, from, to) : null;
    if (table) tables.push(table);
    from = -1;
  };
  lines.forEach((line, at) => {
    const words = wordsOf(line);
    if (isRow(line)) {
      if (from < 0) from = at;
    } else if (from >= 0 && !goesOn(lines, at, words)) close(at);
  });
  close(lines.length);
  return tables;
}

/** A row whose cells are empty but for its name, or a category alone in its line with rows behind it: 一、税收收入. */
function goesOn(lines: readonly Line[], at: number, words: string): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || IS_CAPTION.test(words) || UNIT_LINE.test(words)) return false;
  if (line.cells.length > 2 && (words === '' || line.cells[0]?.words !== '')) return true;
  return (
    next !== undefined && isRow(next) && words !== '' && words.length <= LONGEST_CATEGORY && !isNumeric(words)
  );
}

/** The text with every table's words as blanks: offsets hold, and prose is read without them. */
export function withoutTables(text: string, tables: readonly Table[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of tables) {
    parts.push(text.slice(at, start), text.slice(start, end).replace(/[^\n]/gu, ' '));
    at = end;
  }
  return parts.join('') + text.slice(at);
}
