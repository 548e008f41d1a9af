import type { Sending } from '../../components/actions.tsx';
import { SendButton } from '../../components/SendButton.tsx';
import { PROJECT_COLUMNS } from '../../report/projects/columns.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { type GroupBy, HIDEABLE, type ProjectsView } from './projects-view.ts';

const words = {
  zh: {
    group: '分组',
    none: '不分组',
    sector: '按领域',
    stage: '按阶段',
    columns: '显示的列',
    csv: '下载 CSV',
  },
  en: {
    group: 'Group',
    none: 'None',
    sector: 'By sector',
    stage: 'By stage',
    columns: 'Columns',
    csv: 'Download CSV',
  },
};

/** How the table is laid out, and the way to take it along. */
export function Toolbar({
  view,
  onChange,
  onDownload,
  sending,
}: {
  view: ProjectsView;
  onChange: (change: Partial<ProjectsView>) => void;
  onDownload: () => void;
  /** The rows on screen, for the deck; null where there is none. */
  sending: (() => Sending) | null;
}) {
  const language = useLanguage();
  const t = useWords(words);
  return (
    <div className="flex flex-wrap items-center gap-2 print:hidden">
      <Segmented<GroupBy | 'none'>
        legend={t.group}
        value={view.group ?? 'none'}
        options={[
          { value: 'none', name: t.none },
          { value: 'sector', name: t.sector },
          { value: 'stage', name: t.stage },
        ]}
        onChange={(group) => onChange({ group: group === 'none' ? null : group })}
      />
      <Menu label={t.columns}>
        {HIDEABLE.map((id) => (
          <Checkbox
            key={id}
            checked={!view.hide.includes(id)}
            onChange={(shown) =>
              onChange({ hide: shown ? view.hide.filter((other) => other !== id) : [...view.hide, id] })
            }
          >
            {PROJECT_COLUMNS[id].heading[language]}
          </Checkbox>
        ))}
      </Menu>
      <Button onClick={onDownload}>{t.csv}</Button>
      {sending ? <SendButton sending={sending} /> : null}
    </div>
  );
}
