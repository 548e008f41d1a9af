import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { termSplitter } from '../report/figures/term-runs.ts';
import { madeUpReport } from '../report/testing/made-up-report.ts';
import { LanguageProvider } from '../ui/language.tsx';
import { ExplainedText, ExplainedWords } from './ExplainedText.tsx';

const shown = (text: string, language: 'zh' | 'en') =>
  renderToStaticMarkup(
    <LanguageProvider language={language}>
      <ExplainedWords value={termSplitter(madeUpReport(), language)}>
        <ExplainedText text={text} />
      </ExplainedWords>
    </LanguageProvider>,
  );

test('a word that is explained can be focused, and stands within its sentence', () => {
  expect(shown('快于序时进度', 'zh')).toBe(
    '快于<span role="button" tabindex="-1" class="explained">序时进度</span>',
  );
});

test('on the English page a name that has no English is marked as Chinese', () => {
  expect(shown('青螺湾隧道', 'en')).toBe('<span lang="zh-CN">青螺湾隧道</span>');
  expect(shown('青螺湾隧道', 'zh')).toBe('青螺湾隧道');
});
