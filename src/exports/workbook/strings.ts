import { DECLARATION, element, xmlText } from '../package/xml.ts';

/** The longest text that a cell may hold; Excel calls a file with a longer one damaged. */
const MOST = 32_767;

/** `_x000D_` in a workbook's text means the character itself; so a text that says it has its `_` escaped. */
const CODED = /_(?=x[0-9A-Fa-f]{4}_)/g;

function stored(text: string): string {
  const short = text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text;
  return xmlText(short.replace(CODED, '_x005F_'));
}

/** The workbook's texts, each held once. */
export function sharedStrings(): { indexOf: (text: string) => number; xml: () => string } {
  const indexes = new Map<string, number>();
  let uses = 0;
  return {
    indexOf(text) {
      uses += 1;
      const known = indexes.get(text);
      if (known !== undefined) return known;
      indexes.set(text, indexes.size);
      return indexes.size - 1;
    },
    xml() {
      const items = [...indexes.keys()].map((text) => `<si><t xml:space="preserve">${stored(text)}</t></si>`);
      const attributes = {
        xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        count: uses,
        uniqueCount: indexes.size,
      };
      return DECLARATION + element('sst', attributes, items.join(''));
    },
  };
}
