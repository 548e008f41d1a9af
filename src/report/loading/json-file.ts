/** A file of ours from its bytes: UTF-8, then JSON of a bounded extent; or what is wrong with it. For datasets and decks alike. */
import { type Problem, problem } from './problem.ts';
import { extentProblem } from './problem-extent.ts';
import { syntaxProblem } from './problem-syntax.ts';

/** Files that people take for ours, by their first bytes: what a report is written in, not what it is read from. */
const OTHERS = [
  ['PK', { zh: 'Word、Excel 等文档', en: 'a Word, Excel or other packed document' }],
  ['%PDF', { zh: 'PDF 文档', en: 'a PDF' }],
] as const;

function otherFile(bytes: Uint8Array): Problem | null {
  const head = String.fromCharCode(...bytes.subarray(0, 4));
  const other = OTHERS.find(([start]) => head.startsWith(start));
  return other ? problem('notJson', '$', { zh: 'JSON 文件', en: 'a file of JSON' }, other[1]) : null;
}

function decode(input: string | Uint8Array): string | Problem {
  if (typeof input === 'string') return input.replace(/^\ufeff/, '');
  const other = otherFile(input);
  if (other) return other;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(input);
  } catch {
    const expected = { zh: 'UTF-8 编码的文件', en: 'a file in UTF-8' };
    return problem('notUtf8', '$', expected, { zh: '其他编码', en: 'another encoding' });
  }
}

export function parseJsonFile(input: string | Uint8Array): { value: unknown } | Problem {
  const text = decode(input);
  if (typeof text !== 'string') return text;
  const extent = extentProblem(text);
  if (extent) return extent;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return syntaxProblem(text);
  }
}

/** For the sizes that a refusal names. */
export const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
