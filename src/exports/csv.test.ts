import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvCell, csvText } from './csv.ts';
import { readCsv } from './testing/read-csv.ts';

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '＝', '"', ',', '\r', '\n', '\t', ' ', '\u0000', '项', 'a'),
  }),
);
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 8 });
const read = (rows: CsvCell[][]) => readCsv(csvText(rows).slice(1));

describe('csvText', () => {
  it('begins with a byte-order mark and ends each line with CRLF', () => {
    expect(
      csvText([
        ['名称', 'a'],
        ['项目', 'b'],
      ]),
    ).toBe('\uFEFF名称,a\r\n项目,b\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(csvText([['a,b', 'say "hi"', 'x\ny']])).toBe('\uFEFF"a,b","say ""hi""","x\ny"\r\n');
  });

  it('reads back as the same cells, but for the mark that keeps formulas asleep', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const back = read(rows);
        expect(back.map((row) => row.length)).toEqual(rows.map((row) => row.length));
        for (const [r, row] of rows.entries()) {
          for (const [c, value] of row.entries()) expect([value, `'${value}`]).toContain(back[r]?.[c]);
        }
      }),
    );
  });

  it('starts no cell with what a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(table, (rows) => {
        for (const value of read(rows).flat()) {
          expect(value).not.toMatch(/^[=+\-@\p{Cc}]/u);
          expect(value.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/);
        }
      }),
    );
  });

  it.each(['项目', "'", '3000万元', 'CNY 30 million', '', ' 前有空格'])('leaves %j as it is', (value) => {
    expect(read([[value]])).toEqual([[value]]);
  });

  it('writes a number as it is, whatever its sign', () => {
    expect(csvText([[{ digits: '-2.80' }, { digits: '35770000000' }]])).toBe('\uFEFF-2.80,35770000000\r\n');
  });

  it('guards digits that are none', () => {
    expect(read([[{ digits: '-1+1' }]])).toEqual([["'-1+1"]]);
  });
});
