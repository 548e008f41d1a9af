import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** The file of the site that holds the licence texts of what it ships. */
export const LICENCES_FILE = 'licenses.txt';

interface Manifest {
  name?: string;
  version?: string;
  license?: string;
  author?: string | { name?: string };
}

/** One package that is shipped, and every text that has to go with it: licence, notice, licences of its parts. */
export interface LicensedPackage {
  name: string;
  version: string;
  /** The licence by its SPDX identifier. */
  licence: string;
  texts: readonly string[];
}

/** What the build writes into the client without there being a module of it: the page's base styles, two helpers. */
const WRITTEN_IN_BY_THE_BUILD = ['tailwindcss', 'vite', 'rolldown'];

/** The texts of licences that packages name without bringing them along. */
const STANDARD_TEXTS: Readonly<Record<string, string>> = {
  ISC: `ISC License

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
};

const TEXT_FILE = /^(?:licen[cs]e|copying|notice)/i;
const TEXT_FOLDER = 'licenses';

function readManifest(folder: string): Manifest | null {
  const file = path.join(folder, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : null;
}

/** The folder of the package that a module belongs to; manifests inside a package that only say its kind have no name. */
function packageFolder(module: string): string {
  for (let folder = path.dirname(module); folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const manifest = readManifest(folder);
    if (manifest?.name && manifest.version) return folder;
  }
  throw new Error(`${module} belongs to no package.`);
}

/** Vite's file goes on with the licences of what is bundled into Vite, of which nothing is shipped. */
const ownPart = (text: string) => text.split('\n# Licenses of bundled dependencies')[0] ?? text;

function readTexts(folder: string): string[] {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT_FILE.test(entry.name))
    .map((entry) => entry.name);
  const parts = path.join(folder, TEXT_FOLDER);
  const inFolder = existsSync(parts) ? readdirSync(parts).map((name) => path.join(TEXT_FOLDER, name)) : [];
  return [...files, ...inFolder].map((name) =>
    ownPart(readFileSync(path.join(folder, name), 'utf8'))
      .replace(/\r\n?/g, '\n')
      .trim(),
  );
}

/**
 * What has to be said of the package in a folder.
 * @throws where it names no licence, or brings no text of it and none is known
 */
export function licensedPackage(folder: string): LicensedPackage {
  const { name = '', version = '', license: licence, author } = readManifest(folder) ?? {};
  if (!licence) throw new Error(`${name}@${version} names no licence: it cannot be shipped.`);
  const texts = readTexts(folder);
  const standard = STANDARD_TEXTS[licence];
  if (texts.length === 0 && !standard) {
    throw new Error(`${name}@${version} brings no text of its licence, ${licence}: it cannot be shipped.`);
  }
  const holder = typeof author === 'object' ? author.name : author;
  return {
    name,
    version,
    licence,
    texts: texts.length > 0 ? texts : [`Copyright (c) ${holder ?? name}\n\n${standard}`],
  };
}

/**
 * Finds out which packages a client's build ships: those of the modules that are really in it, and what the build
 * writes into it besides. Vite's own `build.license` knows neither notices nor what stylesheets bring along.
 */
export function licenceCollector(root: string): { plugin: Plugin; packages: () => LicensedPackage[] } {
  const folders = new Set(WRITTEN_IN_BY_THE_BUILD.map((name) => path.join(root, 'node_modules', name)));
  const plugin: Plugin = {
    name: 'youju-licences',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const id of output.moduleIds) {
          const [file = ''] = id.split('?');
          if (path.isAbsolute(file) && file.includes(`${path.sep}node_modules${path.sep}`)) {
            folders.add(packageFolder(file));
          }
        }
      }
    },
  };
  return { plugin, packages: () => [...folders].map(licensedPackage) };
}

/** One byte a sign: each document of one file holds these texts as they are. */
const RULE = '='.repeat(40);
const nameOf = ({ name, version, licence }: LicensedPackage) => `${name} ${version} (${licence})`;

/** Where the notice ends, whose it is, and the words of the licence begin, which many have word for word. */
const GRANT = /(?=Permission is hereby granted)/u;

/** What several packages have alike, by its words; under it each notice with the packages that it belongs to. */
interface Section {
  readonly terms: string;
  readonly notices: Map<string, Set<string>>;
}

function sectionsOf(packages: readonly LicensedPackage[]): Section[] {
  const sections = new Map<string, Section>();
  for (const entry of packages) {
    for (const text of entry.texts) {
      const [notice = '', terms, ...more] = text.split(GRANT);
      // A file of several licences stays whole.
      const isOne = terms !== undefined && more.length === 0;
      const whole = isOne ? { notice: notice.trim(), terms } : { notice: '', terms: text };
      // Broken into lines in another way, they are the same words.
      const key = whole.terms.replace(/\s+/gu, ' ').trim();
      const section = sections.get(key) ?? { terms: whole.terms.trim(), notices: new Map() };
      const names = section.notices.get(whole.notice) ?? new Set();
      section.notices.set(whole.notice, names.add(nameOf(entry)));
      sections.set(key, section);
    }
  }
  return [...sections.values()];
}

const sectionText = ({ terms, notices }: Section): string =>
  [
    ...[...notices]
      .map(([notice, names]) => [...names].sort().join('\n') + (notice === '' ? '' : `\n\n${notice}`))
      .sort(),
    terms,
  ].join('\n\n');

/** The licence texts as one plain text: Youju's own, then each once, under the notices and packages that it belongs to. */
export function licencesText(own: string, packages: readonly LicensedPackage[]): string {
  const parts = [
    'Youju 有据 and the software that it is made with · 有据及所用开源软件的许可证',
    `Youju 有据\n\n${own.trim()}`,
    ...sectionsOf(packages).map(sectionText).sort(),
  ];
  return `${parts.join(`\n\n${RULE}\n\n`)}\n`;
}
