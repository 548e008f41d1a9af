/** What a dataset's file may hold at most, as a table. */

import type { Language } from '../../src/report/language/vocabulary.ts';
import {
  DEEPEST,
  LONGEST_TEXT,
  MOST_BYTES,
  MOST_ENTRIES,
  MOST_PROBLEMS,
  MOST_VALUES,
  MOST_VALUES_OF_ENTRY,
  MOST_WITHIN,
} from '../../src/report/loading/limits.ts';
import { table } from './markdown.ts';

const numeral = (count: number): string => count.toLocaleString('en-US');

const characters = numeral(LONGEST_TEXT);

const ROWS: readonly (readonly [zh: string, en: string, most: string])[] = [
  ['文件大小', 'Size of the file', `${MOST_BYTES / 1024 / 1024} MB`],
  ['一段文字或一个字段名的字符', 'Characters of one text, or of one key', characters],
  ['嵌套层数', 'Levels of nesting', numeral(DEEPEST)],
  ['顶层一个列表中的条目', 'Entries of a list of the file itself', numeral(MOST_ENTRIES)],
  ['条目之内一个列表中的项', 'Members of a list within an entry', numeral(MOST_WITHIN)],
  ['一个条目之内的值', 'Values in one entry, counted through', numeral(MOST_VALUES_OF_ENTRY)],
  ['全文件的值', 'Values in the whole file, counted through', numeral(MOST_VALUES)],
];

const words = {
  zh: {
    about: `超出任何一项上限的文件都不能打开，并说明位置和实际大小。问题超过${MOST_PROBLEMS}个的，列出前${MOST_PROBLEMS}个。首份报告约0.1 MB，有10,000个项目的约8 MB。字段另有更严上限的，见上文。`,
    columns: ['上限', '最多'],
  },
  en: {
    about:
      `A file that goes beyond one of these is refused before anything else is asked of it, with the place and what was found. ` +
      `Where more than ${MOST_PROBLEMS} things are wrong, ${MOST_PROBLEMS} are listed. The first report takes 0.1 MB, one of ` +
      '10,000 projects about 8 MB. A field may have a closer limit of its own, which the shapes above name.',
    columns: ['Limit', 'At most'],
  },
};

export function describeLimits(language: Language): string {
  const { about, columns } = words[language];
  return [
    about,
    table(
      columns,
      ROWS.map(([zh, en, most]) => [language === 'zh' ? zh : en, most]),
    ),
  ].join('\n\n');
}
