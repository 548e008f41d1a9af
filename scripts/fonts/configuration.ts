/** Files for the variable FONTCONFIG_FILE, which make a program see one set of fonts and no other of the machine. */
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type FontFiles, installedFonts } from './installed.ts';
import { FONT_SET_NAMES, FONT_SETS, type FontSet, type FontSetName, missingFamilies } from './sets.ts';

const folder = path.resolve(import.meta.dirname, '../../.build/fonts');

const configurationFile = (name: FontSetName) => path.join(folder, `${name}.conf`);

/** The configuration of a set; null where `writeFontConfigurations` was not called, or not all of its fonts are installed. */
export function fontConfiguration(name: FontSetName): string | null {
  const file = configurationFile(name);
  return existsSync(file) ? file : null;
}

/** Writes the configuration of each set that the machine has all fonts of; says of each other one what is missing. */
export function writeFontConfigurations(fonts: FontFiles = installedFonts()): void {
  for (const name of FONT_SET_NAMES) {
    const set = FONT_SETS[name];
    rmSync(configurationFile(name), { force: true });
    const missing = missingFamilies(set, new Set(fonts.keys()));
    if (missing.length > 0) {
      console.warn(`No run with the fonts of the set “${name}”: ${missing.join(', ')} not installed.`);
      continue;
    }
    const files = [...set.sans, ...set.serif].flatMap((family) => [...(fonts.get(family) ?? [])]);
    writeFileSync(configurationFile(name), configuration(set, linkFonts(name, files)));
  }
}

/** A folder of the set's own: those in which packages put fonts hold others too. */
function linkFonts(name: FontSetName, files: readonly string[]): string {
  const fonts = path.join(folder, name);
  rmSync(fonts, { recursive: true, force: true });
  mkdirSync(fonts, { recursive: true });
  for (const file of new Set(files)) symlinkSync(file, path.join(fonts, path.basename(file)));
  return fonts;
}

function configuration(set: FontSet, fonts: string): string {
  const alias = (family: string, names: readonly string[]) =>
    `<alias binding="same"><family>${family}</family><prefer>${names.map((name) => `<family>${name}</family>`).join('')}</prefer></alias>`;
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${fonts}</dir>
<cachedir>${path.join(folder, 'cache')}</cachedir>
${alias('sans-serif', set.sans)}
${alias('serif', set.serif)}
</fontconfig>
`;
}
