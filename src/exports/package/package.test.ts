import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fullDeck } from '../../deck/testing/full-deck.ts';
import { madeUpReport } from '../../report/testing/made-up-report.ts';
import { deckPptx } from '../pptx/deck-pptx.ts';
import { workbookBytes } from '../workbook/workbook.ts';
import { packageBytes } from './package.ts';

const exportedOn = '2031-01-02';
const report = madeUpReport();
const files = [
  { name: 'deck', bytes: deckPptx(fullDeck(report), report, 'zh', { exportedOn }) },
  { name: 'workbook', bytes: workbookBytes(report, 'zh', { exportedOn }) },
];

const partsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

/** The part whose relationships these are; the package itself has the empty path. */
const ownerOf = (relations: string): string => relations.replace(/_rels\/([^/]*)\.rels$/, '$1');

const targetsIn = (xml: string): { id: string; target: string }[] =>
  [...xml.matchAll(/Id="([^"]+)"[^>]* Target="([^"]+)"/g)].map(([, id = '', target = '']) => ({
    id,
    target,
  }));

describe.each(files)('the package of a $name', ({ bytes }) => {
  const parts = partsOf(bytes);
  const relations = [...parts].filter(([path]) => path.endsWith('.rels'));

  it('holds every part that a relationship leads to, and no part that none leads to', () => {
    const reached = new Set(['[Content_Types].xml', ...relations.map(([path]) => path)]);
    for (const [path, xml] of relations)
      for (const { target } of targetsIn(xml))
        reached.add(new URL(target, `file:///${ownerOf(path)}`).pathname.slice(1));
    expect([...reached].sort()).toEqual([...parts.keys()].sort());
  });

  it('names the relationships in the XML of a part as they are numbered beside it', () => {
    for (const [path, xml] of relations) {
      const known = new Set(targetsIn(xml).map(({ id }) => id));
      const used = [...(parts.get(ownerOf(path)) ?? '').matchAll(/ r:id="([^"]+)"/g)].map(([, id]) => id);
      expect(used.filter((id) => !known.has(id ?? ''))).toEqual([]);
    }
  });

  it('gives a type to every part but the relationships, and to nothing else', () => {
    const types = parts.get('[Content_Types].xml') ?? '';
    const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path ?? '');
    const plain = [...parts.keys()].filter((path) => !path.endsWith('.rels') && !path.startsWith('['));
    expect(named.sort()).toEqual(plain.sort());
  });
});

describe('packageBytes', () => {
  it('leads from a part to another by the path between their folders', () => {
    const parts = partsOf(
      packageBytes({
        parts: [
          {
            path: 'a/main.xml',
            type: 'x+xml',
            content: '<a/>',
            relations: [
              { type: 'one', path: 'a/b/one.xml' },
              { type: 'two', path: 'c/two.xml' },
            ],
          },
        ],
        properties: { title: 'T', locale: 'en-GB', day: exportedOn },
      }),
    );
    expect(targetsIn(parts.get('a/_rels/main.xml.rels') ?? '')).toEqual([
      { id: 'rId1', target: 'b/one.xml' },
      { id: 'rId2', target: '../c/two.xml' },
    ]);
  });
});
