/** A clause as it opens a sentence: its first letter large. Chinese, digits and quotation marks stay as they are. */
export const capitalised = (clause: string): string => clause.charAt(0).toUpperCase() + clause.slice(1);

type Words<Key extends string> = Readonly<Record<Key, { readonly zh: string; readonly en: string }>>;

/** A list of clauses as they open a sentence. */
export const openingWords = <Key extends string>(clauses: Words<Key>): Words<Key> =>
  Object.fromEntries(
    Object.entries<Words<Key>[Key]>(clauses).map(([key, { zh, en }]) => [key, { zh, en: capitalised(en) }]),
  ) as Words<Key>;
