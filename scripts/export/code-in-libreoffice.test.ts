/** A phone reads the code of the closing slide as another program draws it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { defaultDeck } from '../../src/deck/default-deck.ts';
import { deckPptx } from '../../src/exports/pptx/deck-pptx.ts';
import { madeUpReport } from '../../src/report/testing/made-up-report.ts';
import { findOffice } from '../office/find.ts';

const office = findOffice();

/** The pixels of a picture, red, green, blue and alpha in turn. */
function pixelsOf(png: Buffer): { data: Uint8ClampedArray; width: number; height: number } {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
  const { pixels } = new Resvg(svg, { background: '#ffffff' }).render();
  return { data: Uint8ClampedArray.from(pixels), width, height };
}

it.skipIf(!office)('the closing slide of the PPTX leads to the public address', { timeout: 120_000 }, () => {
  const address = 'https://example.org/congress/made-up.html';
  const report = madeUpReport();
  const deck = defaultDeck(report);
  const closing = { ...deck, slides: deck.slides.filter(({ kind }) => kind === 'closing') };
  const folder = mkdtempSync(path.join(tmpdir(), 'youju-code-'));
  try {
    const file = path.join(folder, 'closing.pptx');
    writeFileSync(file, deckPptx(closing, report, 'zh', { publicAddress: address }));
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    execFileSync(
      office ?? '',
      [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'png', '--outdir', folder, file],
      { stdio: 'pipe', timeout: 100_000 },
    );
    const { data, width, height } = pixelsOf(readFileSync(path.join(folder, 'closing.png')));
    expect(jsQR(data, width, height)?.data).toBe(address);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
