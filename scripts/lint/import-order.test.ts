import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

interface Verdict {
  summary: { violations: readonly { from: string; to: string; rule: { name: string } }[] };
}

const houses: string[] = [];
afterAll(() => {
  for (const house of houses) rmSync(house, { recursive: true, force: true });
});

/** A made-up product of a few files, looked at with the rules of this one. */
function build(files: Readonly<Record<string, string>>): string {
  const house = mkdtempSync(path.join(tmpdir(), 'youju-house-'));
  houses.push(house);
  for (const [name, text] of Object.entries({ 'package.json': '{"type":"module"}', ...files })) {
    mkdirSync(path.dirname(path.join(house, name)), { recursive: true });
    writeFileSync(path.join(house, name), text);
  }
  return house;
}

function cruise(house: string, output: 'json' | 'err') {
  const program = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = path.join(root, '.dependency-cruiser.mjs');
  const folders = ['src', 'e2e'].filter((folder) => existsSync(path.join(house, folder)));
  const parameters = [program, '--config', config, '--output-type', output, ...folders];
  return spawnSync(process.execPath, parameters, { cwd: house, encoding: 'utf8' });
}

/** Each import that a rule forbids: the rule, from where, to where. */
function violations(house: string): string[] {
  const { summary } = JSON.parse(cruise(house, 'json').stdout) as Verdict;
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort();
}

const NOTHING = 'export const nothing = 0;\n';
const imports = (file: string, kind = 'import') => `${kind} { nothing } from '${file}';\n${NOTHING}`;

describe('the order of imports', { timeout: 60_000 }, () => {
  it('lets a room import from its left, and app from every feature', () => {
    const house = build({
      'src/report/dataset/schema.ts': NOTHING,
      'src/deck/slide.ts': imports('../report/dataset/schema.ts'),
      'src/features/sheet/Sheet.tsx': imports('../../deck/slide.ts'),
      'src/app/main.ts': imports('../features/sheet/Sheet.tsx'),
    });
    expect(violations(house)).toEqual([]);
  });

  it('names every import that goes the wrong way, types and loading on demand too', () => {
    const house = build({
      'src/report/language/words.ts': imports('../figures/kpi.ts', 'import type'),
      'src/report/figures/kpi.ts': imports('../../charts/bullet/model.ts'),
      'src/charts/bullet/model.ts': `${imports('../ranks/model.ts')}export const later = () => import('../../app/main.ts');\n`,
      'src/charts/ranks/model.ts': NOTHING,
      'src/features/brand-new/New.tsx': imports('../sheet/Sheet.tsx'),
      'src/features/sheet/Sheet.tsx': imports('./Sheet.test.tsx'),
      'src/features/sheet/Sheet.test.tsx': NOTHING,
      'src/ui/Button.tsx': imports('../report/figures/kpi.ts'),
      'src/app/main.ts': imports('../nowhere.ts'),
      'e2e/looks-inside.e2e.ts': imports('../src/app/main.ts'),
    });
    expect(cruise(house, 'err').status).toBeGreaterThan(0);
    expect(violations(house)).toEqual([
      'folders-go-one-way: src/charts/bullet/model.ts → src/charts/ranks/model.ts',
      'folders-go-one-way: src/features/brand-new/New.tsx → src/features/sheet/Sheet.tsx',
      'folders-go-one-way: src/report/language/words.ts → src/report/figures/kpi.ts',
      'journey-sees-the-page: e2e/looks-inside.e2e.ts → src/app/main.ts',
      'no-missing-file: src/app/main.ts → ../nowhere.ts',
      'no-test-in-the-product: src/features/sheet/Sheet.tsx → src/features/sheet/Sheet.test.tsx',
      'rooms-go-one-way: src/charts/bullet/model.ts → src/app/main.ts',
      'rooms-go-one-way: src/report/figures/kpi.ts → src/charts/bullet/model.ts',
      'rooms-go-one-way: src/ui/Button.tsx → src/report/figures/kpi.ts',
    ]);
  });

  it('keeps React, ECharts and Node out of the rooms that do not know them', () => {
    const packageOf = (name: string) => ({
      [`node_modules/${name}/package.json`]: `{"name":"${name}","main":"index.js"}`,
      [`node_modules/${name}/index.js`]: NOTHING,
    });
    const house = build({
      'package.json': '{"type":"module","dependencies":{"react":"*","echarts":"*"}}',
      ...packageOf('react'),
      ...packageOf('echarts'),
      'src/deck/slide.ts': `import { useState } from 'react';\nexport const slide = useState;\n`,
      'src/ui/Button.tsx': `import { useState } from 'react';\nexport const Button = useState;\n`,
      'src/features/sheet/Sheet.tsx': `import type { Chart } from 'echarts';\nexport type Sheet = Chart;\n`,
      'src/components/chart/echarts.ts': `import { init } from 'echarts';\nexport const chart = init;\n`,
      'src/exports/csv.ts': `import { writeFile } from 'node:fs/promises';\nexport const save = writeFile;\n`,
    });
    expect(violations(house)).toEqual([
      'no-echarts: src/features/sheet/Sheet.tsx → node_modules/echarts/index.js',
      'no-node-on-the-page: src/exports/csv.ts → fs/promises',
      'no-react: src/deck/slide.ts → node_modules/react/index.js',
    ]);
  });

  it('finds files that import each other, through types too', () => {
    const house = build({
      'src/report/audit/audit.ts': imports('./note.ts'),
      'src/report/audit/note.ts': imports('./audit.ts', 'import type'),
    });
    expect(violations(house)).toEqual(['no-cycle: src/report/audit/audit.ts → src/report/audit/note.ts']);
  });

  it('asks for a place for a folder that nobody gave one', () => {
    const house = build({ 'src/report/weather/rain.ts': NOTHING });
    const { status, stderr } = cruise(house, 'err');
    expect(status).toBeGreaterThan(0);
    expect(stderr).toContain('src/report/weather: which way may it import?');
  });
});
