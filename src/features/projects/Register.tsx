import { useMemo, useRef } from 'react';
import type { Sending } from '../../components/actions.tsx';
import { download } from '../../exports/download.ts';
import { fileStem } from '../../exports/file-stem.ts';
import type { Report } from '../../report/dataset/schema.ts';
import {
  classCount,
  classOf,
  classShare,
  isWhole,
  PROJECT_CLASSES,
} from '../../report/projects/project-class.ts';
import {
  applyFilter,
  type FilterResult,
  NO_FILTER,
  type ProjectFilter,
} from '../../report/projects/project-filter.ts';
import { Button } from '../../ui/Button.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import './in-overview.css';
import { ActiveFilters } from './ActiveFilters.tsx';
import { Filters } from './Filters.tsx';
import { projectsCsv } from './projects-csv.ts';
import type { ProjectsView } from './projects-view.ts';
import { ShowSwitch } from './ShowSwitch.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useProjectIndex } from './use-project-index.ts';
import { shownContent, useProjectsTable } from './use-projects-table.ts';
import { useRegisterView } from './use-register-view.ts';

const words = {
  zh: {
    label: '项目总表',
    find: '查找项目',
    findNote: '可输入名称、领域、阶段、地点的文字，或拼音、拼音首字母',
    noPinyin: '拼音检索未能载入，目前可输入名称、领域、阶段、地点的文字；再次点入此框会重试',
    all: (all: string) => `共${all}`,
    none: '没有符合全部条件的项目。',
    elsewhere: (others: string) => `其中没有符合全部条件的；符合条件的有${others}。`,
    clear: '清除筛选条件',
    sorting: '点击表头排序；按住 Shift 再点另一列，可增加排序条件。',
  },
  en: {
    label: 'Project table',
    find: 'Find a project',
    findNote: 'Search by name, sector, stage or location, or by the name in pinyin or its initials',
    noPinyin:
      'Pinyin search could not be loaded; search by name, sector, stage or location instead. Entering the field again tries again',
    all: (all: string) => all,
    none: 'No project meets all of these conditions.',
    elsewhere: (others: string) => `None of these meets all of the conditions; those that do are ${others}.`,
    clear: 'Clear the filters',
    sorting: 'Click a column heading to sort; hold Shift and click another to add a sort key.',
  },
};

/** All projects of a report: found, filtered, sorted, grouped and taken along. The address holds the view. */
export function Register({ report, view }: { report: Report; view: ProjectsView }) {
  const language = useLanguage();
  const t = useWords(words);
  const status = useRef<HTMLParagraphElement>(null);
  const { current, shown, change, type } = useRegisterView(view);
  const { index, failed, wantPinyin } = useProjectIndex(report, current.q !== '');
  const { projects, counts, classes } = useMemo(
    () => applyFilter(index, shown.filter),
    [index, shown.filter],
  );
  const shownTable = useProjectsTable({ report, language, projects, view: shown, onChange: change });

  const takeOff = (part: Partial<ProjectsView>) => {
    if (part.q !== undefined) type(part.q);
    change(part);
    // The button pressed is about to go; the count says what came of it.
    status.current?.focus();
  };
  // What the table is of is no condition: it stays.
  const clear = () => takeOff({ ...NO_FILTER, show: current.show });
  const take = () => {
    const content = shownContent(shownTable);
    const csv = projectsCsv(content.rows, content.columns, report, language);
    download(`${fileStem(report)}-projects.csv`, csv, 'text/csv;charset=utf-8');
  };
  const sending = (): Sending => ({
    kind: 'projects',
    projects: shownContent(shownTable).rows.map(({ project }) => project.id),
    filter: shown.filter,
  });

  return (
    <div className="register @container/register">
      <div className="register-grid grid gap-x-8 gap-y-5 @6xl/register:grid-cols-[13rem_minmax(0,1fr)]">
        <div className="register-side space-y-5 print:hidden">
          <SearchField
            label={t.find}
            note={failed ? t.noPinyin : t.findNote}
            value={current.q}
            onChange={type}
            onFocus={wantPinyin}
          />
          <Filters
            options={index.options}
            counts={counts}
            partsElsewhere={index.rows.some(({ partPlaces }) => partPlaces.length > 0)}
            view={current}
            onChange={change}
          />
        </div>
        <div className="register-main min-w-0 space-y-3">
          <ShowSwitch
            report={report}
            show={current.show}
            classes={classes}
            onChange={(next) => change({ show: next })}
          />
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <p ref={status} role="status" tabIndex={-1} className="text-base font-semibold tabular-nums">
              <CountWords report={report} show={shown.filter.show} count={projects.length} />
            </p>
            <Toolbar
              view={current}
              onChange={change}
              onDownload={take}
              sending={projects.length > 0 ? sending : null}
            />
          </div>
          <p className="register-sorting hidden text-xs text-muted @3xl/register:block print:hidden">
            {t.sorting}
          </p>
          <ActiveFilters options={index.options} view={current} onChange={takeOff} onClear={clear} />
          {projects.length > 0 ? (
            <DataTable table={shownTable.table} label={t.label} grouping={shownTable.grouping} />
          ) : (
            <NoneFound classes={classes} onClear={clear} />
          )}
        </div>
      </div>
    </div>
  );
}

/** How many the conditions leave, of how many; the parts of others are counted with these. */
function CountWords({ report, show, count }: { report: Report; show: ProjectFilter['show']; count: number }) {
  const language = useLanguage();
  const t = useWords(words);
  const all = useMemo(
    () =>
      report.projects.filter((project) => isWhole(project) && (show === 'all' || classOf(project) === show))
        .length,
    [report, show],
  );
  return count < all ? classShare(count, all, show, language) : t.all(classCount(all, show, language));
}

/** What stands for an empty table: where the conditions do find something, and the way out of them. */
function NoneFound({ classes, onClear }: { classes: FilterResult['classes']; onClear: () => void }) {
  const language = useLanguage();
  const t = useWords(words);
  const others = PROJECT_CLASSES.filter((asked) => classes[asked] > 0)
    .map((asked) => classCount(classes[asked], asked, language))
    .join(language === 'zh' ? '，' : ', ');
  return (
    <div className="border-y border-line py-10 text-center">
      <p className="mb-4">{others === '' ? t.none : t.elsewhere(others)}</p>
      <Button onClick={onClear}>{t.clear}</Button>
    </div>
  );
}
