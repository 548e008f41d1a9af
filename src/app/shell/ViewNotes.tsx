import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { ViewLink } from '../../ui/navigation.tsx';
import type { OpeningTrouble } from '../opening/use-opened-report.ts';

const words = {
  zh: {
    dropped: (list: string) => `链接里的这些条件在本报告中找不到，已略去：${list}`,
    missing:
      '链接指向一份从文件打开的数据集，但本机没有保存它。现显示的是本站的报告；请从“报告”菜单重新打开文件。',
    unknownReport: '链接所指的报告不在本站；下面显示的是本站现有的报告。',
    unreadable: '未能读取所选的文件（可能是文件夹、存储已断开或网络中断）。请检查后重新打开。',
    opening: '正在打开数据集…',
    opened: '正在显示从文件打开的数据集，未经本站核对。',
    kept: '它保存在本机，链接只在本机有效。',
    notKept:
      '它未能保存在本机（浏览器不允许，或空间不足）：关闭或刷新页面后，需重新打开文件，链接不能带回它。',
    back: '回到本站的报告',
    forget: '不再保留',
  },
  en: {
    dropped: (list: string) => `Left out, since this report does not have them: ${list}`,
    missing:
      'The link names a dataset opened from a file, which is not kept on this device. This is the site’s own report; open the file again from the Report menu.',
    unknownReport: 'The report that the link names is not on this site; below is the one that is.',
    unreadable:
      'The file could not be read (a folder, a disk taken out, or no network). Check it and open it again.',
    opening: 'Opening the dataset…',
    opened: 'You are looking at a dataset opened from a file, which this site has not checked.',
    kept: 'It is kept on this device, and links to it work here only.',
    notKept:
      'It could not be kept on this device (the browser forbids it, or there is no room): after closing or reloading, open the file again; links do not bring it back.',
    back: 'Back to the site’s report',
    forget: 'Keep it no longer',
  },
};

export interface ViewNotesProps {
  readonly dropped: readonly string[];
  readonly trouble: OpeningTrouble | 'unknownReport' | null;
  readonly opening: boolean;
  /** Whether the device keeps the opened dataset; null before it has answered. */
  readonly kept: boolean | null;
  /** Null unless a dataset from a file is on screen. */
  readonly onForget: (() => void) | null;
}

/** What of the link could not be followed, what became of a file, and whose dataset is on screen. */
export function ViewNotes({ dropped, trouble, opening, kept, onForget }: ViewNotesProps) {
  const t = useWords(words);
  const notes = [
    ...(dropped.length > 0 ? [t.dropped(dropped.join(' · '))] : []),
    ...(trouble ? [t[trouble]] : []),
    ...(opening ? [t.opening] : []),
  ];
  return (
    <>
      {notes.map((note) => (
        <p key={note} className="mt-3 border-l-4 border-short bg-raised px-3 py-2">
          {note}
        </p>
      ))}
      {onForget ? (
        <p className="mt-3 border-l-4 border-edge bg-raised px-3 py-2">
          {t.opened} {kept === null ? '' : kept ? t.kept : t.notKept}{' '}
          <ViewLink change={{ report: null, figure: null }} className="underline underline-offset-4">
            {t.back}
          </ViewLink>{' '}
          {kept === false ? null : (
            <Button tone="quiet" onClick={onForget}>
              {t.forget}
            </Button>
          )}
        </p>
      ) : null}
    </>
  );
}
