import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, expect, it } from 'vitest';
import { firstStyle } from './first-style.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** Builds a client of these files; the entry is main.js. */
async function buildFiles(files: Readonly<Record<string, string>>) {
  const root = await mkdtemp(path.join(tmpdir(), 'youju-first-style-'));
  folders.push(root);
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(root, name), text);
  const style = firstStyle();
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'silent',
    plugins: [style.plugin],
    build: { rolldownOptions: { input: path.join(root, 'main.js') } },
  });
  const assets = path.join(root, 'dist/assets');
  const names = await readdir(assets);
  const read = async (end: string) =>
    Object.fromEntries(
      await Promise.all(
        names
          .filter((name) => name.endsWith(end))
          .map(async (name) => [name.replace(/-.*/, ''), await readFile(path.join(assets, name), 'utf8')]),
      ),
    ) as Record<string, string>;
  return { style, sheets: await read('.css'), scripts: await read('.js') };
}

const files = {
  'main.js': "import './main.css'; export const page = import('./page.js');",
  'main.css': '.main { color: red }',
  'page.js': "import './page.css'; export const open = () => import('./deck.js'); export const shared = 1;",
  'page.css': '.page { color: red }',
  'deck.js': "import './deck.css'; import { shared } from './page.js'; console.log(shared);",
  'deck.css': '.deck { color: red }',
};

it('takes what the entry and its first act need, the page’s own before its components’', async () => {
  const { style } = await buildFiles(files);
  expect(style.text()).toMatch(/\.main\{.*\.page\{/s);
  expect(style.text()).not.toContain('.deck');
});

it('leaves a lazy part its stylesheet, which is loaded with it and waits for nothing inlined', async () => {
  const { sheets, scripts } = await buildFiles(files);
  expect(Object.keys(sheets)).toEqual(['deck']);
  expect(sheets.deck).toContain('.deck');
  const named =
    Object.values(scripts)
      .join('\n')
      .match(/[\w./-]+\.css/g) ?? [];
  expect(named).toEqual([expect.stringMatching(/^\.\/deck-.*\.css$/)]);
});

it('refuses an inlined address that means another place in each document', async () => {
  const image = `<svg xmlns="http://www.w3.org/2000/svg">${'<path d="M0 0h9"/>'.repeat(400)}</svg>`;
  const { style } = await buildFiles({
    ...files,
    'mark.svg': image,
    'main.css': '.main { background: url(./mark.svg) }',
  });
  expect(() => style.text()).toThrow('relative addresses');
});

it('refuses a client without any style: the page would stand there naked', async () => {
  const { style } = await buildFiles({ 'main.js': 'console.log(1);' });
  expect(() => style.text()).toThrow('no stylesheet');
});
