import { Fragment } from 'react';
import { useLanguage } from './language.tsx';

/** Chinese characters, with what of digits and stops stands between them. */
const CHINESE = /(\p{Script=Han}(?:[\p{Script=Han}\d\p{Pc}·、，。；：（）%]*\p{Script=Han})?)/u;

/** Words whose quotations of a Chinese text are marked as Chinese, so that they are drawn and read aloud as such. */
export function ChineseRuns({ text }: { text: string }) {
  if (useLanguage() === 'zh') return text;
  return text.split(CHINESE).map((run, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text
      <span key={index} lang="zh-CN">
        {run}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text
      <Fragment key={index}>{run}</Fragment>
    ),
  );
}
