import { expect, test } from 'vitest';
import {
  addPins,
  movePin,
  type PinList,
  readSheetParameter,
  removePin,
  sheetParameter,
  togglePin,
  writeNote,
} from './pin-list.ts';

const three: PinList = { refs: ['a', 'b.completion', 'c'], notes: { c: '何时完工？' } };

test('a pin is put on at the end, once, and taken off by the same press', () => {
  const on = togglePin(three, 'd');
  expect(on.refs).toEqual(['a', 'b.completion', 'c', 'd']);
  expect(togglePin(on, 'd').refs).toEqual(three.refs);
  expect(addPins(three, ['c', 'e']).refs).toEqual(['a', 'b.completion', 'c', 'e']);
});

test('a note outlives its pin', () => {
  const off = removePin(three, 'c');
  expect(off.refs).toEqual(['a', 'b.completion']);
  expect(addPins(off, ['c']).notes.c).toBe('何时完工？');
});

test('a pin moves by a place, and stays at the end where it is', () => {
  expect(movePin(three, 'c', -1).refs).toEqual(['a', 'c', 'b.completion']);
  expect(movePin(three, 'a', 1).refs).toEqual(['b.completion', 'a', 'c']);
  expect(movePin(three, 'a', -1).refs).toEqual(three.refs);
  expect(movePin(three, 'c', 1).refs).toEqual(three.refs);
  expect(movePin(three, 'gone', 1)).toBe(three);
});

test('an emptied note is none', () => {
  expect(writeNote(three, 'a', '为何？').notes).toEqual({ c: '何时完工？', a: '为何？' });
  expect(writeNote(three, 'c', '').notes).toEqual({});
});

test('the address holds the refs in order, and an empty sheet is one too', () => {
  expect(readSheetParameter(sheetParameter(three.refs))).toEqual(three.refs);
  expect(sheetParameter([])).not.toBe('');
  expect(readSheetParameter(sheetParameter([]))).toEqual([]);
  expect(readSheetParameter('a,,a,b')).toEqual(['a', 'b']);
});
