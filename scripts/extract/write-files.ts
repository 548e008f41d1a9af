/** Some files: each is written beside its place, and all are put in place when all are written. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { CommandFailure } from '../command/failure.ts';
import { refuseTaken, type Staging, stageInto } from '../command/staging.ts';

export interface OutFile {
  /** Absolute. */
  readonly file: string;
  readonly content: string;
}

/** Refuses, before anything is read, what is there already; a folder whatever --force says: no file can take its place. */
export function refuseThere(files: readonly string[], force: boolean): void {
  const folder = files.find((file) => existsSync(file) && statSync(file).isDirectory());
  if (folder !== undefined)
    throw new CommandFailure({
      zh: `${folder} 是文件夹，请指定文件名。`,
      en: 'That is a folder; name a file in it.',
    });
  if (force) return;
  for (const file of files) refuseTaken(path.dirname(file), [path.basename(file)]);
}

export function writeFiles(files: readonly OutFile[], force: boolean): void {
  const stagings: Staging[] = [];
  try {
    for (const { file, content } of files) {
      const staging = stageInto(path.dirname(file), { force });
      stagings.push(staging);
      staging.add(path.basename(file), content);
    }
    for (const staging of stagings) staging.commit();
  } finally {
    for (const staging of stagings) staging.discard();
  }
}
