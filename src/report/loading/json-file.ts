/** A file of ours from its bytes: UTF-8, then JSON of a bounded extent; or what is wrong with it. For datasets and decks alike. */
import type { Steps } from '../steps/steps.ts';
import { kindOfFile, utf16Label } from './file-kind.ts';
import type { Problem } from './problem.ts';
import { extentProblem } from './problem-extent.ts';
import { syntaxProblem } from './problem-syntax.ts';
import { type FormatName, otherEncoding, otherKind } from './wrong-file.ts';

/** Whether a text is meant to be JSON, however broken: what we write is an object, and a list is its nearest neighbour. */
const isMeantAsJson = (text: string): boolean => /^[\ufeff\s]*[{[]/.test(text);

function decode(input: string | Uint8Array, openedAs: FormatName): string | Problem {
  if (typeof input === 'string') return input.replace(/^\ufeff/, '');
  const kind = kindOfFile(input);
  if (kind !== 'text') return otherKind(kind, openedAs);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(input);
  } catch {
    const roughly = new TextDecoder(utf16Label(input) ?? 'utf-8').decode(input.subarray(0, 1024));
    return isMeantAsJson(roughly) ? otherEncoding(openedAs) : otherKind('text', openedAs);
  }
}

export function* parseJsonFile(
  input: string | Uint8Array,
  openedAs: FormatName,
): Steps<{ value: unknown } | Problem> {
  const text = decode(input, openedAs);
  yield;
  if (typeof text !== 'string') return text;
  if (text.trim() === '') return otherKind('empty', openedAs);
  const isMeant = isMeantAsJson(text);
  const extent = isMeant ? extentProblem(text) : null;
  yield;
  if (extent) return extent;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return isMeant ? syntaxProblem(text) : otherKind('text', openedAs);
  }
}

/** For the sizes that a refusal names. */
export const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
