/**
 * Automatic numbers of paragraphs, which a DOCX does not hold as words: 一、 and （一） are counted by Word when it
 * shows the file. mammoth knows only that a paragraph is numbered, so they are written into the XML before it reads.
 */
import { XMLSerializer } from '@xmldom/xmldom';
import { formatNumber } from './number-format.ts';
import { all, attributeOf, children, first, parse } from './xml-tree.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** With `%1` for the number of the first level: `第%1章`. */
  readonly pattern: string;
  readonly style: string | null;
}

interface List {
  readonly abstract: string;
  readonly levels: readonly (Level | undefined)[];
  /** Levels that this list counts from anew, though it shares the numbers of its kind. */
  readonly restarts: ReadonlyMap<number, number>;
}

interface Numbered {
  readonly list: string;
  readonly level: number;
}

function levelOf(element: Element): Level {
  return {
    start: Number(attributeOf(element, 'w:start') ?? 1),
    format: attributeOf(element, 'w:numFmt') ?? 'decimal',
    pattern: attributeOf(element, 'w:lvlText') ?? '',
    style: attributeOf(element, 'w:pStyle'),
  };
}

/** A level by what the file calls it: Word has nine. Any other is none, for a list of a billion levels is walked through. */
function levelNumber(name: string | null): number {
  const level = Number(name ?? 0);
  return Number.isInteger(level) && level >= 0 && level < 9 ? level : 9;
}

function levelsOf(element: Element): Level[] {
  const levels: Level[] = [];
  for (const level of children(element, 'w:lvl'))
    levels[levelNumber(level.getAttribute('w:ilvl'))] = levelOf(level);
  return levels;
}

/** The levels of every list, through the named list style where it has none of its own. */
function readLists(xml: string | null): ReadonlyMap<string, List> {
  if (xml === null) return new Map();
  const document = parse(xml);
  const abstracts = new Map(
    all(document, 'w:abstractNum').map((element) => [element.getAttribute('w:abstractNumId') ?? '', element]),
  );
  const byStyle = new Map(
    [...abstracts].map(([id, element]) => [attributeOf(element, 'w:styleLink') ?? '', id] as const),
  );
  const lists = new Map<string, List>();
  for (const element of all(document, 'w:num')) {
    const named = attributeOf(element, 'w:abstractNumId') ?? '';
    const link = abstracts.get(named) && attributeOf(abstracts.get(named) as Element, 'w:numStyleLink');
    const abstract = (link && byStyle.get(link)) || named;
    const body = abstracts.get(abstract);
    const levels: Level[] = body ? levelsOf(body) : [];
    const restarts = new Map<number, number>();
    for (const override of children(element, 'w:lvlOverride')) {
      const level = levelNumber(override.getAttribute('w:ilvl'));
      const own = children(override, 'w:lvl')[0];
      if (own) levels[level] = levelOf(own);
      const start = attributeOf(override, 'w:startOverride');
      if (start !== null) restarts.set(level, Number(start));
    }
    lists.set(element.getAttribute('w:numId') ?? '', { abstract, levels, restarts });
  }
  return lists;
}

/** The list and level that a paragraph's properties name; a list of 0 takes the number away. */
function namedBy(properties: Element | null): { list: string | null; level: string | null } {
  const numbers = properties && first(properties, 'w:numPr');
  return {
    list: numbers ? attributeOf(numbers, 'w:numId') : null,
    level: numbers ? attributeOf(numbers, 'w:ilvl') : null,
  };
}

/** Styles based on one another, as far as they are followed. Word lets ten. */
const MOST_BASED_ON = 20;

/** The list and level that every paragraph style, or the one that it is based on, names. */
function readStyles(xml: string | null, lists: ReadonlyMap<string, List>): ReadonlyMap<string, Numbered> {
  if (xml === null) return new Map();
  const styles = new Map(
    all(parse(xml), 'w:style').map((style) => [style.getAttribute('w:styleId') ?? '', style]),
  );
  const numbered = new Map<string, Numbered>();
  for (const id of styles.keys()) {
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null && !seen.has(at) && seen.size < MOST_BASED_ON; ) {
      seen.add(at);
      const style = styles.get(at);
      const { list, level } = namedBy((style && first(style, 'w:pPr')) ?? null);
      if (list !== null) {
        const levels = lists.get(list)?.levels ?? [];
        const byStyle = levels.findIndex((entry) => entry?.style === at);
        numbered.set(id, { list, level: level !== null ? levelNumber(level) : Math.max(0, byStyle) });
        break;
      }
      at = (style && attributeOf(style, 'w:basedOn')) ?? null;
    }
  }
  return numbered;
}

/** Counts as Word does: lists of one kind share their numbers, and a level begins anew below a new one above it. */
class Counter {
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();
  private readonly lists: ReadonlyMap<string, List>;

  constructor(lists: ReadonlyMap<string, List>) {
    this.lists = lists;
  }

  next({ list: id, level }: Numbered): string {
    const list = this.lists.get(id);
    const own = list?.levels[level];
    if (!list || !own) return '';
    const counts = this.counts.get(list.abstract) ?? [];
    this.counts.set(list.abstract, counts);
    const restart = this.begun.has(`${id} ${level}`) ? undefined : list.restarts.get(level);
    this.begun.add(`${id} ${level}`);
    const before = counts[level];
    counts[level] = restart ?? (before === undefined ? own.start : before + 1);
    counts.length = level + 1;
    if (own.format === 'bullet' || own.format === 'none') return '';
    return own.pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const entry = list.levels[at];
      return formatNumber(counts[at] ?? entry?.start ?? 1, entry?.format ?? 'decimal');
    });
  }
}

/** A label that ends in a digit or letter is kept apart from a number that may follow: `1` and `20个`. */
const apart = (label: string): string => (/[\p{L}\p{N}]$/u.test(label) ? `${label}\t` : label);

function writeLabel(document: Document, paragraph: Element, label: string): void {
  const [run, text] = [document.createElement('w:r'), document.createElement('w:t')];
  text.setAttribute('xml:space', 'preserve');
  text.appendChild(document.createTextNode(label));
  run.appendChild(text);
  paragraph.insertBefore(run, first(paragraph, 'w:pPr')?.nextSibling ?? null);
}

/** The main document's XML with every automatic number written before its paragraph's words. */
export function withNumbers(xml: {
  document: string;
  numbering: string | null;
  styles: string | null;
}): string {
  const lists = readLists(xml.numbering);
  if (lists.size === 0) return xml.document;
  const styles = readStyles(xml.styles, lists);
  const counter = new Counter(lists);
  const document = parse(xml.document);
  for (const paragraph of all(document, 'w:p')) {
    const properties = first(paragraph, 'w:pPr');
    // Without properties there is no number; a deleted paragraph's words go to the next, which has its own.
    if (!properties || first(properties, 'w:rPr', 'w:del')) continue;
    const style = styles.get(attributeOf(properties, 'w:pStyle') ?? '');
    const own = namedBy(properties);
    const list = own.list ?? style?.list;
    if (list === undefined) continue;
    const label = counter.next({
      list,
      level: own.level !== null ? levelNumber(own.level) : (style?.level ?? 0),
    });
    if (label !== '') writeLabel(document, paragraph, apart(label));
  }
  return new XMLSerializer().serializeToString(document);
}
