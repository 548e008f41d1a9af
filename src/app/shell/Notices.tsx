import { Suspense } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { lazyIsland } from './islands.ts';
import { retryLoading, useMissingCode } from './load-with-retry.ts';
import type { ViewNotesProps } from './ViewNotes.tsx';

/** Most views have none. */
const ViewNotes = lazyIsland(async () => (await import('./ViewNotes.tsx')).ViewNotes);

const words = {
  zh: {
    codeMissing: '部分内容的程序未能加载（网络中断或文件缺失），已显示的内容仍可阅读。',
    retry: '重试',
  },
  en: {
    codeMissing:
      'The code of some part did not arrive (no network, or a missing file); what is shown can still be read.',
    retry: 'Try again',
  },
};

/** What the reader should know of the view; that code is missing is known without more code. */
export function Notices(props: ViewNotesProps) {
  const t = useWords(words);
  const isCodeMissing = useMissingCode();
  const { dropped, trouble, opening, onForget } = props;
  return (
    <div role="status" className="mx-auto max-w-[76rem] px-4 text-sm print:hidden">
      <Suspense>
        {dropped.length > 0 || trouble || opening || onForget ? <ViewNotes {...props} /> : null}
      </Suspense>
      {isCodeMissing ? (
        <p className="mt-3 border-l-4 border-short bg-raised px-3 py-2">
          {t.codeMissing}{' '}
          <Button tone="quiet" onClick={retryLoading}>
            {t.retry}
          </Button>
        </p>
      ) : null}
    </div>
  );
}
