/** What a reader has pinned for the question sheet: the refs of figures and projects in order, and a note on each. */
export interface PinList {
  readonly refs: readonly string[];
  /** By ref. A note outlives its pin, so that taking one off loses no words. */
  readonly notes: Readonly<Record<string, string>>;
}

export const NO_PINS: PinList = { refs: [], notes: {} };

export function addPins(list: PinList, refs: readonly string[]): PinList {
  return { ...list, refs: [...new Set([...list.refs, ...refs])] };
}

export function removePin(list: PinList, ref: string): PinList {
  return { ...list, refs: list.refs.filter((entry) => entry !== ref) };
}

export function togglePin(list: PinList, ref: string): PinList {
  return list.refs.includes(ref) ? removePin(list, ref) : addPins(list, [ref]);
}

/** Moves a pin by so many places, and no further than an end of the list. */
export function movePin(list: PinList, ref: string, by: number): PinList {
  const from = list.refs.indexOf(ref);
  if (from < 0) return list;
  const refs = list.refs.filter((entry) => entry !== ref);
  refs.splice(Math.max(0, from + by), 0, ref);
  return { ...list, refs };
}

export function writeNote(list: PinList, ref: string, note: string): PinList {
  const { [ref]: _, ...others } = list.notes;
  return { ...list, notes: note === '' ? others : { ...others, [ref]: note } };
}

/** An empty sheet is a view too; no ref is this short. */
const EMPTY = '-';

/** The value of the address's `sheet` parameter. */
export function sheetParameter(refs: readonly string[]): string {
  return refs.join(',') || EMPTY;
}

export function readSheetParameter(value: string): string[] {
  return [...new Set(value.split(',').filter((ref) => ref !== '' && ref !== EMPTY))];
}
