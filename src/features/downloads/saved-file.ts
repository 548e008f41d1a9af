/** A file that is made of the report when it is asked for. */
export type FileKind = 'pptx' | 'xlsx' | 'csv' | 'html';

export interface SavedFile {
  readonly name: string;
  /**
   * Why it may not be the deck that the device keeps. unread: that no longer reads, and the report's own was saved
   * in its place; unanswered: the device did not answer, and the deck that the page has in hand was saved.
   */
  readonly instead?: 'unread' | 'unanswered';
}

/** What became of the file asked for last. */
export type Saving =
  | { readonly state: 'making'; readonly kind: FileKind }
  | { readonly state: 'saved'; readonly kind: FileKind; readonly file: SavedFile }
  | {
      readonly state: 'failed';
      readonly kind: FileKind;
      /** codeMissing: what was to make it did not arrive. */
      readonly reason: 'codeMissing' | 'making';
      /** The error's own words, for whoever maintains the site. */
      readonly detail: string;
    };
