/** What a dataset's file may hold at most, as a table. */
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

const ROWS: readonly (readonly [zh: string, en: string, most: string])[] = [
  ['文件大小', 'Size of the file', `${MOST_BYTES / 1024 / 1024} MB`],
  ['一段文字或一个键名', 'One text, or one key', `${numeral(LONGEST_TEXT)} characters`],
  ['嵌套层数', 'Levels of nesting', numeral(DEEPEST)],
  ['顶层一个列表中的条目', 'Entries of a list of the file itself', numeral(MOST_ENTRIES)],
  ['条目之内一个列表中的项', 'Members of a list within an entry', numeral(MOST_WITHIN)],
  ['一个条目之内的值', 'Values in one entry, counted through', numeral(MOST_VALUES_OF_ENTRY)],
  ['全文件的值', 'Values in the whole file, counted through', numeral(MOST_VALUES)],
];

export function describeLimits(): string {
  return [
    `A file that goes beyond one of these is refused before anything else is asked of it, with the place and what was found. ` +
      `Where more than ${MOST_PROBLEMS} things are wrong, ${MOST_PROBLEMS} are listed. The first report takes 0.1 MB, one of ` +
      '10,000 projects about 8 MB. A field may have a closer limit of its own, which the shapes above name.',
    table(
      ['上限', 'Limit', 'At most'],
      ROWS.map((row) => [...row]),
    ),
  ].join('\n\n');
}
