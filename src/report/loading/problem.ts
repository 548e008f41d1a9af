/** What is wrong with a dataset, where, what was expected and what was found, in both languages. No Zod here. */
import type { Text } from '../dataset/schema.ts';
import type { Language } from '../language/vocabulary.ts';

export type ProblemCode =
  | 'otherFile'
  | 'tooLarge'
  | 'notUtf8'
  | 'notJson'
  | 'otherReport'
  | 'otherVersion'
  | 'forbiddenKey'
  | 'unsafeText'
  | 'wrongShape'
  | 'duplicateId'
  | 'unknownReference'
  | 'doesNotFit'
  | 'badLocator'
  | 'badPlaceholder'
  | 'more';

export interface Problem {
  readonly code: ProblemCode;
  /** JSON path, such as `$.indicators[3].actual.value`. */
  readonly path: string;
  /** In English and short, for whoever compares. */
  readonly expected: string;
  readonly found: string;
  /** Whole sentences for the reader: what is wrong, and what to do where that does not follow. */
  readonly says: Text;
}

export const codeWords: Readonly<Record<ProblemCode, Readonly<Record<Language, string>>>> = {
  otherFile: { zh: '选错了文件', en: 'Another kind of file' },
  tooLarge: { zh: '文件过大', en: 'The file is too large' },
  notUtf8: { zh: '编码不是 UTF-8', en: 'The encoding is not UTF-8' },
  notJson: { zh: '文件的写法（JSON）有误', en: 'The file is not written as JSON should be' },
  otherReport: { zh: '属于另一份报告', en: 'It belongs to another report' },
  otherVersion: { zh: '格式版本不符', en: 'Another version of the format' },
  forbiddenKey: { zh: '含有不允许的名称', en: 'A name that is not allowed' },
  unsafeText: { zh: '文字含有标记或控制字符', en: 'Markup or control characters in the text' },
  wrongShape: { zh: '格式不对', en: 'Wrong format' },
  duplicateId: { zh: '编号重复', en: 'An id is used twice' },
  unknownReference: { zh: '引用的条目不存在', en: 'Refers to an entry that does not exist' },
  doesNotFit: { zh: '两处内容不一致', en: 'Two entries do not match' },
  badLocator: { zh: '原文位置有误', en: 'Wrong position in the text' },
  badPlaceholder: { zh: '标题中的占位符有误', en: 'Wrong placeholder in a title' },
  more: { zh: '还有其他问题', en: 'There are more problems' },
};

/** What concerns the file as a whole: it is another one, not one with faults that could be corrected. */
const OF_THE_FILE: ReadonlySet<ProblemCode> = new Set([
  'otherFile',
  'tooLarge',
  'notUtf8',
  'otherReport',
  'otherVersion',
]);
export const isOfTheFile = ({ code }: Problem): boolean => OF_THE_FILE.has(code);

/** `expected` and `found` in both languages make the sentence, unless `says` is a better one; a string is the same in both. */
export function problem(
  code: ProblemCode,
  path: string,
  expected: Text | string,
  found: Text | string,
  says?: Text,
): Problem {
  const inWords = (words: Text | string, language: Language) =>
    typeof words === 'string' ? words : words[language];
  return {
    code,
    path,
    expected: inWords(expected, 'en'),
    found: inWords(found, 'en'),
    says: says ?? {
      zh: `应为${inWords(expected, 'zh')}，实为${inWords(found, 'zh')}。`,
      en: `Expected ${inWords(expected, 'en')}, found ${inWords(found, 'en')}.`,
    },
  };
}

/** One line: what is wrong, where, and what to do. */
export function problemText(problem: Problem, language: Language): string {
  const { code, path, says } = problem;
  if (isOfTheFile(problem) || code === 'more') return says[language];
  return language === 'zh'
    ? `${codeWords[code].zh}（${path}）：${says.zh}`
    : `${codeWords[code].en} (${path}): ${says.en}`;
}

/** A path of keys as a JSON path: `$.pillars[0].name.zh`. */
export function jsonPath(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return /^[A-Za-z_$][\w$]*$/.test(String(key))
      ? `${path}.${String(key)}`
      : `${path}[${JSON.stringify(cut(String(key)))}]`;
  }, '$');
}

/** The first 60 characters, never half a character. */
export function cut(text: string): string {
  const characters = [...text.slice(0, 130)];
  return characters.length > 60 || text.length > 130 ? `${characters.slice(0, 60).join('')}…` : text;
}

const NOTHING: Text = { zh: '没有此项', en: 'nothing' };

/** A value in a few words, however large it is. */
export function preview(value: unknown): Text {
  if (value === undefined) return NOTHING;
  if (Array.isArray(value)) return { zh: `含${value.length}项的列表`, en: `a list of ${value.length}` };
  if (typeof value === 'object' && value !== null) {
    const keys = cut(Object.keys(value).slice(0, 12).join(', '));
    return keys === ''
      ? { zh: '空的一组内容', en: 'an empty group' }
      : { zh: `含 ${keys} 的一组内容`, en: `a group with ${keys}` };
  }
  // Cut first: a string of megabytes must not be escaped whole.
  const shown = typeof value === 'string' ? quoted(cut(value)) : String(value);
  return { zh: shown, en: shown };
}

/** Words of a file in the quotation marks of the sentence around them; signs that are not seen are written out. */
export const quoted = (text: string): string =>
  `“${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')}”`;
