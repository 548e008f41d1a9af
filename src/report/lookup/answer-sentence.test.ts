import { expect, it } from 'vitest';
import { madeUpReport } from '../testing/made-up-report.ts';
import { madeUpText } from '../testing/made-up-text.ts';
import { answerSentence } from './answer-sentence.ts';

const report = madeUpReport();

it('is the whole sentence of the text that holds the figure, or names the project', () => {
  const [indicator] = report.indicators;
  const [project] = report.projects;
  const token = indicator && 'token' in indicator.actual ? indicator.actual.token : '';
  const said = answerSentence(indicator?.id ?? '', report, madeUpText);
  expect(said).toContain(token);
  expect(said).toMatch(/[。！？]$/);
  expect(answerSentence(project?.id ?? '', report, madeUpText)).toContain(project?.mention.token);
});

it('is none of what the report does not have', () => {
  expect(answerSentence('nothing', report, madeUpText)).toBeNull();
});
