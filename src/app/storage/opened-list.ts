/** Which datasets of files the device keeps, as the report menu lists them: to be known without reading any of them. */
import { z } from 'zod';
import { missingSchema, textSchema } from '../../report/dataset/figure-schema.ts';
import type { Report } from '../../report/dataset/schema.ts';
import { OPENED_LIST, remember, remembered } from './local-storage.ts';

const entrySchema = z.strictObject({
  /** By which the address and the device know it. */
  name: z.string().min(1).max(100),
  title: textSchema,
  place: textSchema,
  year: z.union([z.int(), missingSchema]),
  draft: z.boolean(),
});

export type OpenedEntry = z.infer<typeof entrySchema>;

/** The last opened first; none where the device remembers nothing that reads. */
export function openedEntries(): OpenedEntry[] {
  try {
    return z.array(entrySchema).parse(JSON.parse(remembered(OPENED_LIST) ?? '[]'));
  } catch {
    return [];
  }
}

/** The device keeps a dataset by this name from now on; null: none any more. */
export function noteOpened(name: string, report: Report | null): void {
  const others = openedEntries().filter((one) => one.name !== name);
  const own = report && {
    name,
    title: report.title,
    place: report.place,
    year: report.year,
    draft: report.unconfirmed !== undefined,
  };
  remember(OPENED_LIST, JSON.stringify(own ? [own, ...others] : others));
}
