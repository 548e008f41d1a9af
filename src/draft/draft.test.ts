import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftReport } from '../extract/draft/draft.ts';
import { sha256Hex } from '../extract/read/source.ts';
import { loadReport } from '../report/loading/load.ts';
import { readReportText, traceReport } from '../report/loading/trace.ts';
import { draftDataset, finishedDataset } from './dataset.ts';
import type { Decision } from './decision.ts';
import { type DraftBase, decide, mergeWork, NO_WORK, redo, undo } from './draft.ts';
import { draftFileText, readDraftFile } from './draft-file.ts';
import type { DraftState } from './draft-state.ts';
import { englishFromCsv, wordsCsv, wordsOf } from './english.ts';
import { finishingPoints } from './finishing.ts';
import { createDraftHistory } from './history.ts';
import { looksOf, meterOf } from './looks.ts';

const bytes = readFileSync(new URL('../extract/draft/made-up/qichuan-2031.txt', import.meta.url));
const text = readReportText(new TextDecoder().decode(bytes));
const { report, reviewItems } = draftReport(text, { file: 'qichuan-2031.txt', sha256: sha256Hex(bytes) });
const base: DraftBase = { text, isFile: true, report, reviewItems };

const draftAfter = (...decisions: Decision[]): DraftState =>
  createDraftHistory(base).at(decisions.reduce(decide, NO_WORK));

const figure = (token: string) => {
  const found = report.indicators.find(({ actual }) => actual.token === token);
  if (!found) throw new Error(`The draft has no figure ${token}`);
  return found;
};
const project = (name: string) => {
  const found = report.projects.find((one) => one.name.zh.includes(name));
  if (!found) throw new Error(`The draft has no project ${name}`);
  return found;
};
const spanOf = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`The text has no ${words}`);
  return { start, end: start + words.length };
};

/** A dataset that loads and says what its text says. */
function expectSound(state: DraftState) {
  const dataset = draftDataset(state);
  const loaded = loadReport(JSON.stringify(dataset));
  expect(loaded.ok ? [] : loaded.problems).toEqual([]);
  expect(traceReport(dataset, text, sha256Hex(bytes))).toEqual([]);
  return dataset;
}

describe('a draft', () => {
  it('begins with everything open, doubts marked, and is sound as it is', () => {
    const state = draftAfter();
    const dataset = expectSound(state);
    expect(dataset.unconfirmed).toHaveLength(report.indicators.length + report.projects.length);
    const meter = meterOf(looksOf(state));
    expect(meter).toMatchObject({ confirmed: 0, rejected: 0 });
    expect(meter.doubtful).toBeGreaterThan(0);
    expect(meter.doubtful).toBeLessThan(meter.open);
  });

  it('is finished once every look is confirmed, and says nothing of a draft then', () => {
    const ids = looksOf(draftAfter()).map(({ id }) => id);
    const state = draftAfter({ act: 'confirm', ids });
    expect(meterOf(looksOf(state))).toMatchObject({ open: 0, doubtful: 0 });
    expect(finishedDataset(state).unconfirmed).toBeUndefined();
    expect(finishingPoints(state).map(({ sort }) => sort)).toEqual(['english']);
  });

  it('lists in the order of the text', () => {
    const starts = looksOf(draftAfter()).map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

describe('a figure', () => {
  it('is corrected by choosing other characters, and what it left is without explanation', () => {
    const { id } = figure('412.6亿元');
    const state = draftAfter({ act: 'figure', id, role: 'actual', ...spanOf('12.6亿元') });
    expect(state.report.indicators.find((one) => one.id === id)?.actual).toMatchObject({
      token: '12.6亿元',
      value: 1_260_000_000,
    });
    expect(looksOf(state).filter(({ kind }) => kind === 'number')).toHaveLength(1);
    expect(finishingPoints(state)[0]).toMatchObject({ sort: 'uncaptured', hinders: true });
  });

  it('stays where the characters are no number, or another figure’s', () => {
    const { id } = figure('412.6亿元');
    const before = draftAfter();
    expect(draftAfter({ act: 'figure', id, role: 'actual', ...spanOf('工业经济') }).report).toEqual(
      before.report,
    );
    expect(draftAfter({ act: 'figure', id, role: 'actual', ...spanOf('186亿元') }).report).toEqual(
      before.report,
    );
  });

  it('is rejected with a reason, comes off everything that showed it, and comes back', () => {
    const { id } = figure('231.4亿元');
    const rejected = draftAfter({ act: 'reject', ids: [id], reason: 'leftOut' });
    const dataset = expectSound(rejected);
    expect(JSON.stringify(dataset.pillars)).not.toContain(`"${id}"`);
    expect(dataset.notFigures.filter(({ reason }) => reason === 'leftOut').map(({ token }) => token)).toEqual(
      ['231.4亿', '104.7'],
    );
    const back = draftAfter({ act: 'reject', ids: [id], reason: 'leftOut' }, { act: 'reopen', ids: [id] });
    expect(back.report.indicators).toEqual(report.indicators);
  });

  it('gives its completion back as a figure of its own, and takes it again', () => {
    const { id } = figure('231.4亿元');
    const apart = draftAfter({ act: 'unrelate', id, role: 'completion' });
    expectSound(apart);
    const own = apart.report.indicators.find(({ actual }) => actual.token === '104.7%');
    expect(own?.kind).toBe('rate');
    const again = draftAfter(
      { act: 'unrelate', id, role: 'completion' },
      { act: 'relate', id: own?.id ?? '', to: id, as: 'completion' },
    );
    expect(again.report.indicators).toHaveLength(report.indicators.length);
    const indicator = again.report.indicators.find((one) => one.id === id);
    expect(indicator).toMatchObject({ progress: { completion: { token: '104.7%' }, against: 'plan' } });
    expectSound(again);
  });

  it.each(['rate', 'rank', 'milestone', 'context', 'count'] as const)('becomes a %s and is sound', (kind) => {
    expectSound(draftAfter({ act: 'kind', ids: [figure('5.2万人').id, figure('412.6亿元').id], kind }));
  });

  it('is added by choosing its characters, named as the reader would have', () => {
    const { id } = figure('386.2亿元');
    const state = draftAfter(
      { act: 'reject', ids: [id], reason: 'leftOut' },
      { act: 'addFigure', ...spanOf('386.2亿元') },
    );
    const added = state.report.indicators.find(({ actual }) => actual.token === '386.2亿元');
    expect(added).toMatchObject({ kind: 'amount', pillar: 'part-4' });
    expect(added?.name.zh).toContain('一般公共预算支出');
    expectSound(state);
  });

  it('has its day at chosen characters, or none', () => {
    const { id } = figure('5.2万人');
    const day = draftAfter({ act: 'day', ids: [id], ...spanOf('10月底') });
    expect(day.report.indicators.find((one) => one.id === id)?.asOf).toMatchObject({ date: '2031-10-31' });
    expectSound(day);
  });

  it('is named, and keeps its English where its words have one', () => {
    const { id } = figure('5.2万人');
    const state = draftAfter(
      { act: 'english', words: [['新增就业', 'New jobs']] },
      { act: 'rename', id, zh: '新增就业' },
    );
    expect(state.report.indicators.find((one) => one.id === id)?.name).toEqual({
      zh: '新增就业',
      en: 'New jobs',
    });
  });
});

describe('a project', () => {
  it('takes its wording from chosen characters, and its stage from the wording', () => {
    const { id } = project('石牌渡大桥');
    const state = draftAfter({ act: 'wording', id, ...spanOf('建成通车') });
    expect(state.report.projects.find((one) => one.id === id)).toMatchObject({
      status: { zh: '建成通车' },
      stage: 'operating',
    });
    expectSound(state);
  });

  it('is split by choosing the second name, and merged again', () => {
    const { id } = project('石牌渡大桥');
    const split = draftAfter({ act: 'addProject', ...spanOf('双塘220千伏'), like: id });
    expect(split.report.projects).toHaveLength(report.projects.length + 1);
    expectSound(split);
    const added = split.report.projects.find(({ name }) => name.zh === '双塘220千伏');
    const merged = draftAfter(
      { act: 'addProject', ...spanOf('双塘220千伏'), like: id },
      { act: 'merge', ids: [id, added?.id ?? ''], into: id },
    );
    expect(merged.report.projects).toHaveLength(report.projects.length);
    expectSound(merged);
  });

  it('whose stage contradicts its wording is doubtful', () => {
    const { id } = project('滨河快速路');
    const state = draftAfter({ act: 'stage', ids: [id], stage: 'planned' });
    const look = looksOf(state).find((one) => one.id === id);
    expect(look?.doubts.map(({ zh }) => zh).join()).toContain('阶段却是');
  });
});

describe('what has been decided', () => {
  const decisions: Decision[] = Array.from({ length: 230 }, (_, at) => ({
    act: 'rename',
    id: figure('5.2万人').id,
    zh: `名称${at}`,
  }));

  it('is undone step by step to the beginning, and done again', () => {
    const history = createDraftHistory(base);
    let work = decisions.reduce(decide, NO_WORK);
    const end = history.at(work);
    for (let step = 0; step < decisions.length; step += 1) work = undo(work);
    expect(history.at(work).report).toEqual(report);
    expect(undo(work)).toBe(work);
    for (let step = 0; step < decisions.length; step += 1) work = redo(work);
    expect(history.at(work).report).toEqual(end.report);
  });

  it('gives up what was undone when something else is decided', () => {
    const [first, second, third] = decisions as [Decision, Decision, Decision];
    const work = decide(undo([first, second].reduce(decide, NO_WORK)), third);
    expect(work).toEqual({ decisions: [first, third], done: 2 });
  });

  it('by two tabs apart from each other is all kept', () => {
    const shared = decisions.slice(0, 2).reduce(decide, NO_WORK);
    const [, , third, fourth] = decisions as [Decision, Decision, Decision, Decision];
    const merged = mergeWork(decide(shared, third), decide(shared, fourth));
    expect(merged.decisions).toEqual([...decisions.slice(0, 2), fourth, third]);
  });

  it('comes back from a file', () => {
    const work = undo(decisions.slice(0, 3).reduce(decide, NO_WORK));
    const read = readDraftFile(draftFileText({ name: '栖川', base, work }));
    expect(read).toMatchObject({ ok: true, value: { name: '栖川', work } });
    expect(readDraftFile('{"format":"youju-draft"}').ok).toBe(false);
  });
});

describe('English', () => {
  it('goes out as a table and comes back', () => {
    const words = wordsOf(report);
    const open = words.filter(({ en }) => en === null);
    expect(open.length).toBeGreaterThan(10);
    const [first] = open;
    const csv = wordsCsv(words).replace(`${first?.zh},,`, `${first?.zh},"An ""English"" name, at last",`);
    const given = englishFromCsv(`\uFEFF${csv}`, words);
    expect(given).toEqual([[first?.zh, 'An "English" name, at last']]);
    const state = draftAfter({ act: 'english', words: given });
    expect(wordsOf(state.report).filter(({ en }) => en === null)).toHaveLength(open.length - 1);
  });
});
