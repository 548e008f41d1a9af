/** Files for the variable FONTCONFIG_FILE, which make a program see one set of fonts and no other of the machine. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
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
  mkdirSync(folder, { recursive: true });
  for (const name of FONT_SET_NAMES) {
    const set = FONT_SETS[name];
    rmSync(configurationFile(name), { force: true });
    const missing = missingFamilies(set, new Set(fonts.keys()));
    if (missing.length > 0) {
      console.warn(`No run with the fonts of the set “${name}”: ${missing.join(', ')} not installed.`);
      continue;
    }
    const files = new Set([...set.sans, ...set.serif].flatMap((family) => [...(fonts.get(family) ?? [])]));
    writeFileSync(configurationFile(name), configuration(set, [...files]));
  }
}

/** A folder in which packages put fonts holds others too: what is not of the set is turned away by name. */
export function configuration({ sans, serif }: FontSet, files: readonly string[]): string {
  const folders = [...new Set(files.map((file) => path.dirname(file)))];
  const alias = (family: string, names: readonly string[]) =>
    `<alias binding="same"><family>${family}</family><prefer>${names.map((name) => `<family>${name}</family>`).join('')}</prefer></alias>`;
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((name) => `<dir>${name}</dir>`).join('\n')}
<cachedir>${path.join(folder, 'cache')}</cachedir>
<selectfont>
<rejectfont><glob>*</glob></rejectfont>
<acceptfont>${files.map((file) => `<glob>${file}</glob>`).join('')}</acceptfont>
</selectfont>
${alias('sans-serif', sans)}
${alias('serif', serif)}
</fontconfig>
`;
}
