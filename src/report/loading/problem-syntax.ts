/** Where a text stops being JSON. Browsers word their own errors differently, and some name no place. */

import type { Text } from '../dataset/schema.ts';
import { cut, type Problem, problem, quoted } from './problem.ts';

const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
// In runs of bounded length: a pattern that repeats over megabytes overflows the stack of its engine.
const IN_STRING = /[^"\\\p{Cc}]{1,4096}|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/uy;

type Kind = '{' | '}' | '[' | ']' | ',' | ':' | 'string' | 'scalar';
type State = 'value' | 'firstValue' | 'firstKey' | 'key' | 'colon' | 'next' | 'end';

const VALUE: readonly Kind[] = ['{', '[', 'string', 'scalar'];

const ALLOWED: Readonly<Record<State, readonly Kind[]>> = {
  value: VALUE,
  firstValue: [...VALUE, ']'],
  firstKey: ['string', '}'],
  key: ['string'],
  colon: [':'],
  next: [',', '}', ']'],
  end: [],
};

const EXPECTED: Readonly<Record<State, Text>> = {
  value: { zh: '一个值', en: 'a value' },
  firstValue: { zh: '一个值或“]”', en: 'a value or “]”' },
  firstKey: { zh: '双引号中的字段名或“}”', en: 'a field’s name in double quotes or “}”' },
  key: { zh: '双引号中的字段名', en: 'a field’s name in double quotes' },
  colon: { zh: '冒号', en: 'a colon' },
  next: { zh: '逗号或右括号', en: 'a comma or a closing bracket' },
  end: { zh: '文件的结尾', en: 'the end of the file' },
};

type Bracket = '{' | '[';

/** The state after a token of this kind; null: it may not stand there. `open`: the brackets not yet closed. */
function step(state: State, kind: Kind, open: Bracket[]): State | null {
  if (!ALLOWED[state].includes(kind)) return null;
  switch (kind) {
    case '{':
    case '[':
      open.push(kind);
      return kind === '{' ? 'firstKey' : 'firstValue';
    case '}':
    case ']':
      if (open.pop() !== (kind === '}' ? '{' : '[')) return null;
      break;
    case ',':
      return open.at(-1) === '{' ? 'key' : 'value';
    case ':':
      return 'value';
    case 'string':
      if (state === 'key' || state === 'firstKey') return 'colon';
      break;
    case 'scalar':
      break;
  }
  return open.length === 0 ? 'end' : 'next';
}

const isBlank = (character: string): boolean =>
  character === ' ' || character === '\n' || character === '\t' || character === '\r';

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charAt(at))) at += 1;
  return at;
}

/** Behind the closing quotation mark of the string that begins at `from`; null: it never closes, or breaks off. */
function endOfString(text: string, from: number): number | null {
  let at = from + 1;
  while (text.charAt(at) !== '"') {
    IN_STRING.lastIndex = at;
    if (!IN_STRING.test(text)) return null;
    at = IN_STRING.lastIndex;
  }
  return at + 1;
}

function readToken(text: string, at: number): { kind: Kind; end: number } | null {
  const first = text.charAt(at);
  if (first !== '' && '{}[],:'.includes(first)) return { kind: first as Kind, end: at + 1 };
  if (first === '"') {
    const end = endOfString(text, at);
    return end === null ? null : { kind: 'string', end };
  }
  SCALAR.lastIndex = at;
  return SCALAR.test(text) ? { kind: 'scalar', end: SCALAR.lastIndex } : null;
}

/** Reads as far as the text is JSON: the offset of the first token that is not, and what should be there. */
function breakingPoint(text: string): { at: number; state: State } {
  const open: Bracket[] = [];
  let state: State = 'value';
  let at = skipBlanks(text, 0);
  for (;;) {
    const token = readToken(text, at);
    const after: State | null = token && step(state, token.kind, open);
    if (!token || !after) return { at, state };
    state = after;
    at = skipBlanks(text, token.end);
  }
}

/** An offset as line and column, both from 1. */
export function placeInText(text: string, at: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) {
    line += 1;
    lineStart = next + 1;
  }
  return { line, column: at - lineStart + 1 };
}

/** Whether the text ends in the middle of a string or a word, or where something should follow. */
const isCutOff = (rest: string): boolean => /^(?:"[^"\n]*|[\w.+-]{0,30})$/.test(rest);

/** Where the text breaks off. Call it with a text that `JSON.parse` refused. */
export function syntaxProblem(text: string): Problem {
  const { at, state } = breakingPoint(text);
  const { line, column } = placeInText(text, at);
  const shown = cut(text.slice(at, at + 200).split('\n', 1)[0] ?? '');
  const expected = EXPECTED[state];
  const place = `line ${line}, column ${column}`;
  if (isCutOff(text.slice(at)))
    return problem('notJson', '$', expected, `${shown || 'the end'} at ${place}`, {
      zh: `文件在第${line}行第${column}列处中断，此处应为${expected.zh}；可能没有下载或复制完整。`,
      en: `The file ends at ${place}, where ${expected.en} should be; it may not have been copied completely.`,
    });
  return problem('notJson', '$', expected, `${shown} at ${place}`, {
    zh: `第${line}行第${column}列应为${expected.zh}，实为${quoted(shown)}。`,
    en: `Expected ${expected.en} at ${place}, found ${quoted(shown)}.`,
  });
}
