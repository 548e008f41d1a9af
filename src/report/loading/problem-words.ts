/** Titles that no figure fills, and digits typed into them by hand. */

import type { Report, Text } from '../dataset/schema.ts';
import { type WordsProblem, wordsCheck } from '../figures/findings.ts';
import { type Problem, problem } from './problem.ts';
import { problemsOfEach } from './problem-list.ts';

const EXPECTED: Readonly<Record<WordsProblem['kind'], Text>> = {
  unresolved: { zh: '报告中有的数字的占位符', en: 'a placeholder for a figure that the report has' },
  bareDigits: { zh: '以占位符代替的数字', en: 'a placeholder in place of digits' },
  strayBrace: { zh: '成对的花括号', en: 'braces in pairs' },
};

function filledTexts(report: Report): [path: string, text: Text][] {
  return report.pillars.flatMap((pillar, index): [string, Text][] => {
    const path = `$.pillars[${index}]`;
    return [
      [`${path}.finding`, pillar.finding],
      [`${path}.lead`, pillar.lead],
      ...pillar.charts.map((chart, at): [string, Text] => [`${path}.charts[${at}].title`, chart.title]),
    ];
  });
}

export function wordsProblems(report: Report): Problem[] {
  const check = wordsCheck(report);
  return problemsOfEach(filledTexts(report), ([path, text]) =>
    check(text).map(({ kind, language, found }) => {
      const shown = kind === 'unresolved' ? `{${found}}` : found;
      return problem('badPlaceholder', `${path}.${language}`, EXPECTED[kind], shown);
    }),
  );
}
