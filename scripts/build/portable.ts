import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { zlibAsync } from '@gfx/zopfli';
import { build, type Plugin, type Rolldown } from 'vite';
import { encodeBase91 } from '../../src/app/document/base91.ts';
import { compileBeforePaint, ENTRY } from './bundle.ts';
import type { Assets } from './documents.ts';
import { licenceCollector, licencesText } from './licences.ts';

/** `thing.alone.ts` stands in for `thing.ts`, which needs what only a site has: files beside the page, or a worker. */
const standIns: Plugin = {
  name: 'youju-stand-ins',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.') || importer.endsWith('.alone.ts')) return null;
    const standIn = path.resolve(path.dirname(importer), source).replace(/\.ts$/, '.alone.ts');
    return standIn.endsWith('.alone.ts') && existsSync(standIn) ? standIn : null;
  },
};

/** The script that unpacks, as it is inlined. */
async function buildUnpackScript(root: string): Promise<string> {
  const { output } = (await build({
    root,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      rolldownOptions: {
        input: path.join(root, 'src/app/document/unpack-script.ts'),
        output: { format: 'iife' },
      },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code.trim();
}

/** The page's script as a document of one file holds it. */
async function packedScript(root: string, code: string): Promise<Assets['script']> {
  const text = code.trim();
  // Measured: 4.5% smaller than zlib's best; more than one round takes twice as long for another 0.3%.
  const packed = encodeBase91(await zlibAsync(Buffer.from(text), { numiterations: 1 }));
  return { text, packed, unpack: await buildUnpackScript(root) };
}

/**
 * Builds the client once more, for documents of one file each, which open from a disk: a classic script, since
 * modules are refused under file://, that holds every part which the site loads when it is asked for, packed, and all styles.
 */
export async function buildPortable(root: string): Promise<Assets> {
  const licences = licenceCollector(root);
  const result = (await build({
    root,
    logLevel: 'warn',
    publicDir: false,
    plugins: [standIns, licences.plugin],
    build: {
      write: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      // All in one on purpose.
      chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: {
        input: path.join(root, ENTRY),
        output: { format: 'iife', codeSplitting: false },
        // Vite's loader of lazy parts names it, and has nothing to load here.
        transform: { define: { 'import.meta': '{}' } },
      },
    },
  })) as Rolldown.RolldownOutput;
  const [script, ...others] = result.output.filter((output) => output.type === 'chunk');
  const [style, ...files] = result.output.filter((output) => output.type === 'asset');
  if (!script || !style || others.length > 0 || files.length > 0) {
    const names = result.output.map((output) => output.fileName).join(', ');
    throw new Error(`The portable client must be one script and one stylesheet, and is: ${names}.`);
  }
  const icon = await readFile(path.join(root, 'public/favicon.svg'), 'base64');
  return {
    beforePaint: await compileBeforePaint(root),
    style: { text: String(style.source).trim() },
    script: await packedScript(root, script.code),
    icon: `data:image/svg+xml;base64,${icon}`,
    licences: licencesText(await readFile(path.join(root, 'LICENSE'), 'utf8'), licences.packages()),
  };
}
