/** Every number of a text that counts or measures, and every numeral that does not, with the reason. */
import type { Bound } from '../../report/language/vocabulary.ts';
import { narrow } from '../../report/numbers/numeral.ts';
import { ORDINAL_SIGN } from '../../report/numbers/ordinal-words.ts';
import type { PrintedNumber } from '../../report/numbers/plain-number.ts';
import { printedNumbers } from '../../report/numbers/printed-number.ts';
import { type Quotation, quotationReason, quotationsOf } from '../structure/quotations.ts';
import { type Measured, measuredAt, type Rejected } from './measured.ts';
import { nameReason } from './named-numbers.ts';
import { firstPlaces, ordinalMeasured, ordinalReason } from './ordinal.ts';
import { partedFrom } from './parted.ts';

export interface Measurements {
  readonly measured: readonly Measured[];
  readonly rejected: readonly Rejected[];
}

type Classified = Measured | Rejected | null;

const isMeasured = (found: Measured | Rejected): found is Measured => 'unit' in found;

function classified(text: string, number: PrintedNumber, quotations: readonly Quotation[]): Classified {
  const span = { start: number.start, end: number.end };
  const quotation = quotationReason(text, number, quotations);
  if (quotation) return { ...span, reason: quotation };
  if (text[number.start - 1] === ORDINAL_SIGN) {
    return (
      ordinalMeasured(text, number) ?? {
        ...span,
        start: number.start - 1,
        reason: ordinalReason(text, number),
      }
    );
  }
  const name = nameReason(text, number);
  if (name) return { ...span, reason: name };
  const measured = measuredAt(text, number);
  const longer = measured && partedFrom(text, number);
  if (longer !== null) return { ...span, reason: 'beyondFormat', partedFrom: longer };
  if (measured) return measured;
  return { ...span, reason: number.script === 'chinese' ? 'wordNotNumber' : 'nameOfProgramme' };
}

/** 4.08和3.76个百分点: a number without a unit takes that of the number it is listed with. */
const LISTED = /^[ ]?(?:和|与|、|及|以及|,|，)[ ]?$/u;

function unitFromNext(text: string, number: PrintedNumber, next: Measured | undefined): Measured | null {
  if (!next || next.ordinal || number.shape !== 'plain' || number.script !== 'arabic') return null;
  if (!LISTED.test(text.slice(number.end, next.number.start))) return null;
  return {
    start: number.start,
    end: number.end,
    number,
    value: number.value,
    unit: next.unit,
    kind: next.kind,
    bound: 'exact',
    ordinal: false,
  };
}

/** 7.4个和7.7个百分点: the measure word alone stands for the whole unit of the last one. */
function wholeUnit(text: string, measured: Measured, next: Measured | undefined): Measured {
  if (!next || measured.unit !== '个' || next.unit !== '百分点') return measured;
  return LISTED.test(text.slice(measured.end, next.number.start))
    ? { ...measured, unit: next.unit, kind: next.kind }
    : measured;
}

/** What is said of a figure behind its unit: 左右, 以内. */
const saidBehind = ({ bound, number, start, end, unit }: Measured): Bound | null =>
  bound !== 'exact' && end > number.end + unit.length && start === number.start ? bound : null;

/** 30%、25%左右: what is said behind the last of a list is said of all of it. Per cent and per mille are listed together. */
const sharesBound = (text: string, measured: Measured, next: Measured): boolean =>
  measured.bound === 'exact' &&
  (next.unit === measured.unit || (next.kind === 'percent' && measured.kind === 'percent')) &&
  /^[和与、及]$/u.test(text.slice(measured.end, next.start));

/** `text` as it is printed, line ends as `\n`. Linear in its length. */
export function measurementsOf(text: string): Measurements {
  const narrowed = narrow(text);
  const quotations = quotationsOf(narrowed);
  const numbers = printedNumbers(narrowed);
  const measured: Measured[] = [];
  const rejected: Rejected[] = [];
  let next: Measured | undefined;
  let behind: Bound | null = null;
  let cursor = quotations.length - 1;
  // From the last to the first: a list has its unit on its last member.
  for (let index = numbers.length - 1; index >= 0; index -= 1) {
    const number = numbers[index];
    if (!number) continue;
    while (cursor >= 0 && (quotations[cursor]?.start ?? 0) > number.start) cursor -= 1;
    const around = quotations.slice(Math.max(0, cursor - 1), cursor + 1);
    const found = classified(narrowed, number, around);
    if (!found) continue;
    const taken = fromList(narrowed, number, found, next);
    if (!isMeasured(taken)) {
      rejected.push(taken);
      continue;
    }
    const bound: Bound | null = next && sharesBound(narrowed, taken, next) ? behind : null;
    behind = bound ?? saidBehind(taken);
    next = bound ? { ...taken, bound } : taken;
    measured.push(next);
  }
  const all = [...measured, ...firstPlaces(narrowed)].sort((a, b) => a.start - b.start);
  return { measured: all, rejected: rejected.reverse() };
}

/** What stands in a list takes from the next in it what is printed there alone. */
function fromList(
  text: string,
  number: PrintedNumber,
  found: Measured | Rejected,
  next: Measured | undefined,
): Measured | Rejected {
  if (isMeasured(found)) return wholeUnit(text, found, next);
  return found.reason === 'nameOfProgramme' ? (unitFromNext(text, number, next) ?? found) : found;
}
