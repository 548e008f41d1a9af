import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const file = path.resolve(import.meta.dirname, '../../package-lock.json');
const { packages } = JSON.parse(readFileSync(file, 'utf8')) as {
  packages: Readonly<Record<string, { integrity?: string }>>;
};

// npm leaves it out for packages of other systems, where it installs from a node_modules that lacks them; `npm ci`
// would then take whatever the registry sends. `npm view NAME@VERSION dist.integrity` says what belongs there.
it('names the hash of every package, so that npm ci takes no other', () => {
  const entries = Object.entries(packages).filter(([place]) => place !== '');
  const without = entries.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity));
  expect(entries.length).toBeGreaterThan(300);
  expect(without.map(([place]) => place)).toEqual([]);
});
