/**
 * An Office file as ECMA-376 packs it (part 2): parts in a zip, each with its type and its relationships to others.
 * Workbook and deck say which parts they have; what ties them together is written here and nowhere else.
 */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { type Properties, propertiesXml } from './properties.ts';
import { DECLARATION, element } from './xml.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OPENXML = 'application/vnd.openxmlformats-officedocument';

export interface Relation {
  /** The last word of its type’s address, as `slideLayout`. */
  readonly type: string;
  /** The name of the part that it leads to. */
  readonly path: string;
}

export interface Part {
  /** From the root of the package, without a slash before it. */
  readonly path: string;
  /** The content type behind `application/vnd.openxmlformats-officedocument.`, or that of a picture (`image/png`). */
  readonly type: string;
  readonly content: string | Uint8Array;
  /** The part’s XML calls the first of them rId1, the second rId2. */
  readonly relations?: readonly Relation[];
}

export interface OfficeFile {
  /** The first is the one that a program opens. */
  readonly parts: readonly [Part, ...Part[]];
  readonly properties: Properties;
}

const PROPERTIES = 'docProps/core.xml';

function relative(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = to.split('/');
  const differs = folders.findIndex((folder, index) => folder !== steps[index]);
  const shared = differs < 0 ? folders.length : differs;
  return [...folders.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
}

/** A part’s own relationships stand beside it; those of the whole package at its root. */
function relationsPath(path: string): string {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

const relationsXml = (list: readonly { readonly type: string; readonly target: string }[]): string =>
  DECLARATION +
  element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    list
      .map(({ type, target }, index) =>
        element('Relationship', { Id: `rId${index + 1}`, Type: type, Target: target }),
      )
      .join(''),
  );

function contentTypesXml(parts: readonly Part[]): string {
  const fallback = (Extension: string, ContentType: string) => element('Default', { Extension, ContentType });
  const named = (PartName: string, ContentType: string) => element('Override', { PartName, ContentType });
  return (
    DECLARATION +
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      fallback('rels', 'application/vnd.openxmlformats-package.relationships+xml') +
        fallback('xml', 'application/xml') +
        parts
          .map(({ path, type }) => named(`/${path}`, type.startsWith('image/') ? type : `${OPENXML}.${type}`))
          .join('') +
        named(`/${PROPERTIES}`, 'application/vnd.openxmlformats-package.core-properties+xml'),
    )
  );
}

/** The same parts and the same day give the same bytes, whatever the time. */
export function packageBytes({ parts, properties }: OfficeFile): Uint8Array<ArrayBuffer> {
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypesXml(parts),
    '_rels/.rels': relationsXml([
      { type: `${OFFICE}/officeDocument`, target: parts[0].path },
      { type: `${PACKAGE}/relationships/metadata/core-properties`, target: PROPERTIES },
    ]),
    [PROPERTIES]: propertiesXml(properties),
  };
  for (const { path, content, relations = [] } of parts) {
    files[path] = content;
    if (relations.length > 0)
      files[relationsPath(path)] = relationsXml(
        relations.map(({ type, path: to }) => ({ type: `${OFFICE}/${type}`, target: relative(path, to) })),
      );
  }
  const bytes = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes) as Zippable, {
    mtime: `${properties.day}T12:00:00`,
  }) as Uint8Array<ArrayBuffer>;
}
