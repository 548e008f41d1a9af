import { useMemo } from 'react';
import type { Report } from '../../report/dataset/schema.ts';
import {
  classOf,
  classWords,
  PROJECT_CLASSES,
  type ProjectClass,
} from '../../report/projects/project-class.ts';
import type { ProjectFilter } from '../../report/projects/project-filter.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { Segmented } from '../../ui/Segmented.tsx';

const words = {
  zh: { legend: '列出', all: '全部' },
  en: { legend: 'Show', all: 'All' },
};

/** What the table is of, each with what the other conditions leave of it; nothing where the report names projects alone. */
export function ShowSwitch({
  report,
  show,
  classes,
  onChange,
}: {
  report: Report;
  show: ProjectFilter['show'];
  classes: Readonly<Record<ProjectClass, number>>;
  onChange: (show: ProjectFilter['show']) => void;
}) {
  const language = useLanguage();
  const t = useWords(words);
  const named = useMemo(
    () =>
      PROJECT_CLASSES.filter(
        (asked) => asked === 'projects' || report.projects.some((project) => classOf(project) === asked),
      ),
    [report],
  );
  if (named.length === 1) return null;
  const all = PROJECT_CLASSES.reduce((sum, asked) => sum + classes[asked], 0);
  return (
    <Segmented<ProjectFilter['show']>
      legend={t.legend}
      value={show}
      options={[
        ...named.map((asked) => ({ value: asked, name: `${classWords[asked][language]} ${classes[asked]}` })),
        { value: 'all' as const, name: `${t.all} ${all}` },
      ]}
      onChange={onChange}
    />
  );
}
