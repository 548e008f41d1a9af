import { expect, test, vi } from 'vitest';
import { addPins, NO_PINS, writeNote } from '../../components/pin-list.ts';
import { createPinStore } from './pin-store.ts';

function madeUpPlace(takes = true) {
  const place = { text: null as string | null, takes };
  return {
    place,
    read: () => place.text,
    write: (text: string) => {
      if (place.takes) place.text = text;
      return place.takes;
    },
  };
}

test('what is pinned is there for the next page', () => {
  const place = madeUpPlace();
  createPinStore(place).change((list) => writeNote(addPins(list, ['a']), 'a', '?'));
  expect(createPinStore(place).list()).toEqual({ refs: ['a'], notes: { a: '?' } });
});

test('two windows lose nothing of each other', () => {
  const place = madeUpPlace();
  const [one, other] = [createPinStore(place), createPinStore(place)];
  one.change((list) => addPins(list, ['a']));
  other.change((list) => addPins(list, ['b']));
  one.reread();
  expect(one.list().refs).toEqual(['a', 'b']);
});

test('a device that keeps nothing keeps the pins until the page closes, and says so', () => {
  const store = createPinStore(madeUpPlace(false));
  store.change((list) => addPins(list, ['a']));
  store.change((list) => addPins(list, ['b']));
  store.reread();
  expect(store.list().refs).toEqual(['a', 'b']);
  expect(store.kept()).toBe(false);
});

test('the list is the same object until it changes, and listeners are told', () => {
  const store = createPinStore(madeUpPlace());
  expect(store.list()).toBe(NO_PINS);
  const listener = vi.fn();
  const leave = store.subscribe(listener);
  store.change((list) => addPins(list, ['a']));
  expect(store.list()).toBe(store.list());
  leave();
  store.change((list) => addPins(list, ['b']));
  expect(listener).toHaveBeenCalledTimes(1);
});
