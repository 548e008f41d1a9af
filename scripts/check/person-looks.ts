/** What no person has confirmed of a dataset, and what of it a person should look at twice; in both languages. */
import { doubtsOf } from '../../src/draft/doubts.ts';
import type { Report, Text } from '../../src/report/dataset/schema.ts';
import type { World } from '../command/world.ts';

/** More are a list that nobody reads. */
const MOST_LISTED = 40;

const nameOf = ({ indicators, projects }: Report) => {
  const names = new Map<string, Text>([...indicators, ...projects].map(({ id, name }) => [id, name]));
  return (id: string): Text => names.get(id) ?? { zh: id, en: id };
};

function tellList(lines: readonly string[], tell: World['tell']): void {
  for (const line of lines.slice(0, MOST_LISTED)) tell(line);
  const rest = lines.length - MOST_LISTED;
  if (rest > 0) tell(`  另有${rest}处\n    and ${rest} more`);
}

/** Doubts are told and hinder nothing: whoever has confirmed the entry has judged them. */
export function tellDoubts(report: Report, tell: World['tell']): void {
  const nameFor = nameOf(report);
  const doubts = [...doubtsOf(report)].flatMap(([id, found]) => found.map(({ what }) => ({ id, what })));
  const count = doubts.length;
  if (count === 0) return;
  tell(`有${count}处请再看一遍：\n${count} ${count === 1 ? 'place' : 'places'} to look at once more:`);
  tellList(
    doubts.map(({ id, what }) => {
      const { zh, en } = nameFor(id);
      return `  ${zh}（${id}）：${what.zh}\n    ${en} (${id}): ${what.en}`;
    }),
    tell,
  );
}

/** Whether a person has been through the whole dataset, or says to its readers what is open. */
export function tellUnconfirmed(report: Report, tell: World['tell']): boolean {
  const { unconfirmed = [], unconfirmedNote } = report;
  if (unconfirmed.length === 0) return true;
  const nameFor = nameOf(report);
  const count = unconfirmed.length;
  tell(`草稿：${count}项还没有人确认过。请在页面上打开报告，逐项确认。`);
  tell(
    `A draft: nobody has confirmed ${count} of its entries. Open the report on the page and confirm them one by one.`,
  );
  tellList(
    unconfirmed.map((id) => `  ${nameFor(id).zh}（${id}）\n    ${nameFor(id).en} (${id})`),
    tell,
  );
  return unconfirmedNote !== undefined;
}
