import { describe, expect, it } from 'vitest';
import { configuration } from './configuration.ts';
import { readFontList } from './installed.ts';
import { FONT_SETS, missingFamilies } from './sets.ts';

describe('the list of installed fonts', () => {
  it('names a file by each of its families', () => {
    const fonts = readFontList('Noto Sans CJK SC\t/f/cjk.ttc\nDejaVu Sans,DejaVu Sans Light\t/f/light.ttf\n');
    expect([...(fonts.get('DejaVu Sans Light') ?? [])]).toEqual(['/f/light.ttf']);
    expect([...fonts.keys()]).toEqual(['Noto Sans CJK SC', 'DejaVu Sans', 'DejaVu Sans Light']);
  });

  it('gathers the weights of a family', () => {
    const fonts = readFontList('DejaVu Sans\t/f/a.ttf\nDejaVu Sans\t/f/b.ttf\nDejaVu Sans\t/f/b.ttf');
    expect([...(fonts.get('DejaVu Sans') ?? [])]).toEqual(['/f/a.ttf', '/f/b.ttf']);
  });
});

describe('a set of fonts', () => {
  it('is there when each of its families is', () => {
    const installed = new Set(['DejaVu Sans', 'DejaVu Serif', 'Noto Sans CJK SC', 'Noto Serif CJK SC']);
    expect(missingFamilies(FONT_SETS.dejavu, installed)).toEqual([]);
    expect(missingFamilies(FONT_SETS.chinese, installed)).toEqual([]);
    expect(missingFamilies(FONT_SETS.liberation, installed)).toEqual(['Liberation Sans', 'Liberation Serif']);
  });
});

describe('the configuration of a set', () => {
  it('lets its own files be seen and no others of their folders', () => {
    const xml = configuration(FONT_SETS.chinese, ['/f/a.ttc', '/f/b.ttc']);
    expect(xml.match(/<dir>[^<]*<\/dir>/g)).toEqual(['<dir>/f</dir>']);
    expect(xml).toContain('<rejectfont><glob>*</glob></rejectfont>');
    expect(xml).toContain('<acceptfont><glob>/f/a.ttc</glob><glob>/f/b.ttc</glob></acceptfont>');
    expect(xml).toMatch(/<family>sans-serif<\/family><prefer><family>Noto Sans CJK SC/);
  });
});
