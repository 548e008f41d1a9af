import { Resvg, type ResvgRenderOptions, renderAsync } from '@resvg/resvg-js';
import type { Language } from '../../src/report/language/vocabulary.ts';
import { fontStacks } from '../../src/theme/fonts.ts';
import { CommandFailure } from '../command/failure.ts';

/**
 * resvg asks for the first name of a list of fonts and then for this one. A Chinese font would set the ’ of an
 * English word as wide as a character; what a Latin one lacks, resvg finds elsewhere.
 */
const FONTS: Readonly<Record<Language, string>> = {
  zh: 'Noto Sans CJK SC',
  en: process.platform === 'linux' ? 'Liberation Sans' : 'Arial',
};

const options = (scale: number, language: Language = 'zh'): ResvgRenderOptions => ({
  fitTo: { mode: 'zoom', value: scale },
  font: { loadSystemFonts: true, defaultFontFamily: FONTS[language] },
  logLevel: 'off',
});

/** A character as it would be drawn here. */
function drawn(character: string): Buffer {
  const family = fontStacks.zh.sans.map((name) => `'${name}'`).join(', ');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32"><text x="2" y="26" font-size="24" font-family="${family}">${character}</text></svg>`;
  return new Resvg(svg, options(1)).render().pixels;
}

let chinese: boolean | undefined;

/** Whether a font here has Chinese: without one every character is the same box, or nothing at all. */
export function drawsChinese(): boolean {
  chinese ??= !drawn('据').equals(drawn('有'));
  return chinese;
}

/** An SVG as PNG, `scale` times as large, drawn with this machine's fonts. */
export async function renderPng(svg: string, scale: number, language: Language): Promise<Uint8Array> {
  if (!drawsChinese()) {
    throw new CommandFailure({
      zh: '本机没有中文字体，无法生成 PNG。请安装一种，例如：apt-get install fonts-noto-cjk',
      en: 'No Chinese font on this machine: a PNG would show boxes. Install one, such as: apt-get install fonts-noto-cjk',
    });
  }
  return (await renderAsync(svg, options(scale, language))).asPng();
}
