/** Some files: each is written beside its place, and all are put in place when all are written. */
import path from 'node:path';
import { refuseTaken, type Staging, stageInto } from '../command/staging.ts';

export interface OutFile {
  /** Absolute. */
  readonly file: string;
  readonly content: string;
}

/** Refuses, before anything is read, what is there already. */
export function refuseThere(files: readonly string[], force: boolean): void {
  for (const file of files) refuseTaken(path.dirname(file), [path.basename(file)], { force });
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
