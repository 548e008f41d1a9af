import { expect, it } from 'vitest';
import { replyTo } from './worker-reply.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const REPORT = '云泽市工作报告，2030年12月20日。\n一、工业。完成投资32亿元。\n';

it('answers with the text, the quantities and a draft that names its source', async () => {
  const reply = await replyTo({ id: 3, name: 'report.txt', bytes: bytes(REPORT) });
  if (reply.kind !== 'extracted') throw new Error(JSON.stringify(reply));
  const { text, draft, source } = reply.report;
  expect([reply.id, text]).toEqual([3, REPORT]);
  expect(draft.quantities.map((quantity) => quantity.text)).toEqual(['32亿元']);
  expect(draft.report.source).toMatchObject({
    file: 'report.txt',
    sha256: source.sha256,
    length: REPORT.length,
  });
});

it.each([
  ['a file that is no report', new Uint8Array([0, 1, 2]), 'notText'],
  ['a text without figures', bytes('各部门要提高认识。'), 'nothingFound'],
  ['a text without a date', bytes('一、工业。完成投资32亿元。'), 'noDate'],
])('refuses %s', async (_, input, code) => {
  expect(await replyTo({ id: 4, name: 'a', bytes: input })).toMatchObject({
    id: 4,
    kind: 'refused',
    refusal: { code },
  });
});

it('says what failed where the fault is ours, and never rejects', async () => {
  const reply = await replyTo({ id: 5, name: 'a', bytes: null as unknown as Uint8Array });
  expect(reply).toMatchObject({ id: 5, kind: 'failed' });
});
