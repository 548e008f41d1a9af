import { describe, expect, it } from 'vitest';
import { madeUpReport } from '../testing/made-up-report.ts';
import { explainedTerms } from './explained-terms.ts';
import { isNamed, termSplitter } from './term-runs.ts';

const term = (zh: string, en: string) => ({
  id: 'lake-law',
  name: { zh, en },
  meaning: { zh: '管理湖泊的规则', en: 'the rules for lakes' },
});

const report = {
  ...madeUpReport(),
  terms: [{ ...term('湖长', 'lake chief'), aliases: [{ zh: '湖长制（试行）', en: 'lake-chief system' }] }],
};
const marked = (text: string, language: 'zh' | 'en') =>
  termSplitter(report, language)(text).flatMap(({ text: run, isTerm }) => (isTerm ? [run] : []));

describe('the words that are explained', () => {
  it('are found in a text, the longest first, whatever signs stand in them', () => {
    expect(marked('湖长制（试行）先行，湖长到位', 'zh')).toEqual(['湖长制（试行）', '湖长']);
  });

  it('are marked where they stand first, and nothing of the text is lost', () => {
    const text = '快于序时进度5个百分点，又慢于序时进度';
    const runs = termSplitter(report, 'zh')(text);
    expect(runs.map((run) => run.text).join('')).toBe(text);
    expect(runs.filter(({ isTerm }) => isTerm)).toHaveLength(1);
  });

  it('are whole words of English, in the plural too', () => {
    expect(marked('Lake chiefs set the pace of the spaceship', 'en')).toEqual(['Lake chiefs', 'pace']);
  });

  it('each have a meaning by the word that stands in the text', () => {
    for (const language of ['zh', 'en'] as const)
      for (const word of marked('湖长制（试行）、湖长、位次；lake chiefs by rank', language)) {
        const found = explainedTerms(report).filter(({ name, aliases }) =>
          [name, ...aliases].some((one) => isNamed(word, one[language])),
        );
        expect(found, word).toHaveLength(1);
      }
  });
});
