/** What one dataset holds, as tables. */
import type { AsOf, Figure, Indicator, Missing, Report } from '../../src/report/dataset/schema.ts';
import { kindWords, missingWords, notFigureWords, stageWords } from '../../src/report/language/vocabulary.ts';
import { entriesInWords, ofClass } from '../../src/report/projects/project-class.ts';
import { table } from './markdown.ts';

const quotedOr = (figure: Figure | Missing): string =>
  'token' in figure ? figure.token : missingWords[figure.missing].en;

function asOfText(asOf: AsOf): string {
  if ('date' in asOf) return `${asOf.date} (${asOf.token})`;
  return 'token' in asOf ? `in words only (${asOf.token})` : missingWords[asOf.missing].en;
}

function targetText(indicator: Indicator): string {
  if (!('progress' in indicator) || !indicator.progress) return '';
  const { name, target, completion } = indicator.progress;
  return `${name.zh} / ${name.en}: target ${quotedOr(target)}; completion ${quotedOr(completion)}`;
}

const indicatorRow = (indicator: Indicator): string[] => [
  `\`${indicator.id}\``,
  `${indicator.name.zh}<br>${indicator.name.en}`,
  kindWords[indicator.kind].en,
  indicator.actual.token,
  asOfText(indicator.asOf),
  targetText(indicator),
];

const escaped = (text: string): string => text.replaceAll('<', '&lt;');

/** How many of each, in the order of the closed list. */
function countBy<Key extends string>(keys: readonly Key[], order: readonly Key[]): string[][] {
  return order.map((key) => [key, String(keys.filter((one) => one === key).length)]);
}

export function describeDataset(report: Report): string {
  const stages = Object.keys(stageWords) as (keyof typeof stageWords)[];
  const reasons = Object.keys(notFigureWords) as (keyof typeof notFigureWords)[];
  const stageKeys = ofClass(report.projects, 'projects').map(({ stage }) =>
    typeof stage === 'string' ? stage : ('noStageStated' as const),
  );
  return [
    `### ${escaped(report.title.zh)} / ${escaped(report.title.en)}`,
    `\`data/${report.id}.json\`: ${report.indicators.length} indicators, ${entriesInWords(report.projects, 'en')}, ` +
      `${report.notFigures.length} numerals that are no figures, from \`${report.source.file}\` ` +
      `(${report.source.length} code units, SHA-256 \`${report.source.sha256}\`).`,
    table(
      ['Id', 'Name', 'Kind', 'As printed', 'As of', 'Measured against'],
      report.indicators.map(indicatorRow),
    ),
    table(['Stage of projects', 'Number'], countBy(stageKeys, [...stages, 'noStageStated'])),
    table(
      ['Numerals that are no figures', 'Number'],
      countBy(
        report.notFigures.map(({ reason }) => reason),
        reasons,
      ).filter(([, number]) => number !== '0'),
    ),
  ].join('\n\n');
}
