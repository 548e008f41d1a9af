/** A file's bytes, or a failure that says which file and why. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { megabytes } from '../../src/report/loading/json-file.ts';
import { CommandFailure, systemCode } from './failure.ts';

const CHUNK = 1024 * 1024;

function refuseSize(file: string, most: number, size: number | null): never {
  const found = size === null ? '' : `${megabytes(size)}, `;
  throw new CommandFailure({
    zh: `${file} 过大（${found.replace(', ', '，')}最多 ${megabytes(most)}）。`,
    en: `The file is too large (${found}at most ${megabytes(most)}): ${file}.`,
  });
}

/** To the end, or to the first byte too many: a device such as /dev/zero has no end. */
function readAll(descriptor: number, file: string, most: number): Uint8Array {
  const stats = fstatSync(descriptor);
  if (stats.isFile() && stats.size > most) refuseSize(file, most, stats.size);
  const chunks: Buffer[] = [];
  for (let total = 0; ; ) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    const read = readSync(descriptor, chunk);
    if (read === 0) return Buffer.concat(chunks);
    total += read;
    if (total > most) refuseSize(file, most, null);
    chunks.push(chunk.subarray(0, read));
  }
}

/** At most so many bytes; of a larger file a failure. */
export function readBytes(file: string, most: number): Uint8Array {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, 'r');
    return readAll(descriptor, file, most);
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    const code = systemCode(error);
    if (code === 'ENOENT')
      throw new CommandFailure({ zh: `找不到文件 ${file}。`, en: `No such file: ${file}.` });
    throw new CommandFailure({ zh: `无法读取 ${file}（${code}）。`, en: `Cannot read ${file} (${code}).` });
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
