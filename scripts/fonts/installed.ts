import { spawnSync } from 'node:child_process';

/** The paths of font files by the families that they hold. */
export type FontFiles = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads lines of `fc-list --format '%{family}\t%{file}\n'`; a file has several names for its family. */
export function readFontList(list: string): FontFiles {
  const files = new Map<string, Set<string>>();
  for (const line of list.split('\n')) {
    const [families = '', file] = line.split('\t');
    if (!file) continue;
    for (const family of families.split(',')) files.set(family, (files.get(family) ?? new Set()).add(file));
  }
  return files;
}

/** What the machine's fontconfig knows; nothing on systems that choose their fonts without it. */
export function installedFonts(): FontFiles {
  if (process.platform !== 'linux') return new Map();
  const { status, stdout } = spawnSync('fc-list', ['--format', '%{family}\t%{file}\n'], { encoding: 'utf8' });
  return readFontList(status === 0 ? stdout : '');
}
