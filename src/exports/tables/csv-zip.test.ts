import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../report/language/vocabulary.ts';
import { madeUpReport } from '../../report/testing/made-up-report.ts';
import { csvZip } from './csv-zip.ts';
import { tablesCsv } from './table-csv.ts';

describe.each(LANGUAGES)('csvZip (%s)', (language) => {
  it('holds every CSV file of the report as it is, its byte-order mark included', () => {
    const report = madeUpReport();
    const files = unzipSync(csvZip(report, language, '2031-01-02'));
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const found = Object.entries(files).map(([name, bytes]) => ({ name, text: decoder.decode(bytes) }));
    expect(found).toEqual(tablesCsv(report, language));
    for (const { text } of found) expect(text.codePointAt(0)).toBe(0xfeff);
  });

  it('is the same for the same report and day', () => {
    const make = () => csvZip(madeUpReport(), language, '2031-01-02');
    expect(Buffer.from(make()).equals(Buffer.from(make()))).toBe(true);
  });
});
