import type { Project } from '../report/dataset/schema.ts';
import { projectFigures } from '../report/figures/figures.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { ViewLink } from '../ui/navigation.tsx';

const words = { zh: { open: '（', close: '）' }, en: { open: ' (', close: ')' } };

/** The figures that a project names itself, behind its name in a list. */
export function ProjectFigures({ project }: { project: Project }) {
  const language = useLanguage();
  const t = useWords(words);
  return projectFigures(project).map(({ ref, label, text }) => (
    <span key={ref} className="text-muted">
      {t.open}
      {label[language]}{' '}
      <ViewLink change={{ figure: ref }} aria-haspopup="dialog">
        {text[language]}
      </ViewLink>
      {t.close}
    </span>
  ));
}
