/** What the workbook is of, where it comes from, and how its columns are to be read. */

import type { Report, Text } from '../../report/dataset/schema.ts';
import { dayInWords } from '../../report/figures/day-in-words.ts';
import { shownFullTitle, shownTitle } from '../../report/figures/shown-title.ts';
import { definitionLine } from '../../report/language/definitions.ts';
import { kindOfReportWords } from '../../report/language/report-kinds.ts';
import { headings, statement, terms } from '../../report/language/terms.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { missingWords } from '../../report/language/vocabulary.ts';
import { entriesInWords } from '../../report/projects/project-class.ts';
import { exactNumber, plainNumber } from './cells.ts';
import type { Cell, FilledTable } from './table.ts';

export interface Cover {
  readonly name: string;
  readonly title: string;
  /** A label and what it says; in order. */
  readonly facts: readonly { readonly label: string; readonly cell: Cell }[];
  readonly conventions: { readonly heading: string; readonly lines: readonly string[] };
}

const words = {
  zh: {
    name: '封面',
    fullTitle: '报告名称',
    chineseTitle: '',
    place: '地区',
    body: terms.issuedBy.zh,
    year: '报告年份',
    id: '数据集编号',
    version: '数据集格式版本',
    file: '原文文件',
    sha256: `${terms.checksum.zh}（SHA-256，用于确认文件未被改动）`,
    length: '原文字符数',
    exported: '导出日期',
    program: '导出程序',
    youju: '有据 Youju',
    entries: '项目等条目',
    sheet: (name: string) => `工作表“${name}”行数`,
    conventions: terms.conventions.zh,
    lines: [
      statement.zh,
      `“${terms.quoted.zh}”为报告所载，数字与单位照录；“${terms.computed.zh}”的数字，报告未列，据报告数字计算，算式见“${terms.arithmetic.zh}”一栏。`,
      definitionLine('pace', 'zh'),
      '“数值”已将万、亿乘出，单位见“单位”一栏；“原文写法”保留报告的原样。',
      '百分数一律写作百分数本身：97.2%记为97.2，单位为%；差距以百分点计，超过为正，不足为负。',
      '计算所得的数按页面的位数显示，单元格内为未舍入的值；由报告完成率反推的目标只有所示位数可靠。',
      '“界限”为报告对数字的限定（约、近、超过……）；“确数”表示报告没有限定。',
      '报告未写的，写明原因，不以0或推测代替；空白表示该栏对此行不适用。',
      '出处写明第几部分第几段第几句，只有一段或一句的不写；“起始偏移”“结束偏移”自0数起，以 UTF-16 码元计，不含结束处。',
    ],
  },
  en: {
    name: 'Cover',
    fullTitle: 'Title',
    chineseTitle: 'Title in Chinese',
    place: 'Region',
    body: headings.issuedBy.en,
    year: 'Year',
    id: 'Dataset id',
    version: 'Dataset format version',
    file: 'Source file',
    sha256: `${headings.checksum.en} (SHA-256)`,
    length: 'Characters in the source',
    exported: 'Date of this export',
    program: 'Made by',
    youju: 'Youju 有据',
    entries: 'Projects and other entries',
    sheet: (name: string) => `Rows of the sheet “${name}”`,
    conventions: headings.conventions.en,
    lines: [
      statement.en,
      '“Quoted”: in the report, value and unit as they stand there. “Computed”: not in the report, worked out from its figures; the column “Arithmetic” shows how.',
      definitionLine('pace', 'en'),
      '“Value” is in the unit of the column “Unit”, with 万 (ten thousand) and 亿 (a hundred million) multiplied out; “As in the report” keeps the report’s own form.',
      'Percentages are written as their number: 97.2% is 97.2 with the unit %. Gaps are in percentage points, above zero when past the target, below zero when short of it.',
      'Computed numbers show the digits that the page shows; the cell holds the number unrounded. Of a target implied by a completion rate in the report only the digits shown are known.',
      '“Qualifier” is how the report’s words bind the number (about, nearly, over …); “exact”: they do not.',
      'What the report does not say is given as the reason, never as 0 or an assumption; an empty cell means that the column does not apply.',
      '“Characters” count from 1. Offsets count from 0, in UTF-16 code units; the end offset is the one behind the last.',
    ],
  },
} as const;

/** `exportedOn`: YYYY-MM-DD. */
export function coverOf(
  report: Report,
  language: Language,
  { exportedOn, tables }: { exportedOn: string; tables: readonly FilledTable[] },
): Cover {
  const t = words[language];
  const kind = kindOfReportWords(report, language);
  const say = (text: Text) => text[language];
  return {
    name: t.name,
    title: shownTitle(report, language),
    facts: [
      { label: t.fullTitle, cell: shownFullTitle(report, language) },
      ...(t.chineseTitle ? [{ label: t.chineseTitle, cell: shownFullTitle(report, 'zh') }] : []),
      { label: t.place, cell: say(report.place) },
      { label: t.body, cell: say(report.body) },
      ...(kind.session === null ? [] : [{ label: kind.session, cell: say(report.session) }]),
      ...(kind.reporter === null || !report.reportedBy
        ? []
        : [{ label: kind.reporter, cell: say(report.reportedBy) }]),
      {
        label: t.year,
        cell:
          typeof report.year === 'number'
            ? plainNumber(report.year)
            : missingWords[report.year.missing][language],
      },
      {
        label: kind.reported,
        cell: 'date' in report.reported ? { date: report.reported.date } : dayInWords(report, language),
      },
      { label: t.id, cell: report.id },
      { label: t.version, cell: plainNumber(report.version) },
      { label: t.file, cell: report.source.file },
      { label: t.sha256, cell: report.source.sha256 },
      { label: t.length, cell: exactNumber(report.source.length) },
      { label: t.exported, cell: { date: exportedOn } },
      { label: t.program, cell: t.youju },
      { label: t.entries, cell: entriesInWords(report.projects, language) },
      ...tables.map(({ name, rows }) => ({ label: t.sheet(name), cell: exactNumber(rows.length) })),
    ],
    conventions: { heading: t.conventions, lines: t.lines },
  };
}
