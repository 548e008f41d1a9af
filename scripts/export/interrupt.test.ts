import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withProjects } from '../../bench/made-up-projects.ts';
import { madeUpReport } from '../../src/report/testing/made-up-report.ts';

const root = path.resolve(import.meta.dirname, '../..');

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'youju-interrupt-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(
  'leaves nothing behind when stopped by %s',
  async (signal, code) => {
    const dataset = path.join(directory, 'report.json');
    // Large enough to be still at work when the first of its files is told of.
    writeFileSync(dataset, JSON.stringify(withProjects(madeUpReport(), 3_000)));
    const child = spawn(
      process.execPath,
      [
        '--import',
        'tsx',
        'scripts/export.ts',
        dataset,
        '--xlsx',
        '--csv',
        '--out',
        path.join(directory, 'out/deep'),
      ],
      { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let told = '';
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    child.stderr.on('data', (data: Buffer) => {
      if (told === '' || !told.includes('[1/')) {
        told += data;
        if (told.includes('[1/')) child.kill(signal);
      } else told += data;
    });
    expect([await ended, told]).toEqual([code, expect.stringContaining('Interrupted')]);
    expect(readdirSync(directory)).toEqual(['report.json']);
    expect(readFileSync(dataset).length).toBeGreaterThan(0);
  },
  60_000,
);
