/** What a package holds, for tests. */
import { strFromU8, unzipSync } from 'fflate';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#10': '\n',
};

/** The words of an element or attribute as they are read. */
export const unescaped = (xml: string): string =>
  xml.replace(/&(amp|lt|gt|quot|apos|#10);/g, (_, name: string) => ENTITIES[name] as string);

export interface OpenPackage {
  readonly paths: readonly string[];
  /** The part's XML; throws where there is none. */
  readonly xml: (path: string) => string;
  readonly bytes: (path: string) => Uint8Array;
  /** The parts of that name with a number, in the order of their numbers. */
  readonly numbered: (stem: string) => readonly string[];
}

export function openPackage(bytes: Uint8Array): OpenPackage {
  const files = unzipSync(bytes);
  const part = (path: string): Uint8Array => {
    const file = files[path];
    if (!file) throw new Error(`No part ${path}`);
    return file;
  };
  const paths = Object.keys(files).filter((path) => !path.endsWith('/'));
  const number = (path: string) => Number(/(\d+)\.\w+$/.exec(path)?.[1]);
  return {
    paths,
    bytes: part,
    xml: (path) => strFromU8(part(path)),
    numbered: (stem) =>
      paths
        .filter((path) => path.startsWith(stem) && /^\d+\.\w+$/.test(path.slice(stem.length)))
        .sort((a, b) => number(a) - number(b)),
  };
}

/** The paragraphs of a part's shapes. */
export const paragraphsIn = (xml: string): string[] =>
  [...xml.matchAll(/<a:p>([\s\S]*?)<\/a:p>/g)].map(([, paragraph = '']) =>
    unescaped([...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join('')),
  );
