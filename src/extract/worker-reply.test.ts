import { expect, it } from 'vitest';
import { type ExtractReply, replyTo } from './worker-reply.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const REPORT = '云泽市工作报告，2030年12月20日。\n一、工业。完成投资32亿元。\n';

const read = (content: Uint8Array) => replyTo({ task: 'read', name: 'report.txt', bytes: content });
/** Both, as the page asks for them. */
async function extract(content: Uint8Array): Promise<ExtractReply> {
  const reply = await read(content);
  return reply.kind === 'read' ? replyTo({ task: 'draft', read: reply.report }) : reply;
}

it('answers with the text and its source, and then with the quantities and a draft that names it', async () => {
  const reply = await extract(bytes(REPORT));
  if (reply.kind !== 'extracted') throw new Error(JSON.stringify(reply));
  const { text, draft, source } = reply.report;
  expect(text).toBe(REPORT);
  expect(draft.quantities.map((quantity) => quantity.text)).toEqual(['32亿元']);
  expect(draft.report.source).toMatchObject({
    file: 'report.txt',
    sha256: source.sha256,
    length: REPORT.length,
  });
});

it('tells how much of a text figures have been looked for in, at most once a per cent', async () => {
  const reply = await read(bytes(`${REPORT}${'二、民生。新增就业5万人，建成公园3个。\n'.repeat(60)}`));
  if (reply.kind !== 'read') throw new Error(JSON.stringify(reply));
  const shares: number[] = [];
  await replyTo({ task: 'draft', read: reply.report }, { onShare: (share) => shares.push(share) });
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
  expect(shares.length).toBeGreaterThan(50);
  expect(shares.length).toBeLessThanOrEqual(101);
});

it('reads a text of which no draft can be made: it may be of a report that is known', async () => {
  expect(await read(bytes('各部门要提高认识。'))).toMatchObject({ kind: 'read', report: { form: 'text' } });
});

it.each([
  ['a file that is no report', new Uint8Array([0, 1, 2]), 'notText'],
  ['a text without figures', bytes('各部门要提高认识。'), 'nothingFound'],
])('refuses %s', async (_, input, code) => {
  expect(await extract(input)).toMatchObject({ kind: 'refused', refusal: { code } });
});

it('makes a draft of a text that names no year', async () => {
  expect(await extract(bytes('一、工业。完成投资32亿元。'))).toMatchObject({ kind: 'extracted' });
});

it('says what failed where the fault is ours, and never rejects', async () => {
  const reply = await replyTo({ task: 'read', name: 'a', bytes: null as unknown as Uint8Array });
  expect(reply).toMatchObject({ kind: 'failed' });
});
