import { beforeEach, expect, test, vi } from 'vitest';
import { addPins, NO_PINS, removePin, writeNote } from '../../components/pin-list.ts';
import { createPinStore, type PinStore } from './pin-store.ts';
import { MadeUpDevice } from './testing/made-up-device.ts';

let device: MadeUpDevice;
beforeEach(() => {
  device = new MadeUpDevice();
});

const settle = () => new Promise((resolve) => setTimeout(resolve));
async function openWindow(options?: { deaf: boolean }): Promise<PinStore> {
  const store = createPinStore('pins.a', device.tab(options));
  await settle();
  return store;
}
const refsOf = (store: PinStore) => store.state().list?.refs;

test('what is pinned is there for the next page', async () => {
  (await openWindow()).change((list) => writeNote(addPins(list, ['a']), 'a', '?'));
  expect((await openWindow()).state().list).toEqual({ refs: ['a'], notes: { a: '?' } });
});

test('pins that an earlier program kept are read', async () => {
  device.kept.set('pins.a', '{"refs":["a","b"],"notes":{"a":"why?","c":"a note outlives its pin"}}');
  expect((await openWindow()).state().list).toEqual({
    refs: ['a', 'b'],
    notes: { a: 'why?', c: 'a note outlives its pin' },
  });
});

test('two windows lose nothing of each other', async () => {
  const [one, other] = [await openWindow(), await openWindow()];
  one.change((list) => addPins(list, ['a']));
  await settle();
  other.change((list) => addPins(list, ['b']));
  await settle();
  expect(refsOf(one)).toEqual(['a', 'b']);
  expect(refsOf(other)).toEqual(['a', 'b']);
});

test('two windows that cannot hear each other lose nothing of each other either', async () => {
  const [one, other] = [await openWindow({ deaf: true }), await openWindow({ deaf: true })];
  one.change((list) => addPins(list, ['a', 'b']));
  await settle();
  other.change((list) => addPins(list, ['c']));
  other.change((list) => addPins(list, ['d']));
  await settle();
  expect(refsOf(other)).toEqual(['a', 'b', 'c', 'd']);
  one.change((list) => removePin(list, 'a'));
  await settle();
  expect(refsOf(one)).toEqual(['b', 'c', 'd']);
  expect(refsOf(await openWindow())).toEqual(['b', 'c', 'd']);
});

test('a device that keeps nothing keeps the pins until the page closes, and says so', async () => {
  device.full.add('pins.a');
  const store = await openWindow();
  store.change((list) => addPins(list, ['a']));
  store.change((list) => addPins(list, ['b']));
  await settle();
  for (const { listener } of device.tabs) listener();
  await settle();
  expect(refsOf(store)).toEqual(['a', 'b']);
  expect(store.state().kept).toBe(false);
});

test('the list is the same object until it changes, and listeners are told', async () => {
  const store = await openWindow();
  expect(store.state().list).toBe(NO_PINS);
  const listener = vi.fn();
  const leave = store.subscribe(listener);
  store.change((list) => addPins(list, ['a']));
  expect(store.state()).toBe(store.state());
  leave();
  store.change((list) => addPins(list, ['b']));
  expect(listener).toHaveBeenCalledTimes(1);
});

test('pins that no longer read are not thrown away by the next pin', async () => {
  device.kept.set('pins.a', '{"refs":["a"');
  const store = await openWindow();
  expect(store.state().list).toBe(NO_PINS);
  store.change((list) => addPins(list, ['b']));
  await settle();
  expect(refsOf(await openWindow())).toEqual(['b']);
  expect(device.kept.get('pins.a (unread)')).toContain('{\\"refs\\":[\\"a\\"');
});
