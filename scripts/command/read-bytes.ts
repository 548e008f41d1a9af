/** A file's bytes, or a failure that says which file and why. */
import { readFileSync } from 'node:fs';
import { CommandFailure, systemCode } from './failure.ts';

export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT')
      throw new CommandFailure({ zh: `找不到文件 ${file}。`, en: `No such file: ${file}.` });
    throw new CommandFailure({ zh: `无法读取 ${file}（${code}）。`, en: `Cannot read ${file} (${code}).` });
  }
}
