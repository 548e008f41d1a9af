/** What is wrong with a dataset, where, what was expected and what was found, in both languages. No Zod here. */
import type { Text } from '../dataset/schema.ts';
import type { Language } from '../language/vocabulary.ts';

export type ProblemCode =
  | 'tooLarge'
  | 'notUtf8'
  | 'notJson'
  | 'notAReport'
  | 'notADeck'
  | 'notPins'
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
  code: ProblemCode;
  /** JSON path, such as `$.indicators[3].actual.value`. */
  path: string;
  /** In English, for consoles; the page asks {@link problemText}. */
  expected: string;
  found: string;
  words: Readonly<Record<Language, { readonly expected: string; readonly found: string }>>;
}

export const codeWords: Readonly<Record<ProblemCode, Readonly<Record<Language, string>>>> = {
  tooLarge: { zh: '文件过大', en: 'The file is too large' },
  notUtf8: { zh: '不是 UTF-8 编码', en: 'The file is not UTF-8' },
  notJson: { zh: '不是有效的 JSON', en: 'The file is not JSON' },
  notAReport: { zh: '不是本程序的报告数据', en: 'The file is not a report’s dataset' },
  notADeck: { zh: '不是本程序的演示文件', en: 'The file is not a deck' },
  notPins: { zh: '不是本程序的提问单', en: 'The file is not a question sheet' },
  otherReport: { zh: '属于另一份报告', en: 'The deck is of another report' },
  otherVersion: { zh: '数据版本不符', en: 'The dataset is of another version' },
  forbiddenKey: { zh: '含有不允许的键名', en: 'A key that is not allowed' },
  unsafeText: { zh: '文字含有标记或控制字符', en: 'Markup or control characters in words' },
  wrongShape: { zh: '结构不符', en: 'The wrong shape' },
  duplicateId: { zh: '标识重复', en: 'An id is used twice' },
  unknownReference: { zh: '引用的条目不存在', en: 'A reference to nothing' },
  doesNotFit: { zh: '前后不符', en: 'Two entries do not fit each other' },
  badLocator: { zh: '原文位置不符', en: 'A place in the source that cannot be' },
  badPlaceholder: { zh: '标题中的数字或占位符不符', en: 'A title’s figure or placeholder' },
  more: { zh: '其余问题未列出', en: 'More problems than are listed' },
};

/** `expected` and `found` in both languages; a string is the same in both. */
export function problem(
  code: ProblemCode,
  path: string,
  expected: Text | string,
  found: Text | string,
): Problem {
  const say = (words: Text | string, language: Language) =>
    typeof words === 'string' ? words : words[language];
  const zh = { expected: say(expected, 'zh'), found: say(found, 'zh') };
  const en = { expected: say(expected, 'en'), found: say(found, 'en') };
  return { code, path, ...en, words: { zh, en } };
}

/** One sentence: what is wrong, where, what was expected, what was found. */
export function problemText({ code, path, words }: Problem, language: Language): string {
  const { expected, found } = words[language];
  return language === 'zh'
    ? `${codeWords[code].zh}（${path}）：应为${expected}，实为${found}。`
    : `${codeWords[code].en} (${path}): expected ${expected}, found ${found}.`;
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
  if (Array.isArray(value)) {
    return { zh: `含 ${value.length} 项的数组`, en: `an array of ${value.length}` };
  }
  if (typeof value === 'object' && value !== null) {
    const keys = cut(Object.keys(value).slice(0, 12).join(', '));
    return keys === ''
      ? { zh: '空对象', en: 'an empty object' }
      : { zh: `含 ${keys} 的对象`, en: `an object with ${keys}` };
  }
  // Cut first: a string of megabytes must not be escaped whole.
  const text = typeof value === 'string' ? JSON.stringify(cut(value)) : String(value);
  return { zh: text, en: text };
}
