/** Which section a figure or a project lies in, and what it is about. */
import type { Indicator, Project, Text } from '../../report/dataset/schema.ts';
import { GENERAL, SECTORS, type SectorEntry, sectorOf } from '../lexicon/sectors.ts';
import type { Section } from '../structure/outline.ts';
import type { ReviewItems } from './review-items.ts';

export const pillarId = (index: number): string => `part-${index + 1}`;

/** Name, the words around and the heading are asked in turn what the thing is about. */
const sectorFor = (name: string, around: string, heading: string): SectorEntry =>
  sectorOf(name) ?? sectorOf(around) ?? sectorOf(heading) ?? GENERAL;

/** As far around a thing as its sector is looked for. */
const NEAR = 24;

/** Gives each entry its pillar and its sector, and keeps which sectors are used. */
export class Placing {
  private readonly sectors = new Set<string>();
  private readonly text: string;
  private readonly sections: readonly Section[];
  private readonly reviewItems: ReviewItems;

  constructor(text: string, sections: readonly Section[], reviewItems: ReviewItems) {
    this.text = text;
    this.sections = sections;
    this.reviewItems = reviewItems;
  }

  /** The words around a thing, in its own sentence, which its name alone may not say enough without. */
  private around(at: number): string {
    const before = this.text.slice(Math.max(0, at - NEAR), at);
    return before.slice(before.lastIndexOf('。') + 1) + this.text.slice(at, at + NEAR);
  }

  /** The entry with the pillar and the sector of what stands at `at`; a look where no word points to a sector. */
  placed<Entry extends Indicator | Project>(entry: Entry, at: number): Entry {
    const index = this.sections.findIndex(({ start, end }) => start <= at && at < end);
    const section = this.sections[index];
    const heading = section ? this.text.slice(section.heading.start, section.heading.end) : '';
    const sector = sectorFor(entry.name.zh, this.around(at), heading);
    this.sectors.add(sector.id);
    if (sector === GENERAL) this.reviewItems.count({ start: at, end: at + 1 }, 'noSector');
    return { ...entry, pillar: section ? pillarId(index) : null, sector: sector.id };
  }

  /** In the order of the lexicon. The schema must have one. */
  usedSectors(): { id: string; name: Text }[] {
    const used = SECTORS.filter(({ id }) => this.sectors.has(id));
    return (used.length > 0 ? used : [GENERAL]).map(({ id, name }) => ({ id, name }));
  }
}
