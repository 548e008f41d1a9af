import { AuditList } from '../../components/AuditList.tsx';
import { auditReport } from '../../report/audit/audit.ts';
import type { Pillar, Report } from '../../report/dataset/schema.ts';
import { headings } from '../../report/language/terms.ts';
import { Fold } from '../../ui/Fold.tsx';
import { useWords } from '../../ui/language.tsx';

const words = { zh: { heading: headings.crossChecks.zh }, en: { heading: headings.crossChecks.en } };

export function AuditNotes({ report, pillar }: { report: Report; pillar: Pillar }) {
  const t = useWords(words);
  const notes = auditReport(report).filter((note) => note.pillar === pillar.id);
  if (notes.length === 0) return null;
  return (
    <Fold heading={t.heading} count={notes.length}>
      <AuditList report={report} notes={notes} />
    </Fold>
  );
}
