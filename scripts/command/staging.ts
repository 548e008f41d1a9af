/**
 * Files on their way into a folder: each is written under a name of its own beside where it belongs, and all
 * are put in place at the end. Whatever goes wrong before, the folder is as it was. Synchronous, so that an
 * interrupt never finds a file half made.
 */
import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CommandFailure, systemCode } from './failure.ts';
import { refuseObstacles } from './ordinary-file.ts';

export interface Staging {
  readonly add: (name: string, content: string | Uint8Array) => void;
  /** Puts every file in its place; a name that is taken by now is refused unless told to write over it. */
  readonly commit: () => void;
  /** Takes away what is not in place, and the folder if it was made here. */
  readonly discard: () => void;
}

/** Refuses, before anything is made, what the folder holds already; with `force` only what is no ordinary file. */
export function refuseTaken(folder: string, names: readonly string[], { force }: { force: boolean }): void {
  refuseObstacles(folder, names);
  if (force) return;
  const taken = names.filter((name) => existsSync(path.join(folder, name)));
  if (taken.length === 0) return;
  const list = taken.map((name) => `  ${path.join(folder, name)}`).join('\n');
  throw new CommandFailure({
    zh: `已有同名文件，未作任何改动；要覆盖请加 --force：\n${list}`,
    en: 'These files are there already and nothing was changed; --force writes over them.',
  });
}

export function stageInto(folder: string, { force }: { force: boolean }): Staging {
  const made = makeFolder(folder);
  const parts = new Map<string, string>();
  return {
    add(name, content) {
      const part = path.join(folder, `.${name}.${process.pid}.part`);
      parts.set(name, part);
      attempt(`无法写入 ${path.join(folder, name)}`, `Cannot write ${path.join(folder, name)}`, () =>
        writeFileSync(part, content, { flag: 'wx' }),
      );
    },
    commit() {
      refuseTaken(folder, [...parts.keys()], { force });
      for (const [name, part] of [...parts]) {
        const file = path.join(folder, name);
        attempt(`无法写入 ${file}`, `Cannot write ${file}`, () => renameSync(part, file));
        parts.delete(name);
      }
    },
    discard() {
      for (const part of parts.values()) rmSync(part, { force: true });
      parts.clear();
      removeEmpty(folder, made);
    },
  };
}

/**
 * The outermost folder that had to be made; undefined where all were there. One folder is made after the other:
 * told to make all at once, Node tries forever where a system answers that a folder cannot be there, as under /proc.
 */
function makeFolder(folder: string): string | undefined {
  const missing: string[] = [];
  for (let at = path.resolve(folder); !existsSync(at); at = path.dirname(at)) missing.unshift(at);
  attempt(`无法建立文件夹 ${folder}`, `Cannot make the folder ${folder}`, () => {
    // What is there and no folder cannot be made one: the system says so.
    if (missing.length === 0 && !isFolder(folder)) mkdirSync(folder);
    for (const one of missing) makeOne(one);
  });
  return missing[0];
}

const isFolder = (place: string): boolean =>
  statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Another program may have made it meanwhile. */
function makeOne(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (systemCode(error) !== 'EEXIST' || !isFolder(folder)) throw error;
  }
}

/** From `folder` out to the outermost one made here, as long as nothing is in them. */
function removeEmpty(folder: string, made: string | undefined): void {
  if (made === undefined) return;
  for (
    let inner = path.resolve(folder);
    inner.length >= path.resolve(made).length;
    inner = path.dirname(inner)
  ) {
    try {
      rmdirSync(inner);
    } catch {
      // Somebody put something into it: then it stays.
      return;
    }
  }
}

function attempt(zh: string, en: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    const code = systemCode(error);
    throw new CommandFailure({ zh: `${zh}（${code}）。`, en: `${en} (${code}).` });
  }
}
