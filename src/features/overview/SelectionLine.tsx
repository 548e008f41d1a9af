import type { ReactNode } from 'react';
import { ExplainedSign } from '../../components/ExplainedText.tsx';
import type { Report } from '../../report/dataset/schema.ts';
import { conditionNames } from '../../report/projects/condition-names.ts';
import { classCount } from '../../report/projects/project-class.ts';
import { onlyFilter } from '../../report/projects/project-filter.ts';
import type { Chosen } from '../../report/projects/selection.ts';
import { stagesInWords } from '../../report/projects/stage-counts.ts';
import { originSigns } from '../../theme/origin-marks.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { ViewLink } from '../../ui/navigation.tsx';

const words = {
  zh: {
    hint: '点选领域、阶段或板块印章，各处随之变化；点小格看项目。',
    computed: ['标“', '”的数字和项数、个数据报告计算，其余为报告原文。'],
    chosen: (conditions: string) => `已选${conditions}`,
    quoted: (name: string) => `“${name}”`,
    nothing: '没有符合的项目',
    separator: '：',
    clear: '清除',
    fullScreen: '全屏',
    fullScreenKey: '全屏显示总览（F）',
    table: (projects: string) => `项目表（${projects}）`,
    tiles: '各板块',
    tilesTitle: '总览中显示各板块',
    tableTitle: '总览中显示项目表',
  },
  en: {
    hint: 'Select a sector, a stage or a pillar’s seal, and everything follows; a square opens its project. ',
    computed: ['Counts and figures marked ', ' are computed; all others are quoted.'],
    chosen: (conditions: string) => `Selected: ${conditions}`,
    quoted: (name: string) => `“${name}”`,
    nothing: 'no project fits',
    separator: ' — ',
    clear: 'Clear',
    fullScreen: 'Full screen',
    fullScreenKey: 'Show the overview on the whole screen (F)',
    table: (projects: string) => `Project table (${projects})`,
    tiles: 'Pillars',
    tilesTitle: 'Show the pillars in the overview',
    tableTitle: 'Show the project table in the overview',
  },
};

/** What stands beside the matrix, in the address. */
const TABLE = { overview: 'projects' };
const TILES = { overview: null };

/** What is chosen and what it comes to, with the one way to clear it; without a choice, how to make one. */
export function SelectionLine({
  report,
  chosen,
  isTableHere,
  copyLink,
  onFullScreen,
}: {
  report: Report;
  chosen: Chosen;
  /** The overview shows the table of projects where its tiles were. */
  isTableHere: boolean;
  copyLink: ReactNode;
  /** Shows the overview alone, on the whole screen. */
  onFullScreen: () => void;
}) {
  const t = useWords(words);
  const language = useLanguage();
  const { ids, all, filter } = chosen;
  const own = ids ? all.filter(({ id }) => ids.has(id)) : all;
  return (
    <div className="selection-line">
      <p role="status" className="selection-words">
        {ids === null ? (
          <>
            {t.hint}
            {t.computed[0]}
            <ExplainedSign term="computed">{originSigns[language].computed}</ExplainedSign>
            {t.computed[1]}
          </>
        ) : (
          <>
            <b>{t.chosen(conditionNames(report, filter, language).map(t.quoted).join(' × '))}</b>
            {t.separator}
            {own.length > 0 ? stagesInWords(own, language) : t.nothing}
          </>
        )}
      </p>
      <p className="selection-acts">
        {ids === null ? null : (
          <ViewLink change={onlyFilter({})} className="dotted-link">
            {t.clear}
          </ViewLink>
        )}
        {isTableHere ? (
          <ViewLink change={TILES} title={t.tilesTitle} className="dotted-link">
            {t.tiles}
          </ViewLink>
        ) : (
          <ViewLink change={TABLE} title={t.tableTitle} className="dotted-link">
            {t.table(classCount(own.length, 'projects', language))}
          </ViewLink>
        )}
        {copyLink}
        <button type="button" className="dotted-link" title={t.fullScreenKey} onClick={onFullScreen}>
          {t.fullScreen}
        </button>
      </p>
    </div>
  );
}
