/** A project as plain words, one a column: all that the plain table knows of it. */
export interface PlainRow {
  id: string;
  name: string;
  pillar: string;
  sector: string;
  place: string;
  stage: string;
  status: string;
  figures: string;
}

export const PLAIN_COLUMNS = ['name', 'pillar', 'sector', 'place', 'stage', 'status', 'figures'] as const;
