import { useLookupIndex } from '../../components/use-lookup-index.ts';
import { Questions } from '../../features/questions/Questions.tsx';
import type { Report } from '../../report/dataset/schema.ts';
import { onlyFilter } from '../../report/projects/project-filter.ts';
import { useNavigation } from '../../ui/navigation.tsx';

/** The search over the page: a source card opens over it; a list is shown in the project table, a note where it stands. */
export function PageQuestions({ report, onClose }: { report: Report; onClose: () => void }) {
  const navigation = useNavigation();
  const { index, unread } = useLookupIndex(report, true);
  return (
    <Questions
      report={report}
      index={index}
      unread={unread}
      over="page"
      onOpenSource={(figure) => navigation.go({ figure })}
      onOpenList={({ facet, option }) => {
        onClose();
        navigation.go({ ...onlyFilter({ [facet]: [option] }), at: 'projects' });
      }}
      onOpenPlace={(anchor) => {
        onClose();
        navigation.go({ at: anchor });
      }}
      onOpenText={null}
      onClose={onClose}
    />
  );
}
