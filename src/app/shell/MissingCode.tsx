import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import type { CodePart } from '../code/code-part.ts';
import { retryLoading } from '../code/load-with-retry.ts';
import { reloadPage } from '../code/reload-page.ts';
import { useMissingCode } from '../code/use-missing-code.ts';
import { codePartNames } from './code-part-names.ts';

const words = {
  zh: {
    missing: (names: readonly string[]) =>
      `页面部分功能未能加载：${names.map((name) => `“${name}”`).join('')}（网络中断，或网站刚刚更新），暂时不能使用；已显示的内容仍可阅读。`,
    stubborn: '重试仍未成功。如果网络正常，多半是网站刚刚更新，重新载入页面即可。',
    unanswered: '网站没有应答。没有重新载入，以免已显示的内容也看不到；请检查网络后再试。',
    retry: '重试',
    retrying: '正在重试…',
    reload: '重新载入页面',
  },
  en: {
    missing: (names: readonly string[]) =>
      `Part of this page could not be loaded: ${names.map((name) => `“${name}”`).join(', ')} (no network, or the site has just been updated), and cannot be used for now. What is shown can still be read.`,
    stubborn:
      'Trying again did not help. If the network is up, the site has probably just been updated: reload the page.',
    unanswered:
      'The site does not answer. The page was not reloaded, so that what is shown is not lost too; check the network and try again.',
    retry: 'Try again',
    retrying: 'Trying again…',
    reload: 'Reload the page',
  },
};

/** Says what code did not arrive, and what can be done. */
export function MissingCode({ parts }: { parts: readonly CodePart[] }) {
  const t = useWords(words);
  const names = useWords(codePartNames);
  const { isRetrying, isStubborn } = useMissingCode();
  const [unanswered, setUnanswered] = useState(false);
  const reload = async () => setUnanswered(!(await reloadPage()));
  return (
    <div className="max-w-[44em] text-sm">
      <p>{t.missing(parts.map((part) => names[part]))}</p>
      {isStubborn ? <p className="mt-1">{unanswered ? t.unanswered : t.stubborn}</p> : null}
      <p className="mt-2 flex flex-wrap gap-2">
        {/* Not disabled: the focus would leave it. */}
        <Button aria-disabled={isRetrying} onClick={() => retryLoading()}>
          {isRetrying ? t.retrying : t.retry}
        </Button>
        {isStubborn ? <Button onClick={reload}>{t.reload}</Button> : null}
      </p>
    </div>
  );
}
