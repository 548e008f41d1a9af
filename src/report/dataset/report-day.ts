/** The year and the day of a report, where its text states them. */
import type { Report } from './schema.ts';

/** The year reported on; null where the text names none. */
export const yearOf = ({ year }: Pick<Report, 'year'>): number | null =>
  typeof year === 'number' ? year : null;

/** The day of reporting in ISO; null where the text states none. */
export const dayOf = ({ reported }: Pick<Report, 'reported'>): string | null =>
  'date' in reported ? reported.date : null;
