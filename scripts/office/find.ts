import { existsSync } from 'node:fs';
import path from 'node:path';

/** Places of LibreOffice's program that its installers use, beside the folders of PATH. */
const INSTALLED = [
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
];

/** The environment variable that names the program, before any other. */
const OFFICE_VARIABLE = 'YOUJU_SOFFICE';

/**
 * The path of LibreOffice's `soffice`: what the environment names, one on PATH, or one installed elsewhere.
 * @returns null when there is none
 * @throws when the variable names a file that is not there: what was asked for is never replaced in silence
 */
export function findOffice(
  environment: NodeJS.ProcessEnv = process.env,
  exists: (file: string) => boolean = existsSync,
): string | null {
  const named = environment[OFFICE_VARIABLE];
  if (named) {
    if (!exists(named)) throw new Error(`${OFFICE_VARIABLE} names ${named}, and no such file exists.`);
    return named;
  }
  const name = process.platform === 'win32' ? 'soffice.exe' : 'soffice';
  const onPath = (environment.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => path.join(folder, name));
  return [...onPath, ...INSTALLED].find((file) => exists(file)) ?? null;
}
