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
  store.subscribe(() => undefined);
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

test('pins of a newer version are offered as they were kept, beside new ones, until they are discarded', async () => {
  const newer = '{"format":"youju-pins","version":99,"refs":["a"],"colours":{"a":"red"}}';
  device.kept.set('pins.a', newer);
  const store = await openWindow();
  expect(store.state().unread).toMatchObject({ text: newer, problems: [{ code: 'otherVersion' }] });
  store.change((list) => addPins(list, ['b']));
  await settle();
  const next = await openWindow();
  expect(refsOf(next)).toEqual(['b']);
  expect(next.state().unread?.text).toBe(newer);
  next.discardUnread();
  await settle();
  expect(next.state().unread).toBeNull();
  expect([...device.kept.keys()]).toEqual(['pins.a']);
});

test('pins that the device did not keep outlast what another window pins, and are kept as soon as it takes them', async () => {
  const [one, other] = [await openWindow(), await openWindow()];
  device.full.add('pins.a');
  one.change((list) => addPins(list, ['a']));
  await settle();
  expect(one.state().kept).toBe(false);
  device.full.clear();
  other.change((list) => addPins(list, ['b']));
  await settle();
  expect(refsOf(one)).toEqual(['b', 'a']);
  expect(one.state().kept).toBe(true);
  expect(refsOf(await openWindow())).toEqual(['b', 'a']);
  other.change((list) => removePin(list, 'a'));
  await settle();
  expect(refsOf(one)).toEqual(['b']);
});

test('a window whose pins the device goes on refusing shows them beside those of another, and says so', async () => {
  const store = await openWindow();
  device.full.add('pins.a');
  store.change((list) => addPins(list, ['a']));
  await settle();
  device.kept.set('pins.a', '{"refs":["b"],"notes":{}}');
  for (const { listener } of device.tabs) listener();
  await settle();
  expect(refsOf(store)).toEqual(['b', 'a']);
  expect(store.state().kept).toBe(false);
});

test('a pin that another window has made too comes back no more once that window takes it away', async () => {
  const [one, other] = [await openWindow(), await openWindow()];
  device.full.add('pins.a');
  one.change((list) => addPins(list, ['a']));
  await settle();
  device.full.clear();
  other.change((list) => addPins(list, ['a']));
  await settle();
  other.change((list) => removePin(list, 'a'));
  await settle();
  expect(refsOf(one)).toEqual([]);
});
