import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WorkRequest } from './work.ts';
import { workInChild } from './work-in-child.ts';

const bytes = new TextEncoder().encode('云泽市工作报告，2030年12月20日。\n一、工业。完成投资32亿元。\n');
const request: WorkRequest = { bytes, name: 'report.txt', textName: null, wants: 'draft' };

const READY = 'process.send({ isReady: true });';

let directory = '';
beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'youju-child-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** A program of these words, in place of the one that reads. */
function program(code: string): string {
  const file = path.join(directory, `${code.length}.mjs`);
  writeFileSync(file, code);
  return file;
}

describe('workInChild', { timeout: 60_000 }, () => {
  it('gives what the work comes to, as if it were done here', async () => {
    const result = await workInChild(request);
    if (result.kind !== 'draft') throw new Error(JSON.stringify(result));
    expect(result.draft.report.source).toMatchObject({ file: 'report.txt' });
    expect(result.draft.quantities.map(({ text }) => text)).toEqual(['32亿元']);
  });

  it.each([
    ['takes longer than it may', `${READY} process.once('message', () => { for (;;); });`, { seconds: 2 }],
    [
      'takes more memory than it may',
      `${READY} const all = []; for (;;) all.push({ at: all.length });`,
      { megabytes: 60 },
    ],
  ])('ends what %s, and says what to do', async (_, code, limits) => {
    expect(await workInChild(request, { ...limits, program: program(code) })).toMatchObject({
      kind: 'refused',
      refusal: { code: 'tookTooLong', advice: { en: expect.stringContaining('Split it') } },
    });
  });

  it('throws the fault that is told, and says where a program ends without an answer', async () => {
    const fault = program(`${READY} process.once('message', () => process.send({ fault: 'ours' }));`);
    await expect(workInChild(request, { program: fault })).rejects.toThrow('ours');
    await expect(workInChild(request, { program: program('') })).rejects.toThrow('without an answer');
    const broken = program("throw new Error('no such room');");
    await expect(workInChild(request, { program: broken })).rejects.toThrow('no such room');
  });
});
