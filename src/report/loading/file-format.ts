/** The one reader of files of ours: the whole value, or a list of what is wrong and where. Never half of one. */
import { allAtOnce, type Steps } from '../steps/steps.ts';
import { megabytes, parseJsonFile } from './json-file.ts';
import { type Problem, problem } from './problem.ts';
import { limitProblems } from './problem-limits.ts';
import { listAtMost } from './problem-list.ts';
import { unsafeProblems } from './problem-unsafe.ts';
import { type FormatName, otherFormat, otherVersion } from './wrong-file.ts';

export type Refused = { readonly ok: false; readonly problems: readonly Problem[] };
export type ReadResult<Value> = { readonly ok: true; readonly value: Value } | Refused;

/** What a schema makes of a value; there may be more problems than are worth their words. */
export type Checked<Value> =
  | { readonly value: Value }
  | { readonly problems: readonly Problem[]; readonly unlisted: number };

export interface FileFormat<Value> {
  /** As the file's `format` has it. */
  readonly name: FormatName;
  /** The version that this program reads and writes. */
  readonly version: number;
  /** A larger file is refused unread. */
  readonly mostBytes: number;
  /** A value of an earlier version as the present one has it; any other as it is. */
  readonly upgrade?: (value: unknown) => unknown;
  /** The value without the words that may hold any sign, since they are only ever shown as text. */
  readonly withoutFreeText?: (value: unknown) => unknown;
  /** By the schema alone. */
  readonly check: (value: unknown) => Steps<Checked<Value>>;
  /** What a schema cannot tell. */
  readonly problems?: (value: Value) => Steps<readonly Problem[]>;
}

const refuse = (problems: readonly Problem[], unlisted = 0): Refused => ({
  ok: false,
  problems: listAtMost(problems, unlisted),
});

/** The envelope, before the schema lists a hundred ways in which some other file is none of this format. */
function envelopeProblem(
  value: unknown,
  { name, version }: Pick<FileFormat<unknown>, 'name' | 'version'>,
): Problem | null {
  const found = (typeof value === 'object' && value !== null ? value : {}) as {
    format?: unknown;
    version?: unknown;
  };
  if (found.format !== name) return otherFormat(value, found.format, name);
  return found.version === version ? null : otherVersion(found.version, version, name);
}

/** The refusal of a file by its size alone, before a byte is read; null where it may be read. */
export function refuseBySize(bytes: number, { mostBytes }: { readonly mostBytes: number }): Refused | null {
  if (bytes <= mostBytes) return null;
  const [most, found] = [megabytes(mostBytes), megabytes(bytes)];
  const says = {
    zh: `文件有 ${found}，最多 ${most}。请检查是否选错了文件。`,
    en: `The file has ${found}; at most ${most} are read. Check whether it is the right file.`,
  };
  return refuse([problem('tooLarge', '$', `at most ${most}`, found, says)]);
}

export const readFormat = <Value>(input: string | Uint8Array, format: FileFormat<Value>): ReadResult<Value> =>
  allAtOnce(readFormatSteps(input, format));

export function* readFormatSteps<Value>(
  input: string | Uint8Array,
  format: FileFormat<Value>,
): Steps<ReadResult<Value>> {
  const tooLarge = refuseBySize(input.length, format);
  if (tooLarge) return tooLarge;
  const parsed = yield* parseJsonFile(input, format.name);
  yield;
  if ('code' in parsed) return refuse([parsed]);
  const value = format.upgrade?.(parsed.value) ?? parsed.value;
  const envelope = envelopeProblem(value, format);
  if (envelope) return refuse([envelope]);
  const words = format.withoutFreeText?.(value) ?? value;
  const beyond = limitProblems(words);
  yield;
  if (beyond.length > 0) return refuse(beyond);
  const unsafe = unsafeProblems(words);
  yield;
  if (unsafe.some(({ code }) => code !== 'unsafeText')) return refuse(unsafe);
  const checked = yield* format.check(value);
  if ('problems' in checked) return refuse([...unsafe, ...checked.problems], checked.unlisted);
  const others = format.problems ? yield* format.problems(checked.value) : [];
  const problems = [...unsafe, ...others];
  return problems.length > 0 ? refuse(problems) : { ok: true, value: checked.value };
}
