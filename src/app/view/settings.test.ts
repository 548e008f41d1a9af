import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

const nothing = () => null;
const dark = (key: string) => (key === 'theme' ? 'dark' : null);

test('the address comes before the device', () => {
  expect(readSettings(new URLSearchParams('theme=projector&size=l'), dark)).toEqual({
    theme: 'projector',
    size: 'l',
    keys: 'on',
  });
});

test('without a word in the address the device decides', () => {
  expect(readSettings(new URLSearchParams(), dark).theme).toBe('dark');
});

test('“system” in the address overrides what the device keeps', () => {
  expect(readSettings(new URLSearchParams('theme=system'), dark).theme).toBeNull();
});

test('an unknown value counts as none', () => {
  expect(readSettings(new URLSearchParams('theme=neon&size=9'), nothing)).toEqual({
    theme: null,
    size: 'm',
    keys: 'on',
  });
});

test('shortcuts of a single character stay off on the device that had them off', () => {
  const off = (key: string) => (key === 'keys' ? 'off' : null);
  expect(readSettings(new URLSearchParams(), off).keys).toBe('off');
  expect(readSettings(new URLSearchParams('keys=on'), off).keys).toBe('on');
});
