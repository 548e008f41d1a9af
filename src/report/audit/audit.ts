/** What a careful reader should know before relying on the report. Pure; knows no particular report. */

import type { Report } from '../dataset/schema.ts';
import { boundNotes, denominatorNotes, rankNotes, undatedNotes } from './audit-figures.ts';
import { AUDIT_KINDS, type AuditNote } from './audit-note.ts';
import { partsNotes, stageNotes } from './audit-projects.ts';
import { completionNotes, sumNotes } from './audit-sums.ts';
import { cumulativeNotes, datesNote, scopeNotes, targetsNote } from './audit-targets.ts';
import { claimNotes, figurelessNotes, unreportedNotes, wordingNotes } from './audit-words.ts';

export type { AuditKind, AuditNote } from './audit-note.ts';

const known = new WeakMap<Report, AuditNote[]>();

/** Contradictions first, then what is unsaid, then what was checked and holds. */
export function auditReport(report: Report): AuditNote[] {
  const before = known.get(report);
  if (before) return before;
  const checks = [
    sumNotes,
    completionNotes,
    wordingNotes,
    unreportedNotes,
    figurelessNotes,
    cumulativeNotes,
    undatedNotes,
    rankNotes,
    denominatorNotes,
    boundNotes,
    scopeNotes,
    claimNotes,
    partsNotes,
    stageNotes,
    targetsNote,
    datesNote,
  ];
  const notes = checks
    .flatMap((check) => check(report))
    .sort((a, b) => AUDIT_KINDS.indexOf(a.kind) - AUDIT_KINDS.indexOf(b.kind));
  known.set(report, notes);
  return notes;
}
