/** What stands between a draft and a finished dataset, in words. */

import type { Text } from '../report/dataset/schema.ts';
import { loadReport } from '../report/loading/load.ts';
import { traceReport } from '../report/loading/trace.ts';
import { finishedDataset } from './dataset.ts';
import type { DraftState } from './draft-state.ts';
import { wordsOf } from './english.ts';
import { type Look, looksOf } from './looks.ts';

export interface FinishingPoint {
  readonly sort: 'uncaptured' | 'open' | 'asked' | 'english' | 'fault';
  /** The dataset's check would not pass; all else may stay as it is, and is told to its readers. */
  readonly hinders: boolean;
  readonly what: Text;
  /** Where to go for it; null: to no one place. */
  readonly look: string | null;
}

const open = (list: readonly Look[], kinds: readonly Look['kind'][]): Look[] =>
  list.filter(({ status, kind }) => status === 'open' && kinds.includes(kind));

/** Empty: it is finished. */
export function finishingPoints(state: DraftState): FinishingPoint[] {
  const list = looksOf(state);
  const points: FinishingPoint[] = [];
  const point = (sort: FinishingPoint['sort'], looks: readonly Look[], zh: string, en: string) => {
    const hinders = sort === 'uncaptured';
    if (looks.length > 0) points.push({ sort, hinders, what: { zh, en }, look: looks[0]?.id ?? null });
  };
  const numbers = open(list, ['number']);
  const n = numbers.length;
  point(
    'uncaptured',
    numbers,
    `${n}个数字尚无交代：既未收录，也未说明理由`,
    `${n === 1 ? 'One number is' : `${n} numbers are`} neither taken as a figure nor explained`,
  );
  const entries = open(list, ['figure', 'project']);
  point(
    'open',
    entries,
    `${entries.length}项还没有人看过`,
    `${entries.length === 1 ? 'One entry has' : `${entries.length} entries have`} not been looked at by anyone`,
  );
  const asked = open(list, ['question']);
  point(
    'asked',
    asked,
    `${asked.length}个提问还没有答复`,
    `${asked.length === 1 ? 'One question is' : `${asked.length} questions are`} still open`,
  );
  const dataset = finishedDataset(state);
  const missing = wordsOf(dataset).filter(({ en }) => en === null).length;
  if (missing > 0) {
    const what = {
      zh: `${missing}个名称没有英文，英文版中显示中文`,
      en: `${missing === 1 ? 'One name has' : `${missing} names have`} no English; the English page shows the Chinese`,
    };
    points.push({ sort: 'english', hinders: false, what, look: null });
  }
  return [...points, ...faults(state, n > 0)];
}

/** What the loader and the check against the text find; what is uncaptured has been said. */
function faults(state: DraftState, uncaptured: boolean): FinishingPoint[] {
  const dataset = finishedDataset(state);
  const loaded = loadReport(JSON.stringify(dataset));
  const said = loaded.ok ? [] : loaded.problems.map(({ says, path }) => ({ says, path }));
  const traced = traceReport(dataset, state.base.text)
    .filter(({ kind }) => !(uncaptured && kind === 'unaccounted'))
    .map(({ found, path }) => ({
      path,
      says: {
        zh: `“${found}”与原文对不上。`,
        en: `“${found}” does not match the text.`,
      },
    }));
  return [...said, ...traced].map(({ says, path }) => ({
    sort: 'fault',
    hinders: true,
    what: { zh: `${says.zh}（${path}）`, en: `${says.en} (${path})` },
    look: null,
  }));
}
