import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PublishedSource } from '../../src/app/storage/served-texts.ts';
import type { Report } from '../../src/report/dataset/schema.ts';

/** Beside the page: the texts that are served, and a list of which report was made from which. */
export const SOURCES_FOLDER = 'sources';

/** Who deploys the site puts texts into `data/sources/`. One that is not the text of its dataset is named in `problems`. */
export async function readSources(
  reports: readonly Report[],
  folder: string,
): Promise<{ list: PublishedSource[]; texts: { file: string; bytes: Buffer }[]; problems: string[] }> {
  const list: PublishedSource[] = [];
  const texts: { file: string; bytes: Buffer }[] = [];
  const problems: string[] = [];
  for (const { id, source } of reports) {
    const { file, sha256 } = source;
    const bytes = await readFile(path.join(folder, file)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    const found = bytes && createHash('sha256').update(bytes).digest('hex');
    const served = found === sha256;
    if (bytes && served) texts.push({ file, bytes });
    if (bytes && !served) {
      problems.push(
        `data/sources/${file} is not the text that the dataset ${id} was made from: its SHA-256 is ${found}, the dataset names ${sha256}. It is not served.`,
      );
    }
    list.push({ report: id, file, sha256, served });
  }
  return { list, texts, problems };
}

/** Writes them into the site. */
export async function writeSources(
  { list, texts }: Awaited<ReturnType<typeof readSources>>,
  site: string,
): Promise<void> {
  const folder = path.join(site, SOURCES_FOLDER);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'index.json'), JSON.stringify(list));
  for (const { file, bytes } of texts) await writeFile(path.join(folder, file), bytes);
}
