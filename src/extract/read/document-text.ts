/** What reading a document gives. */
import type { Text } from '../../report/dataset/schema.ts';
import type { Refusal } from './refusal.ts';

type DocumentForm = 'text' | 'docx' | 'pdf';

export interface DocumentText {
  readonly ok: true;
  /** The report's words, lines parted by `\n`, no byte order mark: what every offset counts in. */
  readonly text: string;
  readonly form: DocumentForm;
  /**
   * Whether the file itself, read as UTF-8, is this text: then it can be the dataset's source as it is. Else the
   * text has to be kept beside the dataset.
   */
  readonly isSource: boolean;
  /** What could not be read, though the rest could; for whoever checks the draft. */
  readonly notes: readonly Text[];
}

export type ReadResult = DocumentText | { readonly ok: false; readonly refusal: Refusal };

/** Character maps of fonts that a PDF names and does not hold, by name (`UniGB-UCS2-H`); throws where there is none. */
export type ReadCMap = (name: string) => Promise<Uint8Array>;
