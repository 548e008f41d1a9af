/** What the columns of a table are called, and in which unit their numbers are. */
import type { Locator } from '../../report/dataset/schema.ts';
import { unitAt } from '../../report/numbers/units.ts';
import type { Cell, Line } from './table-rows.ts';
import { locatorAt } from './token-words.ts';

export interface Column {
  /** Without its unit and without blanks. */
  readonly label: string;
  /** null: its head names none. */
  readonly unit: Locator | null;
}

const BLANKS = /[\s\u3000\u00a0]+/gu;
/** The brackets that hold a unit: （万元）, (%), （单位：个）. */
const IN_BRACKETS = /[（(](?:单位[:：])?(?<unit>[^（()）:：]{1,10})[)）]/gu;
/** A column of counts names what it counts right before 数. */
const COUNT = /(?<unit>[人户个家件项次台辆所])数$/u;
const INDEX = /指数$/u;
const SCALES = /^[十百千万亿]+/u;

/** Whether the words are a unit with its scale words: 万元, 亿千瓦时, %. */
export function isUnit(words: string): boolean {
  if (/^[%％‰]$/u.test(words)) return true;
  const scale = SCALES.exec(words)?.[0] ?? '';
  const unit = unitAt(words, scale.length) ?? unitAt(words, 0);
  return unit !== null && (scale.length + unit.printed.length === words.length || unit.printed === words);
}

/** The unit in a head, where it stands: in brackets, as the last sign (占预算%), or in what is counted (户数). */
function unitIn(text: string, { start, words }: Cell): { unit: Locator | null; label: string } {
  for (const match of words.matchAll(IN_BRACKETS)) {
    const unit = match.groups?.unit?.trim() ?? '';
    if (!isUnit(unit)) continue;
    const at = start + match.index + match[0].indexOf(unit);
    const label = words.replace(match[0], '').replace(BLANKS, '');
    return { unit: locatorAt(text, at, at + unit.length), label };
  }
  const label = words.replace(BLANKS, '');
  const sign = /[%％‰]$/u.exec(words);
  if (sign)
    return { unit: locatorAt(text, start + sign.index, start + sign.index + 1), label: label.slice(0, -1) };
  const counted = COUNT.exec(words) ?? INDEX.exec(words);
  if (!counted) return { unit: null, label };
  const length = counted.groups?.unit?.length ?? counted[0].length;
  return { unit: locatorAt(text, start + counted.index, start + counted.index + length), label };
}

/** A head set so close that two columns became one cell: 年末数（万人）比重（%）, 产量比上年增长（%）. */
const SEAM = /(?<=[）)])(?=\p{Script=Han})|(?<=\p{Script=Han}{2})(?=比上年|比去年|同比|占比|比重|增速)/u;

function parted(cells: readonly Cell[], width: number): Cell[] {
  let found = [...cells];
  while (found.length < width) {
    const at = found.findIndex(({ words }) => SEAM.test(words));
    const cell = found[at];
    if (!cell) return found;
    const cut = cell.words.search(SEAM);
    const [first, second] = [cell.words.slice(0, cut), cell.words.slice(cut)];
    const halves = [
      { start: cell.start, end: cell.start + cut, words: first },
      { start: cell.start + cut, end: cell.end, words: second },
    ];
    found = [...found.slice(0, at), ...halves, ...found.slice(at + 1)];
  }
  return found;
}

/** One row of a head over `width` columns; null where it cannot be told which cell heads which. */
function fitted(row: Line, width: number): readonly Cell[] | null {
  if (row.cells.length === width) return row.cells;
  if (row.cells.length > width) {
    const rest = row.cells.slice(width);
    return rest.every(({ words }) => words === '') ? row.cells.slice(0, width) : null;
  }
  const cells = parted(row.cells, width);
  if (cells.length === width) return cells;
  // The column of the names has no head of its own.
  const unnamed = { start: row.start, end: row.start, words: '' };
  return cells.length === width - 1 ? [unnamed, ...cells] : null;
}

/**
 * The columns under one or several rows of a head. In a row above another an empty cell is the rest of the wide one before it: 全市
 * stands over 预算, 完成 and 占预算.
 */
export function columnsOf(text: string, rows: readonly Line[], width: number): Column[] | null {
  const heads = rows.map((row) => fitted(row, width));
  if (heads.length === 0 || heads.some((head) => head === null)) return null;
  return Array.from({ length: width }, (_, column) => {
    let unit: Locator | null = null;
    const labels: string[] = [];
    heads.forEach((head, level) => {
      const below = heads.slice(level + 1).some((lower) => (lower?.[column]?.words ?? '') !== '');
      let at = column;
      while (below && at > 0 && head?.[at]?.words === '') at -= 1;
      const cell = head?.[at];
      if (!cell || cell.words === '') return;
      const said = unitIn(text, cell);
      unit = said.unit ?? unit;
      if (said.label !== '' && !labels.includes(said.label)) labels.push(said.label);
    });
    return { label: labels.join(''), unit };
  });
}
