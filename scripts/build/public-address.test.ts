import { expect, it } from 'vitest';
import { publicAddress } from './public-address.ts';

it.each([
  [undefined, null],
  [' ', null],
  ['https://example.org/report', 'https://example.org/report/'],
  ['http://10.0.0.5:8080/', 'http://10.0.0.5:8080/'],
])('is the folder that the site is served at: %s', (value, address) => {
  expect(publicAddress(value)).toBe(address);
});

it.each(['example.org', 'file:///srv/', 'https://example.org/?a=1', 'https://example.org/#/'])(
  'is not %s',
  (value) => {
    expect(() => publicAddress(value)).toThrow('YOUJU_PUBLIC_ADDRESS');
  },
);
