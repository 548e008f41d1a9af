/** Titles that no figure fills, and digits typed into them by hand. */

import type { Report, Text } from '../dataset/schema.ts';
import { type WordsProblem, wordsCheck } from '../figures/findings.ts';
import { figureRef } from '../figures/report-figure.ts';
import { isFigure, progressOf } from '../figures/target.ts';
import { type Problem, problem } from './problem.ts';
import { problemsOfEach } from './problem-list.ts';

const EXPECTED: Readonly<Record<WordsProblem['kind'], string>> = {
  unresolved: 'a placeholder for a figure that the report has',
  bareDigits: 'a placeholder in place of digits',
  strayBrace: 'braces in pairs',
};

const A_PLACEHOLDER = '{5g-stations.completion}';

function saying({ kind, found }: WordsProblem, placeholderFor: (digits: string) => string | null): Text {
  switch (kind) {
    case 'unresolved':
      return {
        zh: `报告中没有占位符“{${found}}”所指的数字，请改为已有指标的编号，如 ${A_PLACEHOLDER}。`,
        en: `The report has no figure for “{${found}}”: use the id of one of its indicators, as in ${A_PLACEHOLDER}.`,
      };
    case 'bareDigits': {
      const own = placeholderFor(found);
      return {
        zh: `这里的“${found}”请改为对应指标的占位符，${own ? `即 ${own}` : `如 ${A_PLACEHOLDER}`}，由程序填入数字。`,
        en: `Replace “${found}” here by its figure’s placeholder, ${own ?? `such as ${A_PLACEHOLDER}`}; the program fills it in.`,
      };
    }
    case 'strayBrace':
      return {
        zh: `花括号“${found}”没有配对；花括号只用于占位符，如 ${A_PLACEHOLDER}。`,
        en: `The brace “${found}” stands alone; braces are for placeholders only, as in ${A_PLACEHOLDER}.`,
      };
  }
}

/** The placeholder of the figure that is printed with these digits, where there is one. */
function placeholders({ indicators }: Report): (digits: string) => string | null {
  const refs = new Map<string, string>();
  for (const indicator of indicators) {
    const progress = progressOf(indicator);
    const printed = [
      ['actual', indicator.actual],
      ...(progress
        ? ([
            ['completion', progress.completion],
            ['target', progress.target],
          ] as const)
        : []),
    ] as const;
    for (const [role, figure] of printed) {
      if (!isFigure(figure)) continue;
      const digits = /\d[\d.]*/.exec(figure.token)?.[0];
      if (digits && !refs.has(digits)) refs.set(digits, `{${figureRef(indicator.id, role)}}`);
    }
  }
  return (digits) => refs.get(digits.replaceAll(',', '')) ?? null;
}

function filledTexts(report: Report): [path: string, text: Text][] {
  const ofPillars = report.pillars.flatMap((pillar, index): [string, Text][] => {
    const path = `$.pillars[${index}]`;
    return [
      [`${path}.finding`, pillar.finding],
      [`${path}.lead`, pillar.lead],
      ...pillar.charts.map((chart, at): [string, Text] => [`${path}.charts[${at}].title`, chart.title]),
    ];
  });
  const ofTerms = (report.terms ?? []).map(({ meaning }, at): [string, Text] => [
    `$.terms[${at}].meaning`,
    meaning,
  ]);
  return [...ofPillars, ...ofTerms];
}

export function wordsProblems(report: Report): Problem[] {
  const check = wordsCheck(report);
  const placeholderFor = placeholders(report);
  return problemsOfEach(filledTexts(report), ([path, text]) =>
    check(text).map((wrong) => {
      const { kind, language, found } = wrong;
      const shown = kind === 'unresolved' ? `{${found}}` : found;
      const at = `${path}.${language}`;
      return problem('badPlaceholder', at, EXPECTED[kind], shown, saying(wrong, placeholderFor));
    }),
  );
}
