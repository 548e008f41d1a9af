/** A locator's token must be as long as its place, and its place must lie in the text. */
import type { LocatedPlace } from '../dataset/locators.ts';
import type { Report } from '../dataset/schema.ts';
import { cut, type Problem, problem, quoted } from './problem.ts';
import { problemsOfEach } from './problem-list.ts';

const counted = (characters: number): string =>
  characters === 1 ? '1 character' : `${characters.toLocaleString('en-US')} characters`;

/** `places` are all that the dataset points at. */
export function locatorProblems(report: Report, places: readonly LocatedPlace[]): Problem[] {
  const { length } = report.source;
  return problemsOfEach(places, ({ path, locator: { start, end, token } }) => {
    const problems: Problem[] = [];
    const tokenEnd = start + token.length;
    if (end !== tokenEnd) {
      const says = {
        zh: `引文与位置不符：引文${quoted(cut(token))}有${token.length}个字符，从${start}起，终点应为${tokenEnd}，文件中是${end}。`,
        en: `The quotation and its position do not match: ${quoted(cut(token))} has ${counted(token.length)} from ${start}, so its end should be ${tokenEnd}; the file has ${end}.`,
      };
      problems.push(problem('badLocator', `${path}.end`, String(tokenEnd), String(end), says));
    }
    if (end > length) {
      const says = {
        zh: `位置超出原文：原文共${length}个字符，文件中的终点是${end}。请核对是否为同一份原文。`,
        en: `The position lies beyond the text, which has ${counted(length)}; the file has ${end} as its end. Check whether it is the same text.`,
      };
      problems.push(problem('badLocator', `${path}.end`, `at most ${length}`, String(end), says));
    }
    return problems;
  });
}
