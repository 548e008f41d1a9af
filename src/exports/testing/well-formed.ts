/** A strict look at XML, for tests: tags nest, attributes are quoted, nothing illegal or unescaped stands between. */
const TAG = /<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*="[^"<]*")*)\s*(\/?)>/y;
const TEXT = /[^<]*/y;
const DECLARATION = /^<\?xml [^?]*\?>\s*/;
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 has no place for.
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u;

/** What is wrong with it, or null. */
export function xmlFault(xml: string): string | null {
  if (ILLEGAL.test(xml)) return 'an illegal character';
  const body = xml.replace(DECLARATION, '');
  const open: string[] = [];
  let roots = 0;
  for (let at = 0; at < body.length; ) {
    TEXT.lastIndex = at;
    const text = TEXT.exec(body)?.[0] ?? '';
    if (REFERENCE.test(text)) return `an & that is no reference: ${text.slice(0, 60)}`;
    if (open.length === 0 && text.trim() !== '') return `text outside the root: ${text.slice(0, 60)}`;
    at += text.length;
    if (at >= body.length) break;
    TAG.lastIndex = at;
    const tag = TAG.exec(body);
    if (!tag) return `no tag: ${body.slice(at, at + 60)}`;
    const fault = tagFault(tag, open);
    if (fault) return fault;
    if (open.length === 0) roots += 1;
    at += tag[0].length;
  }
  if (open.length > 0) return `<${open.at(-1)}> is not closed`;
  return roots === 1 ? null : `${roots} roots`;
}

/** Opens or closes the tag in the list of what is open. */
function tagFault([tag, closes, name = '', attributes = '', empty]: RegExpExecArray, open: string[]) {
  const names = [...attributes.matchAll(/\s([\w.:-]+)=/g)].map(([, key]) => key);
  if (new Set(names).size !== names.length) return `an attribute twice: ${tag}`;
  if (REFERENCE.test(attributes)) return `an & that is no reference: ${tag}`;
  if (closes) {
    const opened = open.pop();
    return opened === name ? null : `</${name}> closes <${opened}>`;
  }
  if (!empty) open.push(name);
  return null;
}
