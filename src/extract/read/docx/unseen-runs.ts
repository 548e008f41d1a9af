/**
 * Runs of a DOCX that a reader of the paper does not read: struck out, hidden, moved away; and numbers set high, which are
 * the marks of notes or powers. mammoth gives them as words like any other, so they are taken out of the XML before it reads.
 */
import { XMLSerializer } from '@xmldom/xmldom';
import type { Text } from '../../../report/dataset/schema.ts';
import { all, attributeOf, children, first, parse } from './xml-tree.ts';

const MAY_HOLD = /<w:(?:strike|dstrike|vanish|webHidden|vertAlign|moveFrom)\b/u;

interface Counts {
  struck: number;
  hidden: number;
}

/** `<w:strike/>` and `<w:strike w:val="1"/>` switch on, `w:val="0"` and `"false"` off; null where the run does not say. */
function isOn(properties: Element, ...names: string[]): boolean | null {
  for (const name of names) {
    const found = children(properties, name)[0];
    if (found) return !/^(?:0|false|off|none)$/u.test(found.getAttribute('w:val') ?? '');
  }
  return null;
}

type Look = (properties: Element) => boolean | null;
const struck: Look = (properties) => isOn(properties, 'w:strike', 'w:dstrike');
const hidden: Look = (properties) => isOn(properties, 'w:vanish', 'w:webHidden');

/** The styles that strike out or hide what is set in them. */
function stylesThat(look: Look, styles: Document | null): ReadonlySet<string> {
  const ids = styles ? all(styles, 'w:style') : [];
  return new Set(
    ids.flatMap((style) => {
      const properties = first(style, 'w:rPr');
      return properties && look(properties) ? [style.getAttribute('w:styleId') ?? ''] : [];
    }),
  );
}

const POWERS: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

/** The 2 of m² is a power; any other number set high is the mark of a note, or a power that no figure can hold. */
function lowered(run: Element, before: string): void {
  for (const text of children(run, 'w:t')) {
    const words = text.textContent ?? '';
    if (!/^[\d\s()（）[\]［］①-⑳*＊]+$/u.test(words)) continue;
    const power = /(?:m|km|cm|米|千米)$/iu.test(before) ? POWERS[words.trim()] : undefined;
    text.textContent = power ?? '';
  }
}

function notesOf({ struck: lines, hidden: words }: Counts): Text[] {
  const notes: Text[] = [];
  if (lines > 0)
    notes.push({
      zh: `有${lines}处加删除线的文字没有读入`,
      en: `${lines} struck-out passages were not read`,
    });
  if (words > 0)
    notes.push({ zh: `有${words}处隐藏文字没有读入`, en: `${words} hidden passages were not read` });
  return notes;
}

/** How a run, or the style that it or its paragraph is set in, is printed. */
function looksOf(styles: Document | null): (run: Element) => 'struck' | 'hidden' | 'seen' {
  const [striking, hiding] = [stylesThat(struck, styles), stylesThat(hidden, styles)];
  return (run) => {
    const properties = first(run, 'w:rPr');
    const has = (look: Look, ids: ReadonlySet<string>): boolean => {
      const said = properties && look(properties);
      if (said !== null) return said;
      const inParagraph = attributeOf(run.parentNode as Element, 'w:pPr', 'w:pStyle');
      const named = [properties && attributeOf(properties, 'w:rStyle'), inParagraph];
      return named.some((id) => id !== null && ids.has(id));
    };
    if (has(struck, striking)) return 'struck';
    return has(hidden, hiding) ? 'hidden' : 'seen';
  };
}

/** The main document's XML without what is not to be read, and what was left out. */
export function withoutUnseen(
  xml: string,
  stylesXml: string | null,
): { readonly xml: string; readonly notes: readonly Text[] } {
  if (!MAY_HOLD.test(xml) && !MAY_HOLD.test(stylesXml ?? '')) return { xml, notes: [] };
  const document = parse(xml);
  const lookOf = looksOf(stylesXml === null ? null : parse(stylesXml));
  const counts: Counts = { struck: 0, hidden: 0 };
  for (const moved of all(document, 'w:moveFrom')) moved.parentNode?.removeChild(moved);
  let before = '';
  for (const run of all(document, 'w:r')) {
    const look = lookOf(run);
    if (look !== 'seen') {
      if ((run.textContent ?? '').trim() !== '') counts[look] += 1;
      run.parentNode?.removeChild(run);
      continue;
    }
    if (attributeOf(run, 'w:rPr', 'w:vertAlign') === 'superscript') lowered(run, before);
    before = (run.textContent ?? '').slice(-4);
  }
  return { xml: new XMLSerializer().serializeToString(document), notes: notesOf(counts) };
}
