import type { ReactNode } from 'react';
import type { Language } from '../../report/language/vocabulary.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { loadIslands } from './islands.tsx';

const words = {
  zh: {
    failed: '页面未能显示',
    help: '请重试，或只看本网站的报告；若仍不能显示，请把下面这句话告诉维护人员：',
    retry: '重试',
    own: '查看本网站的报告',
  },
  en: {
    failed: 'The page could not be shown',
    help: 'Try again, or see the site’s report alone; if that does not help, send this line to whoever maintains the site:',
    retry: 'Try again',
    own: 'See the site’s report',
  },
};

/** Around the whole page, for what fails outside every part of it: a page that is blank could not even be left. */
export function PageBoundary({ language, children }: { language: Language; children: ReactNode }) {
  const t = words[language];
  return (
    <ErrorBoundary
      shown={[]}
      fallback={(error, retry) => {
        const again = () => {
          // Nothing of the page is left that coming near could wait for.
          loadIslands();
          retry();
        };
        const leave = () => {
          // Without an opened dataset, a talk or a filter: the document's own view.
          window.history.replaceState(null, '', '#/');
          again();
        };
        return (
          <main role="alert" className="mx-auto max-w-[76rem] px-4 py-16">
            <h1 className="text-2xl font-bold">{t.failed}</h1>
            <p className="mt-3">{t.help}</p>
            <p className="mt-3 font-mono text-xs break-words">{error.message}</p>
            <p className="mt-6 flex flex-wrap gap-3">
              <Button tone="strong" onClick={leave}>
                {t.own}
              </Button>
              <Button onClick={again}>{t.retry}</Button>
            </p>
          </main>
        );
      }}
    >
      {children}
    </ErrorBoundary>
  );
}
