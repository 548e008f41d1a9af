/** What one dataset holds, as tables. */
import type { AsOf, Figure, Indicator, Missing, Report } from '../../src/report/dataset/schema.ts';
import {
  kindWords,
  type Language,
  missingWords,
  notFigureWords,
  stageWords,
} from '../../src/report/language/vocabulary.ts';
import { entriesInWords, ofClass } from '../../src/report/projects/project-class.ts';
import { table } from './markdown.ts';

const words = {
  zh: {
    inWords: (token: string) => `只用文字表述（${token}）`,
    dated: (date: string, token: string) => `${date}（${token}）`,
    against: (name: string, target: string, completion: string) =>
      `${name}：目标 ${target}；完成率 ${completion}`,
    about: ({ id, indicators, projects, notFigures, source }: Report) =>
      `\`data/${id}.json\`：指标${indicators.length}项，${entriesInWords(projects, 'zh')}，不表示数量的数字${notFigures.length}处；原文 \`${source.file}\`（${source.length}个字符，SHA-256 \`${source.sha256}\`）。`,
    indicators: ['编号', '名称', '种类', '原文写法', '统计截至日期', '对照'],
    stages: ['项目的阶段', '数量'],
    reasons: ['不表示数量的数字', '处数'],
  },
  en: {
    inWords: (token: string) => `in words only (${token})`,
    dated: (date: string, token: string) => `${date} (${token})`,
    against: (name: string, target: string, completion: string) =>
      `${name}: target ${target}; completion rate ${completion}`,
    about: ({ id, indicators, projects, notFigures, source }: Report) =>
      `\`data/${id}.json\`: ${indicators.length} indicators, ${entriesInWords(projects, 'en')}, ` +
      `${notFigures.length} numerals that are no figures, from \`${source.file}\` ` +
      `(${source.length} code units, SHA-256 \`${source.sha256}\`).`,
    indicators: ['Id', 'Name', 'Kind', 'As in the report', 'As of', 'Measured against'],
    stages: ['Stage of projects', 'Number'],
    reasons: ['Numerals that are no figures', 'Number'],
  },
};

const quotedOr = (figure: Figure | Missing, language: Language): string =>
  'token' in figure ? figure.token : missingWords[figure.missing][language];

function asOfText(asOf: AsOf, language: Language): string {
  if ('date' in asOf) return words[language].dated(asOf.date, asOf.token);
  return 'token' in asOf ? words[language].inWords(asOf.token) : missingWords[asOf.missing][language];
}

function targetText(indicator: Indicator, language: Language): string {
  if (!('progress' in indicator) || !indicator.progress) return '';
  const { name, target, completion } = indicator.progress;
  return words[language].against(name[language], quotedOr(target, language), quotedOr(completion, language));
}

const indicatorRow = (indicator: Indicator, language: Language): string[] => [
  `\`${indicator.id}\``,
  `${indicator.name.zh}<br>${indicator.name.en}`,
  kindWords[indicator.kind][language],
  indicator.actual.token,
  asOfText(indicator.asOf, language),
  targetText(indicator, language),
];

const escaped = (text: string): string => text.replaceAll('<', '&lt;');

/** How many of each, in the order of the closed list, by name. */
function countBy<Key extends string>(
  keys: readonly Key[],
  names: Readonly<Partial<Record<Key, { readonly zh: string; readonly en: string }>>>,
  language: Language,
): string[][] {
  return (Object.keys(names) as Key[]).map((key) => [
    language === 'zh' ? `\`${key}\`（${names[key]?.zh}）` : `\`${key}\``,
    String(keys.filter((one) => one === key).length),
  ]);
}

export function describeDataset(report: Report, language: Language): string {
  const t = words[language];
  const stageKeys = ofClass(report.projects, 'projects').map(({ stage }) =>
    typeof stage === 'string' ? stage : ('noStageStated' as const),
  );
  const stages = { ...stageWords, noStageStated: missingWords.noStageStated };
  return [
    `### ${escaped(report.title.zh)} / ${escaped(report.title.en)}`,
    t.about(report),
    table(
      t.indicators,
      report.indicators.map((indicator) => indicatorRow(indicator, language)),
    ),
    table(t.stages, countBy(stageKeys, stages, language)),
    table(
      t.reasons,
      countBy(
        report.notFigures.map(({ reason }) => reason),
        notFigureWords,
        language,
      ).filter(([, number]) => number !== '0'),
    ),
  ].join('\n\n');
}
