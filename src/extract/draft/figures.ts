/** A quantity's words as the dataset holds a figure: a token from which value, unit and bound can be read again. */
import { isFigureValue } from '../../report/dataset/figure-range.ts';
import type { Figure } from '../../report/dataset/schema.ts';
import { verbBefore } from '../../report/numbers/bound-words.ts';
import { parseToken } from '../../report/numbers/token.ts';
import { namesPeople } from '../lexicon/people.ts';
import type { Quantity } from '../lexicon/quantity.ts';
import { isToken } from '../structure/token-words.ts';

export interface ReadFigure {
  readonly figure: Figure;
  /** The words bind the number, but not the token: 30%、25%左右. */
  readonly boundElsewhere: boolean;
}

const LONGEST_UNIT = 20;
const LONGEST_VERB = 6;
const LONGEST_NOUN = 8;

function spansOf(text: string, { start, text: token }: Quantity): { start: number; end: number }[] {
  const end = start + token.length;
  // 突破万人: the verb binds the number; with it the token says so by itself.
  const verb = verbBefore(text.slice(Math.max(0, start - LONGEST_VERB), start))?.length ?? 0;
  const spans = [{ start, end }];
  if (verb) spans.push({ start: start - verb, end });
  // 5.96万群众: the noun is the unit.
  for (let length = 2; length <= LONGEST_NOUN; length += 1) {
    if (!namesPeople(text.slice(end, end + length), true)) continue;
    spans.push({ start, end: end + length });
    break;
  }
  return spans;
}

/** A fall of −3.5% keeps its sign in print. */
const agrees = (read: number, { value }: Quantity): boolean => read === value || -read === value;

/** What may stand between a number of a list and the unit on its last: 4.08和3.76个百分点. A scale word would be of the last alone. */
const LISTED = /^个?[ ]?(?:和|与|、|及|以及|,|，)[\d.．个、和与及以,， ]*$/u;
const FURTHEST_UNIT = 40;

/** A number of a list whose unit is printed once, behind the last: it keeps where that stands. */
function listedFigure(text: string, { start, text: printed, unit, value }: Quantity): Figure | null {
  // 7.4个和7.7个百分点: the measure word alone stands for the whole unit.
  const token = unit === '百分点' ? printed.replace(/个$/u, '') : printed;
  const end = start + token.length;
  const found = unit === '' ? -1 : text.slice(end, end + FURTHEST_UNIT).indexOf(unit);
  if (found < 0 || !LISTED.test(text.slice(end, end + found)) || !isToken(token)) return null;
  const sign = unit === '百分点' && text[end + found - 1] === '个' ? `个${unit}` : unit;
  const at = found - (sign.length - unit.length);
  const parsed = parseToken(`${token}${sign}`);
  if (!parsed || parsed.value !== value || parsed.unit !== unit || !isFigureValue(parsed.value)) return null;
  const unitAt = { start: end + at, end: end + at + sign.length, token: sign };
  return { start, end, token, value: parsed.value, unit, bound: parsed.bound, unitAt };
}

/**
 * null where no token says the quantity: a ratio or a range is several numbers, and a number without a unit (an index)
 * says too little alone.
 */
export function figureOf(text: string, quantity: Quantity): ReadFigure | null {
  const listed = listedFigure(text, quantity);
  if (listed) return { figure: listed, boundElsewhere: listed.bound !== quantity.bound };
  let first: ReadFigure | null = null;
  for (const { start, end } of spansOf(text, quantity)) {
    const token = text.slice(start, end);
    const parsed = isToken(token) ? parseToken(token) : null;
    if (!parsed || parsed.unit === '' || parsed.unit.length > LONGEST_UNIT) continue;
    if (!isFigureValue(parsed.value) || !agrees(parsed.value, quantity)) continue;
    const { value, unit, bound } = parsed;
    const boundElsewhere = bound !== quantity.bound;
    const read = { figure: { start, end, token, value, unit, bound }, boundElsewhere };
    if (!boundElsewhere) return read;
    first ??= read;
  }
  return first;
}
