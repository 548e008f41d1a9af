/** The one place that says what a file is opened as, by what it begins with; its name counts where that says nothing. */

export type OpenedAs = 'dataset' | 'deck' | 'draft' | 'document';

/** Enough to see the marks of a JSON file of ours, whose `format` stands first. */
const HEAD_BYTES = 4096;

const IS_JSON = /^\uFEFF?\s*[{[]/;
const FORMAT = /^\uFEFF?\s*\{[^{[]*"format"\s*:\s*"youju-(\w+)"/;

export function openedAs(head: string, name: string, arranging: boolean): OpenedAs {
  const lower = name.toLowerCase();
  const isJson = IS_JSON.test(head) || lower.endsWith('.json');
  if (!isJson) return 'document';
  // Where a deck is being arranged, a file of data is meant for it: the arrangement says so if it is none.
  const [, format] = FORMAT.exec(head) ?? [];
  if (arranging || format === 'deck' || lower.endsWith('.deck.json')) return 'deck';
  return format === 'draft' || lower.endsWith('.draft.json') ? 'draft' : 'dataset';
}

/** What the file is opened as. Rejects where it cannot be read: a folder, a stick pulled out. */
export async function fileOpenedAs(file: File, arranging: boolean): Promise<OpenedAs> {
  const head = new TextDecoder().decode(await file.slice(0, HEAD_BYTES).arrayBuffer());
  return openedAs(head, file.name, arranging);
}
