/** The values of closed lists with their names: a person who fills in `stage` knows 建设, and not `construction`. */
import type { Text } from '../dataset/schema.ts';
import {
  againstWords,
  boundWords,
  kindWords,
  missingWords,
  notFigureWords,
  projectTypeWords,
  stageWords,
} from '../language/vocabulary.ts';

/** By the field that takes them; each has a name of its own too. */
const FIELDS: Readonly<
  Record<string, { readonly name: Text; readonly values: Readonly<Record<string, Text>> }>
> = {
  stage: { name: { zh: '阶段', en: 'stage' }, values: stageWords },
  bound: { name: { zh: '界限', en: 'qualifier' }, values: boundWords },
  missing: { name: { zh: '缺项原因', en: 'reason' }, values: missingWords },
  reason: { name: { zh: '理由', en: 'reason' }, values: notFigureWords },
  type: { name: { zh: '类型', en: 'type' }, values: projectTypeWords },
  kind: { name: { zh: '种类', en: 'kind' }, values: kindWords },
  against: { name: { zh: '目标的性质', en: 'sort of target' }, values: againstWords },
};

const fieldOf = (key: string) => (Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined);

/** A field as a sentence names it: “stage”（阶段）. */
export function fieldWords(key: string): Text {
  const name = fieldOf(key)?.name;
  return {
    zh: name ? `“${key}”（${name.zh}）` : `“${key}”`,
    en: name && name.en !== key ? `“${key}” (${name.en})` : `“${key}”`,
  };
}

/** The values that a field may take: planned（谋划）、design（勘察设计）… */
export function valuesWords(key: string, values: readonly unknown[]): Text {
  const named = fieldOf(key)?.values ?? {};
  const word = (value: unknown): Text => {
    const own = typeof value === 'string' && Object.hasOwn(named, value) ? named[value] : undefined;
    const [zh, en] = [own?.zh ?? '', own?.en ?? ''];
    return {
      zh: zh === '' ? String(value) : `${value}（${zh}）`,
      en: en === '' || en.toLowerCase() === value ? String(value) : `${value} (${en})`,
    };
  };
  const words = values.map(word);
  return { zh: words.map(({ zh }) => zh).join('、'), en: words.map(({ en }) => en).join(', ') };
}
