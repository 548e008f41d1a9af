/** The XML of a DOCX as a tree, and ways to its elements. */
import { DOMParser } from '@xmldom/xmldom';

export const children = (element: Element, name: string): Element[] =>
  Array.from(element.childNodes).filter((child): child is Element => child.nodeName === name);

export const all = (element: Element | Document, name: string): Element[] =>
  Array.from(element.getElementsByTagName(name));

export const first = (element: Element, ...names: string[]): Element | null => {
  let at: Element | null = element;
  for (const name of names) at = at ? (children(at, name)[0] ?? null) : null;
  return at;
};

export const attributeOf = (element: Element, ...names: string[]): string | null =>
  first(element, ...names)?.getAttribute('w:val') || null;

export function parse(xml: string): Document {
  const problems: string[] = [];
  const note = (message: string) => problems.push(message);
  const document = new DOMParser({
    errorHandler: { warning: () => undefined, error: note, fatalError: note },
  }).parseFromString(xml, 'text/xml');
  if (problems.length > 0 || !document?.documentElement) throw new Error(problems[0] ?? 'No XML');
  return document;
}
