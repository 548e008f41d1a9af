import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { licenceCollector, licencesText, licensedPackage } from './licences.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'youju-licences-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A made-up package in the made-up project's node_modules. */
function install(name: string, manifest: object, files: Readonly<Record<string, string>> = {}): string {
  const folder = path.join(root, 'node_modules', name);
  const all = { 'package.json': JSON.stringify({ name, version: '1.0.0', ...manifest }), ...files };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

describe('a package', () => {
  it('comes with its licence, its notice and the licences of its parts', () => {
    const files = {
      'LICENSE.md': 'one\r\n',
      NOTICE: 'two',
      'licenses/LICENSE-part': 'three',
      'README.md': 'no',
    };
    const folder = install('whole', { license: 'Apache-2.0' }, files);
    const { texts, ...rest } = licensedPackage(folder);
    expect(rest).toEqual({ name: 'whole', version: '1.0.0', licence: 'Apache-2.0' });
    expect([...texts].sort()).toEqual(['one', 'three', 'two']);
  });

  it('that names a licence without bringing it comes with the standard text and its author', () => {
    const { texts } = licensedPackage(install('brief', { license: 'ISC', author: { name: 'A. Writer' } }));
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatch(/^Copyright \(c\) A\. Writer\n[\s\S]*Permission to use/);
  });

  it('whose licence is not known cannot be shipped', () => {
    expect(() => licensedPackage(install('silent', {}))).toThrow('silent@1.0.0 names no licence');
    expect(() => licensedPackage(install('odd', { license: 'Odd' }))).toThrow('odd@1.0.0 brings no text');
  });
});

it('the packages are those of the modules in the build, nested ones too, and those that the build writes in', () => {
  for (const name of ['tailwindcss', 'vite', 'rolldown', 'used', 'unused', 'used/node_modules/inner', '@a/b'])
    install(name, { license: 'MIT', ...(name.includes('inner') && { name: 'inner' }) }, { LICENSE: 'MIT' });
  writeFileSync(path.join(root, 'node_modules/used/node_modules/inner/LICENSE'), 'inner MIT');
  install('used', { license: 'MIT' }, { LICENSE: 'MIT', 'esm/package.json': '{"type":"module"}' });
  const { plugin, packages } = licenceCollector(root);
  const module = (id: string) => path.join(root, id);
  const chunk = {
    type: 'chunk',
    moduleIds: [
      module('src/main.ts'),
      module('node_modules/used/esm/index.js?commonjs'),
      module('node_modules/used/node_modules/inner/index.js'),
      module('node_modules/@a/b/index.js'),
      '\0rolldown/runtime.js',
    ],
  };
  const collect = plugin.generateBundle as unknown as (options: unknown, bundle: unknown) => void;
  collect({}, { 'a.js': chunk, 'a.css': { type: 'asset' } });
  expect(
    packages()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['@a/b', 'inner', 'rolldown', 'tailwindcss', 'used', 'vite']);
});

it('each text stands once, under all the packages that it belongs to, behind our own', () => {
  const entry = { version: '1.0.0', licence: 'MIT' };
  const text = licencesText('Our licence', [
    { ...entry, name: 'b', texts: ['same'] },
    { ...entry, name: 'a', texts: ['same', 'notice of a'] },
  ]);
  const sections = text.split(/\n\n=+\n\n/);
  expect(sections.slice(1)).toEqual([
    'Youju 有据\n\nOur licence',
    'a 1.0.0 (MIT)\n\nnotice of a',
    'a 1.0.0 (MIT)\nb 1.0.0 (MIT)\n\nsame\n',
  ]);
});

it('the words that two have alike stand once, with the notice of each, however their lines are broken', () => {
  const entry = { version: '1.0.0', licence: 'MIT' };
  const text = licencesText('Our licence', [
    { ...entry, name: 'a', texts: ['MIT License\n\nCopyright A\n\nPermission is hereby granted, to all.'] },
    { ...entry, name: 'b', texts: ['Copyright B\n\nPermission is hereby granted,\nto all.'] },
    { ...entry, name: 'd', texts: ['D. Permission is hereby granted. E. Permission is hereby granted too.'] },
    { ...entry, name: 'c', texts: ['Copyright C\n\nPermission is hereby granted, to\nall.'] },
  ]);
  expect(text.match(/Permission is hereby granted/g)).toHaveLength(3);
  expect(text).toContain('D. Permission is hereby granted. E. Permission is hereby granted too.');
  for (const [name, notice] of [
    ['a', 'MIT License\n\nCopyright A'],
    ['c', 'Copyright C'],
  ])
    expect(text).toContain(`${name} 1.0.0 (MIT)\n\n${notice}`);
});
