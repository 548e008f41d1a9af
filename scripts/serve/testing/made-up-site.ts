import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export const SCRIPT = 'export const answer = 42; // 答案\n'.repeat(50);
/** Longer than what the operating system takes off the server’s hands, so that a download can be broken off. */
export const LARGE_BYTES = 16_000_000;

function document(words: string): string {
  return `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${words}'">${words}`;
}

async function write(folder: string, words: string): Promise<void> {
  await mkdir(path.join(folder, 'assets'), { recursive: true });
  await mkdir(path.join(folder, 'portable'), { recursive: true });
  const texts = {
    'index.html': document(words),
    'manifest.webmanifest': '{}',
    [`assets/${words}.js`]: SCRIPT,
  };
  for (const [name, text] of Object.entries(texts)) {
    const file = path.join(folder, name);
    await writeFile(file, text);
    await writeFile(`${file}.br`, brotliCompressSync(text));
    await writeFile(`${file}.gz`, gzipSync(text));
  }
  await writeFile(path.join(folder, 'portable/report.html'), document('portable'));
  await writeFile(path.join(folder, 'assets/large.bin'), Buffer.alloc(LARGE_BYTES, 'y'));
  await writeFile(path.join(folder, '.secret'), 'not served');
}

/** A folder as the build leaves it, small and made up, which can be built again as the build does it. */
export async function makeSite(words: string) {
  const home = await mkdtemp(path.join(tmpdir(), 'youju-serve-'));
  const folder = path.join(home, 'dist');
  await write(folder, words);
  await writeFile(path.join(home, 'outside.txt'), 'not served');
  return {
    folder,
    rebuild: async (other: string) => {
      const draft = path.join(home, 'draft');
      await write(draft, other);
      await rm(folder, { recursive: true, force: true });
      await rename(draft, folder);
    },
    remove: () => rm(home, { recursive: true, force: true }),
  };
}
