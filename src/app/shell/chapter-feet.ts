import type { Report } from '../../report/dataset/schema.ts';
import { shownTitle } from '../../report/figures/shown-title.ts';
import { ordinalNumeral } from '../../report/language/ordinal.ts';
import type { Language } from '../../report/language/vocabulary.ts';

/** A string of CSS: its quotes and backslashes are JSON's. */
const quoted = (text: string) => JSON.stringify(text);

/**
 * Whether the browser prints words in a page's margins: Chromium from 131 on. One that does not leaves out the words and
 * still begins a sheet at whatever stands between two named pages: Chromium 109 printed 85 sheets in place of 18.
 */
export function printsMarginBoxes(): boolean {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('@page { @bottom-left { content: "" } }');
  const [page] = sheet.cssRules as unknown as Iterable<CSSRule & { cssRules?: CSSRuleList }>;
  return (page?.cssRules?.length ?? 0) > 0;
}

/**
 * The rules by which each sheet of paper names its report and its chapter at the foot. A page's margin takes no
 * words from the document, so they are written as style; the numbers need none of this (styles.css).
 */
export function chapterFeet(report: Report, language: Language): string {
  const title = shownTitle(report, language);
  const feet = report.pillars.map(({ id, ordinal, name }, index) => {
    const foot = `${title} · ${ordinalNumeral(ordinal, language)} ${name[language]}`;
    return `@page chapter-${index} { @bottom-left { content: ${quoted(foot)} } } #part-${id} { page: chapter-${index} }`;
  });
  return [
    `@page { @bottom-left { content: ${quoted(title)} } }`,
    '@page :first { @bottom-left { content: none } }',
    ...feet,
  ].join('\n');
}
