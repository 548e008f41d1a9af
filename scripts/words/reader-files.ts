/** The files of the source whose words a reader can meet. */
import { readdirSync } from 'node:fs';
import type { Language } from '../../src/report/language/vocabulary.ts';

/** Chinese there is what a report may say, to be recognised; no reader meets it. */
const RECOGNISED = [
  /^src\/extract\/(?:lexicon|numbers|relations|syntax|quantities|structure|projects)\//,
  /^src\/extract\/draft\/(?:dates|indicator-name|made-up|testing)/,
  /^src\/report\/(?:numbers|search)\//,
  /^src\/report\/lookup\/content-words\.ts$/,
  /^src\/report\/language\/as-of-gloss\.ts$/,
];

/** Says of itself what is not said. */
const OF_WORDS = /^scripts\/words\//;

/** Made up to try the product out. */
const TRIALS = /\.test\.tsx?$|\/testing\/|^scripts\/(?:torture|shots|lint|fonts|office|sbom|test)\b/;

/** What people read who are no programmers. */
export const DOCUMENTS: readonly { readonly file: string; readonly languages: readonly Language[] }[] = [
  { file: 'README.md', languages: ['en'] },
  { file: 'README.zh.md', languages: ['zh'] },
  { file: 'public/manifest.webmanifest', languages: ['zh', 'en'] },
];

export function readerFiles(): string[] {
  return ['src', 'scripts']
    .flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => `${root}/${name}`),
    )
    .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file))
    .filter((file) => ![...RECOGNISED, OF_WORDS, TRIALS].some((pattern) => pattern.test(file)))
    .sort();
}
