import type { Locator, Text } from '../dataset/schema.ts';
import { bilingual } from '../figures/bilingual.ts';
import { listed } from '../language/listed.ts';

export const AUDIT_KINDS = [
  'sumBroken',
  'completionDisagrees',
  'titleInVersions',
  'announcedNotReported',
  'announcedWithoutFigure',
  'cumulativeAgainstPeriod',
  'noDateStated',
  'rankScopeUnstated',
  'denominatorUnstated',
  'onlyBound',
  'scopeUnclear',
  'claimWithoutFigure',
  'partsNotNamed',
  'stageUnstated',
  'targetsStated',
  'datesStated',
  'sumUndecided',
  'sumHolds',
] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** One thing that a careful reader of the report should know; not a verdict. */
export interface AuditNote {
  /** Stable: the kind, and what it is about. */
  id: string;
  kind: AuditKind;
  /** null: of the whole report. */
  pillar: string | null;
  title: Text;
  detail: Text;
  locators: Locator[];
}

/** Where it stands on the page; the fold that holds it opens. */
export const noteAnchor = ({ id }: AuditNote): string => `note-${id}`;

export const listOf = (texts: readonly Text[]): Text =>
  bilingual((language) =>
    listed(
      texts.map((text) => text[language]),
      language,
    ),
  );

export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** The locator alone, without what else the entry holds. */
export const bareLocator = ({ start, end, token }: Locator): Locator => ({ start, end, token });
