/** Where texts are kept by name, and how tabs tell one another of it; apart, so that stores can be proved without it. */
export interface KeptDevice {
  read(name: string): Promise<string | null>;
  /** Keeps the text, or with null forgets it; answers with what stood there until now. Rejects where it cannot. */
  keep(name: string, text: string | null): Promise<string | null>;
  /** Forgets this text where it still stands there, in one step: a text that is kept meanwhile stays. */
  forget(name: string, text: string): Promise<void>;
  /** Calls when another tab may have kept another text of this name, until what it answers with is called. */
  onKeptElsewhere(name: string, listener: () => void): () => void;
}

/** The name by which those texts of a name are kept that no longer read (quarantine.ts). */
export const quarantineName = (nameInUse: string): string => `${nameInUse} (unread)`;
