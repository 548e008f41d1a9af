/** The pins of a report as they are kept: a text that this program, and the one before it, can read. */
import type { PinList } from '../../components/pin-list.ts';
import { type FileFormat, type ReadResult, readFormat } from '../../report/loading/file-format.ts';
import { MOST_PIN_BYTES } from '../../report/loading/limits.ts';
import { oneStep } from '../../report/steps/steps.ts';

const NAME = 'youju-pins';
const VERSION = 1;

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const PINS: FileFormat<PinList> = {
  name: NAME,
  version: VERSION,
  mostBytes: MOST_PIN_BYTES,
  // An earlier program wrote no envelope around them.
  upgrade: (value) =>
    isFields(value) && !('format' in value) && ('refs' in value || 'notes' in value)
      ? { format: NAME, version: VERSION, ...value }
      : value,
  // Notes are the reader's own words, and are only ever shown as text.
  withoutFreeText: (value) => ({ ...(value as object), notes: {} }),
  check: (value) => oneStep(() => ({ value: pinsIn(value) })),
};

/** What is no pin or no note is left out: the others are worth more than a whole list refused. */
function pinsIn(value: unknown): PinList {
  const { refs, notes } = value as { refs?: unknown; notes?: unknown };
  const strings = Array.isArray(refs) ? refs.filter((ref): ref is string => typeof ref === 'string') : [];
  const words = Object.entries(isFields(notes) ? notes : {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return { refs: [...new Set(strings)], notes: Object.fromEntries(words) };
}

export const readPins = (text: string): ReadResult<PinList> => readFormat(text, PINS);

/** null where there is nothing to keep. */
export function pinsText(list: PinList): string | null {
  const isEmpty = list.refs.length === 0 && Object.keys(list.notes).length === 0;
  return isEmpty ? null : JSON.stringify({ format: NAME, version: VERSION, ...list });
}
