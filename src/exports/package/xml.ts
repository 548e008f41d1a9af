/** XML 1.0 has no place for these, not even escaped; a half of a surrogate pair cannot be written as UTF-8. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader turns a raw CR into LF, and inside an attribute LF and TAB into blanks.
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Markup or text without what no XML file may hold. */
export const xmlLegal = (text: string): string => text.replace(ILLEGAL, '');

/** Text for an element or an attribute in double quotes. */
export const xmlText = (text: string): string =>
  xmlLegal(text).replace(/[&<>"\r\n\t]/g, (character) => ESCAPES[character] as string);

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element whose content is markup already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${xmlText(String(value))}"`]))
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
