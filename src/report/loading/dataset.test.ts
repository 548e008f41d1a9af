/** The datasets in `data/`: valid for an independent judge, as their own text says, and up to date. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { generateFiles, listDatasets } from '../../../scripts/generate/files.ts';
import type { Report } from '../dataset/schema.ts';
import { wordsCheck } from '../figures/findings.ts';
import { loadReport } from './load.ts';
import { readReportText, traceReport } from './trace.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

function open(name: string): Report {
  const result = loadReport(read(`data/${name}`));
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.value;
}

/** Zod's `format: date` comes with its own pattern, which ajv checks; the word alone needs no plug-in. */
const judge = new Ajv2020({ strict: true, allErrors: true, formats: { date: true } });
const validate = judge.compile(JSON.parse(read('data/report.schema.json')));

test.each(generateFiles(root))('$path is what npm run generate would write', ({ path, content }) => {
  expect(existsSync(join(root, path)) ? read(path) : '', 'stale: run npm run generate').toBe(content);
});

test('the judge refuses what is no report', () => {
  const name = listDatasets(root)[0] ?? '';
  const spoilt = JSON.parse(read(`data/${name}`));
  spoilt.indicators[0].actual.bound = 'roughly';
  expect(validate(spoilt)).toBe(false);
  expect(validate.errors?.some(({ instancePath }) => instancePath === '/indicators/0/actual/bound')).toBe(
    true,
  );
});

describe.each(listDatasets(root))('data/%s', (name) => {
  test('follows the published JSON Schema', () => {
    validate(JSON.parse(read(`data/${name}`)));
    expect(validate.errors).toBeNull();
  });

  test('is named after its report', () => {
    expect(name).toBe(`${open(name).id}.json`);
  });

  test('types no figure into a title and names none that is not there', () => {
    const report = open(name);
    const words = report.pillars.flatMap(({ finding, lead, charts }) => [
      finding,
      lead,
      ...charts.map(({ title }) => title),
    ]);
    expect(words.flatMap(wordsCheck(report))).toEqual([]);
  });

  test('gives a completion only to an indicator whose denominator the report names', () => {
    for (const indicator of open(name).indicators) {
      if (!('progress' in indicator) || !indicator.progress) continue;
      const { target, completion } = indicator.progress;
      expect('token' in target || 'token' in completion, indicator.id).toBe(true);
    }
  });

  const { source } = open(name);
  const textPath = join(root, '../shared/reports', source.file);
  const isMissing = !existsSync(textPath);
  const reason = `skipped: ../shared/reports/${source.file} is not here, and texts are not in git`;
  // In CI the text must be there: the test runs, and fails on reading it.
  const isSkipped = isMissing && !process.env.CI;
  if (isSkipped) console.warn(`Trace of ${name} ${reason}.`);
  const withText = isSkipped ? ` (${reason})` : '';

  test.skipIf(isSkipped)(`accounts for every number of its text, at its place${withText}`, () => {
    const bytes = readFileSync(textPath);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(traceReport(open(name), bytes.toString('utf8'), sha256)).toEqual([]);
  });

  test.skipIf(isSkipped)(
    `would not stay sound without any one of its indicators or reasons${withText}`,
    () => {
      const text = readFileSync(textPath, 'utf8');
      const report = open(name);
      for (const field of ['indicators', 'notFigures'] as const) {
        for (const [index, dropped] of report[field].entries()) {
          const rest = { ...report, [field]: report[field].toSpliced(index, 1) };
          expect(traceReport(rest, text), JSON.stringify(dropped)).not.toEqual([]);
        }
      }
    },
  );

  test.skipIf(isSkipped)(`copies no sentence of its text${withText}`, () => {
    const text = readReportText(readFileSync(textPath, 'utf8'));
    const report = open(name);
    const prose = [
      ...report.pillars.flatMap(({ finding, lead, charts }) => [
        finding,
        lead,
        ...charts.map(({ title }) => title),
      ]),
      ...report.indicators.flatMap(({ name: label, note }) => [label, ...(note ? [note] : [])]),
      ...report.projects.map(({ status }) => status),
      ...report.claims.map(({ name: label }) => label),
    ].map(({ zh }) => zh);
    expect(prose.filter((words) => copiedRun(words, text))).toEqual([]);
  });
});

const RUN = 20;

function copiedRun(words: string, text: string): boolean {
  for (let at = 0; at + RUN <= words.length; at += 1) {
    if (text.includes(words.slice(at, at + RUN))) return true;
  }
  return false;
}
