import { useWords } from '../ui/language.tsx';
import { ViewLink } from '../ui/navigation.tsx';

const words = {
  zh: {
    dropped: (list: string) => `链接里的这些条件在本报告中找不到，已略去：${list}`,
    missing:
      '链接指向一份从文件打开的数据集，但本机没有保存它。现显示的是本站的报告；请从“报告”菜单重新打开文件。',
    unknownReport: '链接所指的报告不在本站；下面显示的是本站现有的报告。',
    notKept: '这份数据集未能保存在本机，关闭或刷新页面后需重新打开文件。',
    opened: '正在显示从文件打开的数据集，未经本站核对。',
    back: '回到本站的报告',
  },
  en: {
    dropped: (list: string) => `Left out, since this report does not have them: ${list}`,
    missing:
      'The link names a dataset opened from a file, which is not kept on this device. This is the site’s own report; open the file again from the Report menu.',
    unknownReport: 'The report that the link names is not on this site; below is the one that is.',
    notKept: 'This dataset could not be kept on the device; open the file again after closing or reloading.',
    opened: 'You are looking at a dataset opened from a file; it is not one that this site has checked.',
    back: 'Back to the site’s report',
  },
};

/** What the reader should know of the view: what of the link could not be followed, and whose dataset this is. */
export function Notices({
  dropped,
  trouble,
  opened,
}: {
  dropped: readonly string[];
  trouble: 'missing' | 'notKept' | 'unknownReport' | null;
  opened: boolean;
}) {
  const t = useWords(words);
  const notes = [
    ...(dropped.length > 0 ? [t.dropped(dropped.join(' · '))] : []),
    ...(trouble ? [t[trouble]] : []),
  ];
  return (
    <div role="status" className="mx-auto max-w-[76rem] px-4 text-sm print:hidden">
      {notes.map((note) => (
        <p key={note} className="mt-3 border-l-4 border-short bg-raised px-3 py-2">
          {note}
        </p>
      ))}
      {opened ? (
        <p className="mt-3 border-l-4 border-edge bg-raised px-3 py-2">
          {t.opened}{' '}
          <ViewLink change={{ report: null, figure: null }} className="underline underline-offset-4">
            {t.back}
          </ViewLink>
        </p>
      ) : null}
    </div>
  );
}
