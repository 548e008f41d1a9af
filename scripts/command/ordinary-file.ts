/** What stands at a place where a file is to be written, and is none that may be replaced: a device, a pipe, a folder. */
import { lstatSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import type { Text } from '../../src/report/dataset/schema.ts';
import { CommandFailure } from './failure.ts';

function kindWords(stats: Stats): Text {
  if (stats.isDirectory()) return { zh: '文件夹', en: 'a folder' };
  if (stats.isFIFO()) return { zh: '管道', en: 'a pipe' };
  if (stats.isSocket()) return { zh: '套接字', en: 'a socket' };
  if (stats.isCharacterDevice() || stats.isBlockDevice()) return { zh: '设备', en: 'a device' };
  return { zh: '链接', en: 'a link' };
}

/** null where there is nothing, or an ordinary file. A link is told by what it leads to, unless that is a file or nothing. */
function obstacleAt(file: string): Text | null {
  const there = asked(lstatSync, file);
  if (!there || there.isFile()) return null;
  const end = there.isSymbolicLink() ? asked(statSync, file) : there;
  return kindWords(!end || end.isFile() ? there : end);
}

/** null also where its folder is none, or is closed to us: making the folder or the file then says why it cannot be. */
function asked(ask: (file: string) => Stats, file: string): Stats | null {
  try {
    return ask(file);
  } catch {
    return null;
  }
}

/** Refuses names in the folder at which no file can be put, whatever `--force` says: putting one there takes away what is. */
export function refuseObstacles(folder: string, names: readonly string[]): void {
  for (const name of names) {
    const file = path.join(folder, name);
    const kind = obstacleAt(file);
    if (!kind) continue;
    throw new CommandFailure({
      zh: `无法写入 ${file}：那是${kind.zh}，不是普通文件，请另行指定文件名。`,
      en: `Cannot write ${file}: it is ${kind.en}, not an ordinary file; name another.`,
    });
  }
}
