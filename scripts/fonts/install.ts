import { canUseApt, installPackages } from '../machine/apt.ts';
import { writeFontConfigurations } from './configuration.ts';
import { installedFonts } from './installed.ts';
import { FONT_PACKAGES, FONT_SET_NAMES, FONT_SETS, missingFamilies } from './sets.ts';

function someAreMissing(): boolean {
  const installed = new Set(installedFonts().keys());
  return FONT_SET_NAMES.some((name) => missingFamilies(FONT_SETS[name], installed).length > 0);
}

/**
 * Finds the fonts with which the tests measure and draw words, or installs them with apt as root on Debian, and writes
 * a configuration for each set of them. Without a set its runs are skipped, so that its absence is said and is no failure.
 */
export function ensureFonts(): void {
  if (process.platform !== 'linux') {
    console.warn('Fonts are not chosen here: the journeys about fitting run once, with those of the system.');
    return;
  }
  if (someAreMissing() && canUseApt()) installPackages(...FONT_PACKAGES);
  writeFontConfigurations();
  if (someAreMissing()) console.warn(`For all sets of fonts install ${FONT_PACKAGES.join(', ')}.`);
}
