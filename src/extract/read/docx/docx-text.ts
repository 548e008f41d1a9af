/** Lines of text from the document tree that mammoth makes of a DOCX. */
import { inColumns, rowsOf } from './table-columns.ts';

/** What we read of mammoth's tree, which it does not type. */
interface Element {
  readonly type: string;
  readonly children?: readonly Element[];
  readonly value?: string;
  readonly styleName?: string | null;
  readonly noteType?: string;
  readonly noteId?: string;
}

interface Root extends Element {
  readonly notes?: {
    readonly resolve: (reference: Element) => { readonly body: readonly Element[] } | undefined;
  };
}

/** A table of contents repeats the headings, each with the number of a page. */
const CONTENTS = /^(?:toc (?:\d|heading)|TOC Heading|目录)/i;

const BREAKS: Readonly<Record<string, string>> = { line: '\n', page: '\n', column: '\n' };

class Lines {
  readonly done: string[] = [];
  readonly notes: Element[] = [];

  /** A paragraph's own words; what stands in a text box inside it becomes lines of its own, behind it. */
  private wordsOf(element: Element, boxes: Element[]): string {
    if (element.type === 'text') return element.value ?? '';
    if (element.type === 'tab') return '\t';
    if (element.type === 'break')
      return BREAKS[(element as { breakType?: string }).breakType ?? 'line'] ?? '\n';
    if (element.type === 'noteReference') {
      // The mark would read as a number: 3.2亿元¹.
      this.notes.push(element);
      return '';
    }
    if (element.type === 'paragraph' || element.type === 'table') {
      boxes.push(element);
      return '';
    }
    return (element.children ?? []).map((child) => this.wordsOf(child, boxes)).join('');
  }

  private paragraph(element: Element): void {
    if (CONTENTS.test(element.styleName ?? '')) return;
    const boxes: Element[] = [];
    const words = (element.children ?? []).map((child) => this.wordsOf(child, boxes)).join('');
    // One by one: a hundred thousand arguments are too many for a call.
    for (const line of words.split('\n')) this.done.push(line);
    for (const box of boxes) this.block(box);
  }

  private cell(cell: Element): string {
    const inner = new Lines();
    for (const child of cell.children ?? []) inner.block(child);
    for (const note of inner.notes) this.notes.push(note);
    return inner.done.filter((line) => line.trim() !== '').join(' ');
  }

  /** A row is a line, its cells parted by tabs. */
  private table(element: Element): void {
    const rows = rowsOf(element);
    const words = rows.map(({ children }) => (children ?? []).map((cell) => this.cell(cell)));
    for (const cells of inColumns(rows, words)) this.done.push(cells.join('\t'));
  }

  block(element: Element): void {
    if (element.type === 'paragraph') this.paragraph(element);
    else if (element.type === 'table') this.table(element);
    else for (const child of element.children ?? []) this.block(child);
  }
}

/** The body's lines, then the notes' in the order in which the words refer to them. */
export function linesOf(root: Root): string[] {
  const lines = new Lines();
  lines.block(root);
  const behind = new Lines();
  for (const reference of lines.notes) {
    for (const element of root.notes?.resolve(reference)?.body ?? []) behind.block(element);
  }
  return [...lines.done, ...behind.done];
}
