import { expect, test } from 'vitest';
import { NO_PINS, type PinList } from '../../components/pin-list.ts';
import { pinsText, readPins } from './pins-file.ts';

const three: PinList = { refs: ['a', 'b.completion', 'c'], notes: { c: '何时完工？\n<b>' } };

test('what was kept is read back as it was, whatever signs the notes hold', () => {
  expect(readPins(pinsText(three) ?? '')).toEqual({ ok: true, value: three });
});

test('what an earlier program kept is read as it was', () => {
  expect(readPins(JSON.stringify(three))).toEqual({ ok: true, value: three });
});

test('of no pins and no notes nothing is kept', () => {
  expect(pinsText(NO_PINS)).toBeNull();
  expect(pinsText({ refs: [], notes: { a: '?' } })).not.toBeNull();
});

test('what is no list of pins does not read, and is said to be none', () => {
  expect(readPins('{"refs":')).toMatchObject({ ok: false, problems: [{ code: 'notJson' }] });
  for (const text of ['', 'no JSON', '7', 'null', '[]', '{"format":"youju-deck"}']) {
    expect(readPins(text)).toMatchObject({ ok: false, problems: [{ code: 'otherFile' }] });
  }
  expect(readPins('{"format":"youju-pins","version":9,"refs":[]}')).toMatchObject({
    ok: false,
    problems: [{ code: 'otherVersion' }],
  });
});

test('an entry that is no ref is left out, and the others stay', () => {
  expect(readPins('{"refs":["a",7,"a",null,"b"],"notes":{"a":1,"b":"?"}}')).toEqual({
    ok: true,
    value: { refs: ['a', 'b'], notes: { b: '?' } },
  });
  expect(readPins('{"refs":7,"notes":7}')).toEqual({ ok: true, value: NO_PINS });
});
