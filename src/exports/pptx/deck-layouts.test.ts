/** What an office changes in one place: layouts with places, and colours and fonts of the theme. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Slide } from '../../deck/slide.ts';
import { slideOf } from '../../deck/slide-of.ts';
import { talkOrder } from '../../deck/talk-order.ts';
import { fullDeck } from '../../deck/testing/full-deck.ts';
import { LANGUAGES } from '../../report/language/vocabulary.ts';
import { madeUpReport } from '../../report/testing/made-up-report.ts';
import { deckPptx } from './deck-pptx.ts';
import { type OpenPackage, openPackage, paragraphsIn } from './testing/open-pptx.ts';

const shapesIn = (xml: string): string[] => xml.match(/<p:sp>[\s\S]*?<\/p:sp>/g) ?? [];

/** The kind and the number of each place that a layout has or a slide fills. */
const placesIn = (xml: string): string[] => xml.match(/<p:ph [^>]*>/g) ?? [];

describe.each(LANGUAGES)('a deck with a slide of every kind (%s)', (language) => {
  const report = madeUpReport();
  const deck = fullDeck(report);
  const slides: Slide[] = talkOrder(deck.slides).map((entry) => slideOf(entry, report, language));
  let file: OpenPackage;
  let slideXml: string[] = [];
  beforeAll(() => {
    file = openPackage(deckPptx(deck, report, language, { publicAddress: 'https://example.org/' }));
    slideXml = file.numbered('ppt/slides/slide').map(file.xml);
  });

  it('has the numeral of its part in the seal of each slide', () => {
    for (const [index, { seal }] of slides.entries()) {
      const [shape = ''] = shapesIn(slideXml[index] ?? '').filter((xml) => xml.includes(' idx="13"'));
      expect(paragraphsIn(shape)).toEqual([seal]);
    }
  });

  it('fills places that the layout of the slide has, in the box and the look that it has there', () => {
    const used = new Set<string>();
    for (const [index, xml] of slideXml.entries()) {
      const relations = file.xml(`ppt/slides/_rels/slide${index + 1}.xml.rels`);
      const layout = /slideLayouts\/(slideLayout\d+\.xml)/.exec(relations)?.[1] ?? '';
      used.add(layout);
      const places = placesIn(file.xml(`ppt/slideLayouts/${layout}`));
      const filled = placesIn(xml);
      expect(places).toEqual(expect.arrayContaining(filled));
      expect(filled.length).toBeGreaterThan(3);
      // What an office changes in the layout is not said again on the slide.
      for (const idx of [13, 14, 15, 17])
        for (const shape of shapesIn(xml).filter((each) => each.includes(` idx="${idx}"`)))
          expect([idx, /<a:off|<a:lnSpc|<a:srgbClr|<a:latin/.test(shape)]).toEqual([idx, false]);
    }
    expect(used.size).toBeGreaterThan(6);
    const names = file
      .numbered('ppt/slideLayouts/slideLayout')
      .map((path) => /<p:cSld name="([^"]+)"/.exec(file.xml(path))?.[1]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('takes colours and fonts from the theme: an office changes them there', () => {
    const written = [...slideXml, ...file.numbered('ppt/charts/chart').map(file.xml)].join('');
    // Letters on the two dark stages and on the middle one, and the code, which readers expect in black.
    const literal = [...written.matchAll(/<a:srgbClr val="(\w+)"/g)].map(([, color]) => color);
    expect(
      [...new Set(literal)].filter((color) => !['FFFFFF', '10202B', '000000'].includes(color ?? '')),
    ).toEqual([]);
    expect(written).toContain('<a:schemeClr val="accent1"');
    expect([...written.matchAll(/ typeface="([^"+][^"]*)"/g)].map(([, font]) => font)).toEqual([]);
    const shapes = file.numbered('ppt/slideLayouts/slideLayout').map(file.xml).join('');
    expect(shapes).not.toContain('<a:srgbClr');
  });
});
