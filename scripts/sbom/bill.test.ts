import path from 'node:path';
import { expect, it } from 'vitest';
import { type Bill, gaps, makeBill, reproducible } from './bill.ts';

const hashes = [{ alg: 'SHA-512', content: '00' }];
const licenses = [{ license: { id: 'MIT' } }];
const product = { 'bom-ref': 'made-up@1.0.0', name: 'folder' };
const packages = {
  '': { version: '1.0.0' },
  'node_modules/@a/b': { version: '1.0.0', license: 'MIT' },
  'node_modules/other-name': { name: 'real', version: '2.0.0', license: 'BSD' },
};
const bill = (number: string): Bill => ({
  serialNumber: number,
  metadata: { timestamp: number, component: product },
  components: [
    { 'bom-ref': '@a/b@1.0.0', name: '@a/b', hashes, licenses },
    { 'bom-ref': 'real@2.0.0', name: 'other-name', hashes },
  ],
});

it('is the same at every time and in every folder', () => {
  const known = { name: 'made-up', packages };
  const made = reproducible(bill('1'), known);
  expect(made).toEqual(reproducible(bill('2'), known));
  expect(made.metadata.component.name).toBe('made-up');
});

it('gives a licence by its name where that is no identifier', () => {
  const [, real] = reproducible(bill('1'), { name: 'made-up', packages }).components;
  expect(real?.licenses).toEqual([{ license: { name: 'BSD' } }]);
});

it('names what it lacks of the lock file', () => {
  const { components, ...rest } = bill('1');
  expect(gaps({ ...rest, components: components.slice(1) }, packages)).toEqual([
    '@a/b@1.0.0 is missing',
    'real@2.0.0 has no licence',
  ]);
});

it('holds every package of this project, and no path of this machine', () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const made = makeBill(root);
  expect(made.components.length).toBeGreaterThan(300);
  expect(JSON.stringify(made)).not.toContain(root);
});
