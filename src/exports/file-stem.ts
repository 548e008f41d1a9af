import type { Report } from '../report/dataset/schema.ts';

/** What the names of a report's files begin with: a draft's say that it is one. */
export const fileStem = ({ id, unconfirmed }: Pick<Report, 'id' | 'unconfirmed'>): string =>
  unconfirmed ? `${id}-draft` : id;
