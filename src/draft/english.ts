/** The words of a draft that a reader of English meets, each once, and what of them has no English yet. */

import type { Report } from '../report/dataset/schema.ts';

export interface WordsInEnglish {
  readonly zh: string;
  /** null: not translated. */
  readonly en: string | null;
  /** In how many places of the dataset. */
  readonly times: number;
}

/** In the order of the dataset. */
export function wordsOf(report: Report): WordsInEnglish[] {
  const found = new Map<string, WordsInEnglish>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { zh, en } = value as { zh?: unknown; en?: unknown };
    if (typeof zh === 'string' && typeof en === 'string') {
      const times = (found.get(zh)?.times ?? 0) + 1;
      found.set(zh, { zh, en: 'untranslated' in value ? null : en, times });
    } else for (const inner of Object.values(value)) visit(inner);
  };
  visit(report);
  return [...found.values()];
}

const COLUMNS = ['中文', 'English', '处数'] as const;

const cell = (value: string): string =>
  /[",\r\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/** A table that a spreadsheet opens: the Chinese, an empty cell where the English is to be written. */
export const wordsCsv = (words: readonly WordsInEnglish[]): string =>
  [COLUMNS, ...words.map(({ zh, en, times }) => [zh, en ?? '', String(times)])]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');

/** Cells of a CSV file, quotation marks undone. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  for (let match = pattern.exec(csv); match; match = pattern.exec(csv)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== ',') {
      rows.push(row);
      row = [];
    }
    if (pattern.lastIndex >= csv.length && match[3] !== ',') break;
  }
  return rows;
}

/** What a table that came back says of words that the draft has, where it is new. */
export function englishFromCsv(csv: string, words: readonly WordsInEnglish[]): [zh: string, en: string][] {
  const known = new Map(words.map(({ zh, en }) => [zh, en]));
  return rowsOf(csv.replace(/^\uFEFF/u, '')).flatMap(([zh = '', en = '']): [string, string][] => {
    const given = en.trim().slice(0, 800);
    return known.has(zh) && given !== '' && given !== known.get(zh) ? [[zh, given]] : [];
  });
}
