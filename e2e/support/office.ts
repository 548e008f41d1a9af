import { execFile } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findOffice } from '../../scripts/office/find.ts';

const run = promisify(execFile);

/** LibreOffice's program; null where none is installed. */
export const office = findOffice();

export const NO_OFFICE = 'LibreOffice is not installed: no other program opens the files.';

/** Comma, quotes, UTF-8, every sheet to a file of its own, cells as they are shown. */
export const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,true,false,false,-1';

/** Without a window LibreOffice takes every CSV file for Latin, whatever its byte-order mark says. */
export const FROM_CSV = '--infilter=CSV:44,34,76';

/**
 * Has LibreOffice open files and write each as another; answers with the paths of what it wrote. It takes longer to
 * start than to convert, so several files of a kind are given to it at once.
 */
export async function convert(
  files: readonly string[],
  to: string,
  folder: string,
  how: string[] = [],
): Promise<string[]> {
  if (!office) throw new Error(NO_OFFICE);
  const out = path.join(folder, `from-${path.basename(files[0] ?? '')}`);
  await mkdir(out, { recursive: true });
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  await run(
    office,
    [`-env:UserInstallation=${profile}`, '--headless', ...how, '--convert-to', to, '--outdir', out, ...files],
    { timeout: 150_000 },
  );
  return (await readdir(out)).sort().map((name) => path.join(out, name));
}
