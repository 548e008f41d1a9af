import { type ReactNode, Suspense } from 'react';
import { headings } from '../../report/language/terms.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { useWords } from '../../ui/language.tsx';

const words = {
  zh: {
    failed: (name: string) => `“${name}”未能显示`,
    rest: '页面其余部分不受影响。请重试；若仍不能显示，请把下面这句话告诉维护人员：',
    retry: '重试',
    names: {
      cover: '封面',
      contents: '目录',
      overview: '概览',
      targets: '目标',
      stages: '阶段',
      projects: '项目',
      colophon: headings.colophon.zh,
      notices: '提示',
      talk: headings.presentation.zh,
      workbench: '编制工作台',
      card: '出处卡',
      sheet: '提问单',
      refusal: '问题清单',
      text: '报告原文',
      opening: '打开文件',
      questions: '查询',
      explanation: '词语说明',
      masthead: '页首',
      printLine: '打印信息',
    },
  },
  en: {
    failed: (name: string) => `“${name}” could not be shown`,
    rest: 'The rest of the page is unaffected. Try again; if that does not help, send this line to whoever maintains the site:',
    retry: 'Try again',
    names: {
      cover: 'Cover',
      contents: 'Contents',
      overview: 'Overview',
      targets: 'Targets',
      stages: 'Stages',
      projects: 'Projects',
      colophon: headings.colophon.en,
      notices: 'Notices',
      talk: headings.presentation.en,
      workbench: 'Workbench',
      card: 'Source card',
      sheet: 'Question sheet',
      text: 'Text of the report',
      opening: 'Opening a file',
      refusal: 'List of problems',
      questions: 'Look up',
      explanation: 'Explanation of a term',
      masthead: 'Masthead',
      printLine: 'Printing details',
    },
  },
};

interface PartProps {
  name: string;
  /** What the part shows, such as the report: an error in it does not outlive that. */
  shown: readonly unknown[];
  children: ReactNode;
}

/** A part of the page that is hydrated with the page and fails by itself. */
export function PagePart({ name, shown, children }: PartProps) {
  const t = useWords(words);
  const names: Readonly<Record<string, string>> = t.names;
  return (
    <ErrorBoundary
      shown={shown}
      fallback={(error, retry) => (
        <div role="alert" className="my-10 border-l-4 border-short bg-raised p-5 text-sm">
          <p className="font-semibold">
            {t.failed(Object.hasOwn(names, name) ? (names[name] ?? name) : name)}
          </p>
          <p className="mt-1">{t.rest}</p>
          <p className="mt-1 font-mono text-xs break-words">{error.message}</p>
          <Button className="mt-3" onClick={retry}>
            {t.retry}
          </Button>
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}

/** A part of the page that fails by itself and, since it is hydrated by itself, blocks no other. */
export function Island({ children, ...part }: PartProps) {
  return (
    <PagePart {...part}>
      <Suspense>{children}</Suspense>
    </PagePart>
  );
}
