/** The cells of a table as indicators: a row's plan, what was done and its share of the plan are one of them. */
import { isFigureValue } from '../../report/dataset/figure-range.ts';
import type { Figure, Indicator, Locator, Progress } from '../../report/dataset/schema.ts';
import { parseToken } from '../../report/numbers/token.ts';
import { denominatorInEnglish } from '../lexicon/english.ts';
import type { QuantityKind } from '../lexicon/quantity.ts';
import type { Column } from '../structure/table-head.ts';
import { type Cell, isNumeric } from '../structure/table-rows.ts';
import type { Table, TableRow } from '../structure/tables.ts';
import { locatorAt } from '../structure/token-words.ts';
import { named } from './dataset-words.ts';
import { againstOf } from './goals.ts';
import { type Drafted, figureId, levelOfUnit, unitNameOf } from './indicators.ts';
import type { ReviewItems } from './review-items.ts';
import { type ColumnRole, isRelative, roleOf } from './table-columns.ts';
import { cellName, isTotal, rowName, subjectOfTable } from './table-names.ts';

/** A row's figures by their columns, under what the row is called. */
interface DraftedRow {
  readonly row: TableRow;
  readonly name: string;
  readonly drafted: readonly Drafted[];
}

export interface DraftedTable {
  readonly rows: readonly DraftedRow[];
  readonly roles: readonly ColumnRole[];
  /** Cells that hold a number and are no figure of the draft. */
  readonly unread: number;
}

interface Read {
  readonly figure: Figure;
  readonly role: ColumnRole;
  readonly label: string;
}

/** A column of units may hold one that no list knows. */
const UNIT_WORDS = /^[\p{L}%‰℃°²³㎡/·]{1,12}$/u;
/** Figures further apart than rounding explains. */
const MOST_ROUNDING = 0.6;

const kindOf = (role: ColumnRole, unit: string): QuantityKind => {
  if (role === 'growth') return 'growth';
  if (unit === '%' || unit === '‰') return 'percent';
  const kind = levelOfUnit(unit);
  return kind === 'amount' || kind === 'count' ? kind : 'measure';
};

class TableReader {
  private readonly text: string;
  private readonly table: Table;
  private readonly columns: readonly Column[];
  private readonly isPlan: boolean;
  private readonly reviewItems: ReviewItems;
  readonly roles: readonly ColumnRole[];
  private readonly subject: string;
  private readonly naming: number;

  constructor(
    text: string,
    table: Table,
    columns: readonly Column[],
    isPlan: boolean,
    reviewItems: ReviewItems,
  ) {
    this.text = text;
    this.table = table;
    this.columns = columns;
    this.isPlan = isPlan;
    this.reviewItems = reviewItems;
    const hasNumbers = (column: number) =>
      table.rows.some(({ cells }) => isNumeric(cells[column]?.words ?? ''));
    this.roles = columns.map((column, at) => roleOf(column, !hasNumbers(at)));
    this.subject = subjectOfTable(table.caption);
    this.naming = this.roles.findIndex((role, at) => role !== 'serial' && !hasNumbers(at));
  }

  /** The unit that a cell's number is in: its row's, its column's, the table's. */
  private unitOf({ cells }: TableRow, column: number): Locator | null {
    const role = this.roles[column] ?? 'level';
    const own = this.columns[column]?.unit;
    if (own) return own;
    const unitCell = cells[this.roles.indexOf('unit')];
    if (unitCell && !isRelative(role) && UNIT_WORDS.test(unitCell.words))
      return locatorAt(this.text, unitCell.start, unitCell.end);
    const isPercent = ({ token }: Locator) => /[%％‰]/u.test(token);
    return this.table.units.find((unit) => isPercent(unit) === isRelative(role)) ?? null;
  }

  private read(row: TableRow, cell: Cell, column: number): Read | null {
    const role = this.roles[column] ?? 'level';
    if (!isNumeric(cell.words) || role === 'serial') return null;
    const unitAt = /[%％‰]$/u.test(cell.words) ? null : this.unitOf(row, column);
    const locator = locatorAt(this.text, cell.start, cell.end);
    const parsed = parseToken(`${cell.words}${unitAt?.token ?? ''}`);
    if (!locator || !parsed || parsed.unit === '' || !isFigureValue(parsed.value)) return null;
    const { value, unit, bound } = parsed;
    const figure = { ...locator, value, unit, bound, ...(unitAt && { unitAt }) };
    return { figure, role, label: this.columns[column]?.label ?? '' };
  }

  /** The plan and the share that belong to what was done: the nearest before and behind it, with no other of its kind between. */
  private progressOf(reads: readonly Read[], at: number, used: Set<Read>): Progress | null {
    const actual = reads[at] as Read;
    const before = reads.slice(0, at).findLast(({ role }) => role === 'plan' || role === 'actual');
    const behind = reads.slice(at + 1).find(({ role }) => role !== 'level');
    const plan =
      before?.role === 'plan' && before.figure.unit === actual.figure.unit && before.figure.value > 0
        ? before
        : null;
    const share = behind?.role === 'completion' && behind.figure.value > 0 ? behind : null;
    if ((!plan && !share) || actual.figure.value < 0) return null;
    if (plan && share && this.disagree(actual, plan, share)) return null;
    for (const one of [plan, share]) if (one) used.add(one);
    const name = plan?.label || (share?.label ?? '').replace(/^[占为]/u, '') || '计划';
    return {
      against: againstOf(name),
      name: named(name, denominatorInEnglish(name)),
      target: plan?.figure ?? { missing: 'noTargetStated' },
      completion: share?.figure ?? { missing: 'noCompletionStated' },
      period: null,
    };
  }

  /** What the table prints as the share of the plan is worked out as a witness: another column may be its whole. */
  private disagree(actual: Read, plan: Read, share: Read): boolean {
    const worked = (actual.figure.value * 100) / plan.figure.value;
    // A small amount printed in whole units says its share only roughly.
    const rough = (100 * 0.5) / Number(plan.figure.token.replace(/[,，]/gu, ''));
    const near = MOST_ROUNDING + Math.abs(rough);
    if (Math.abs(worked - share.figure.value) <= near) return false;
    this.reviewItems.add(
      share.figure,
      `“${actual.figure.token} ÷ ${plan.figure.token}”与表中所列“${share.figure.token}”不符，三个数分别收录，请核对`,
      `“${actual.figure.token} ÷ ${plan.figure.token}” is not “${share.figure.token}” as the table has it; the three are listed apart: check them`,
    );
    return true;
  }

  private drafted({ figure, role, label }: Read, row: string, progress: Progress | null): Drafted {
    const kind = kindOf(role, figure.unit);
    const planned = (role === 'plan' || this.isPlan) && progress === null;
    const name = cellName(this.subject, row, label);
    const base = {
      id: figureId(figure.start),
      pillar: null,
      sector: '',
      name: named(name),
      unitName: unitNameOf(figure.unit),
      actual: figure,
      asOf: { missing: 'noDateStated' as const },
      ...(planned && { planned: true as const }),
    };
    const quantity = {
      start: figure.start,
      text: figure.token,
      value: figure.value,
      unit: figure.unit,
      bound: figure.bound,
      kind,
      subject: name,
      ...(planned && { modality: 'planned' as const }),
    };
    const denominator = { missing: 'noDenominatorStated' as const };
    const indicator: Indicator =
      kind === 'growth' || kind === 'percent'
        ? { ...base, kind: kind === 'growth' ? 'growth' : role === 'share' ? 'share' : 'rate', denominator }
        : { ...base, kind: levelOfUnit(figure.unit), progress };
    return { indicator, quantity, sentence: -1 - figure.start };
  }

  rows(): DraftedRow[] {
    let category = '';
    return this.table.rows.map((row) => {
      const cell = row.cells[this.naming];
      const total = row.cells.find(({ words }) => isTotal(rowName(words)));
      const name = rowName(cell?.words || total?.words || '') || category;
      category = name;
      const reads = row.cells.flatMap((one, at) => this.read(row, one, at) ?? []);
      if (name === '') return { row, name, drafted: [] };
      const used = new Set<Read>();
      const progress = reads.map((one, at) =>
        one.role === 'actual' ? this.progressOf(reads, at, used) : null,
      );
      const drafted = reads.flatMap((one, at) =>
        used.has(one) ? [] : [this.drafted(one, name, progress[at] ?? null)],
      );
      return { row, name, drafted };
    });
  }
}

const numbersIn = (rows: readonly TableRow[]): number =>
  rows.reduce((sum, { cells }) => sum + cells.filter(({ words }) => isNumeric(words)).length, 0);

/** `isPlan`: the part of the text that it stands in says what is to be done. */
export function draftTable(
  text: string,
  table: Table,
  isPlan: boolean,
  reviewItems: ReviewItems,
): DraftedTable {
  const { columns, caption, rows } = table;
  if (!columns) return { rows: [], roles: [], unread: numbersIn(rows) };
  const plans =
    isPlan || (/计划|安排|预算[（(]?草案|目标/u.test(caption) && !/完成|执行|进展/u.test(caption));
  const reader = new TableReader(text, table, columns, plans, reviewItems);
  const drafted = reader.rows();
  const figures = drafted
    .flatMap((row) => row.drafted)
    .reduce((sum, { indicator }) => {
      const progress = 'progress' in indicator ? indicator.progress : null;
      const own = [progress?.target, progress?.completion].filter((figure) => figure && 'token' in figure);
      return sum + 1 + own.length;
    }, 0);
  const serials = rows.reduce(
    (sum, { cells }) =>
      sum + cells.filter(({ words }, at) => reader.roles[at] === 'serial' && isNumeric(words)).length,
    0,
  );
  return { rows: drafted, roles: reader.roles, unread: numbersIn(rows) - figures - serials };
}
