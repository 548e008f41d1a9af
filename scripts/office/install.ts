import { canUseApt, installPackages } from '../machine/apt.ts';
import { findOffice } from './find.ts';

/** What opens a presentation and a workbook, without the rest of the suite. */
const PACKAGES = ['libreoffice-impress', 'libreoffice-calc'];

/**
 * Finds LibreOffice, or installs it with apt as root on Debian. Without it the product works and the tests that open
 * its files in another program are skipped, so that its absence is said and is no failure.
 * @returns null when there is none and none could be installed
 * @throws when YOUJU_SOFFICE names a file that is not there
 */
export function ensureOffice(): string | null {
  let found = findOffice();
  if (!found && canUseApt()) {
    installPackages(...PACKAGES);
    found = findOffice();
  }
  if (!found) {
    console.warn(
      `LibreOffice was not found and could not be installed. To run the tests that open PPTX and XLSX files in it, install ${PACKAGES.join(' and ')}, or name its program in YOUJU_SOFFICE.`,
    );
  }
  return found;
}
