/** Words of the dataset that may stand in a title, where figures come only as placeholders. */
import type { Indicator, Text } from '../dataset/schema.ts';

/** Without braces, and without digits that no figure stands behind. */
export const isForTitle = (words: string): boolean =>
  !/[{}]|(?<![A-Za-z\d])\d[\d.,]*(?![A-Za-z\d])/u.test(words);

const LONGEST = 24;

/** The Chinese name of an indicator where a title can hold it; null where it cannot. */
export function titleName({ name }: Pick<Indicator, 'name'>): string | null {
  return isForTitle(name.zh) && name.zh.length <= LONGEST ? name.zh : null;
}

/** A title that names an indicator in Chinese, and stands for itself where that name has no place in one. */
export function titled(indicator: Indicator, withName: (name: string) => Text, without: Text): Text {
  const name = titleName(indicator);
  return name === null ? without : withName(name);
}
