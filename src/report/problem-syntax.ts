/** Where a text stops being JSON. Browsers word their own errors differently, and some name no place. */
import { cut, type Problem, problem } from './problem.ts';
import type { Text } from './schema.ts';

/** A bracket, comma or colon; a string; another scalar. Ordinary characters of a string: all but C0 controls. */
const TOKEN =
  /[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/uy;

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
  firstKey: { zh: '双引号中的键名或“}”', en: 'a key in double quotes or “}”' },
  key: { zh: '双引号中的键名', en: 'a key in double quotes' },
  colon: { zh: '冒号', en: 'a colon' },
  next: { zh: '逗号或右括号', en: 'a comma or a closing bracket' },
  end: { zh: '文件结束', en: 'the end of the file' },
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

/** Reads as far as the text is JSON: the offset of the first character that is not, and what should be there. */
function breakingPoint(text: string): { at: number; state: State } {
  const pattern = new RegExp(TOKEN);
  const open: Bracket[] = [];
  let state: State = 'value';
  let at = 0;
  for (;;) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) break;
    const kind = (match[1] as Kind | undefined) ?? (match[2] === undefined ? 'scalar' : 'string');
    const after: State | null = step(state, kind, open);
    if (!after) break;
    state = after;
    at = pattern.lastIndex;
  }
  while (/[ \t\n\r]/.test(text.charAt(at))) at += 1;
  return { at, state };
}

/** Where the text breaks off, as line and column from 1. Call it with a text that `JSON.parse` refused. */
export function syntaxProblem(text: string): Problem {
  const { at, state } = breakingPoint(text);
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - before.lastIndexOf('\n');
  const shown = cut(text.slice(at, at + 200).split('\n', 1)[0] ?? '');
  const found =
    shown === ''
      ? { zh: `第 ${line} 行第 ${column} 列处文件已结束`, en: `the end at line ${line}, column ${column}` }
      : { zh: `第 ${line} 行第 ${column} 列的 ${shown}`, en: `${shown} at line ${line}, column ${column}` };
  return problem('notJson', '$', EXPECTED[state], found);
}
