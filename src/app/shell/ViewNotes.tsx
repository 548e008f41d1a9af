import type { DroppedCondition } from '../../features/projects/projects-view.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { ViewLink } from '../../ui/navigation.tsx';
import type { OpeningTrouble } from '../opening/use-opened-report.ts';

const words = {
  zh: {
    dropped: (list: string) => `链接中的以下条件在本报告中不存在，已忽略：${list}`,
    unknown: (list: string) => `链接中的以下参数本页不认识，已忽略：${list}`,
    lacking: (place: string) => `本页没有链接所指的位置“${place}”（可能已改名），现从页首显示。`,
    condition: (name: string, value: string) => `${name}“${value}”`,
    separator: '、',
    parameters: {
      sector: '领域',
      stage: '阶段',
      pillar: '板块',
      place: '地点',
      show: '显示的类别',
      q: '查找的文字',
      sort: '排序的列',
      group: '分组',
      hide: '隐藏的列',
    },
    missing:
      '链接指向一份从文件打开的数据集，但本机没有保存它。现显示的是本网站的报告；请从“报告”菜单重新打开文件。如链接由他人发来，请向对方索取数据集文件。',
    unknownReport: '本网站没有链接所指的报告，下面显示的是本网站现有的报告。请核对链接，或询问发来链接的人。',
    unreadable: '未能读取所选的文件（可能是文件夹、存储设备已断开或网络中断）。请检查后重新打开。',
    opening: '正在打开数据集…',
    opened: '正在显示从文件打开的数据集，未经本网站核对。',
    kept: '它保存在本机，链接只在本机有效。',
    notKept:
      '它未能保存在本机（浏览器不允许，或空间不足）：关闭或刷新页面后，需重新打开文件，链接不能带回它。',
    draft: (open: number) =>
      open > 0 ? `草稿：${open}项还没有人看过，数字以定稿为准。` : '草稿：各项都已有人看过，尚未定稿。',
    edit: '继续编制',
    back: '回到本网站的报告',
    forget: '从本机删除',
  },
  en: {
    dropped: (list: string) => `Not in this report and ignored: ${list}`,
    unknown: (list: string) => `Not known to this page and ignored, in the link: ${list}`,
    lacking: (place: string) =>
      `“${place}”, the place that the link names, is not on this page (it may have been renamed): this is the top.`,
    condition: (name: string, value: string) => `${name} “${value}”`,
    separator: ', ',
    parameters: {
      sector: 'sector',
      stage: 'stage',
      pillar: 'pillar',
      place: 'location',
      show: 'class shown',
      q: 'search text',
      sort: 'sort column',
      group: 'grouping',
      hide: 'hidden column',
    },
    missing:
      'The link names a dataset opened from a file, which is not kept on this device. This is the site’s own report; open the file again from the Report menu. If someone sent you the link, ask them for the dataset file.',
    unknownReport:
      'This site does not have the report that the link names; below is the one that it has. Check the link, or ask whoever sent it.',
    unreadable:
      'The file could not be read (a folder, a removed USB drive, or no network). Check it and open it again.',
    opening: 'Opening the dataset…',
    opened: 'You are looking at a dataset opened from a file, which this site has not checked.',
    kept: 'It is kept on this device, and links to it work here only.',
    notKept:
      'It could not be kept on this device (the browser forbids it, or there is no room): after closing or reloading, open the file again; links do not bring it back.',
    draft: (open: number) =>
      open > 0
        ? `A draft: nobody has looked at ${open} of its entries yet, and figures may change.`
        : 'A draft: every entry has been looked at, but it is not finished yet.',
    edit: 'Go on with it',
    back: 'Back to the site’s report',
    forget: 'Remove from this device',
  },
};

export interface ViewNotesProps {
  readonly dropped: readonly DroppedCondition[];
  /** Names in the link that no part of the page knows. */
  readonly unknown: readonly string[];
  /** The place that the link names and the page lacks; null: none. */
  readonly lacking: string | null;
  readonly trouble: OpeningTrouble | 'unknownReport' | null;
  readonly opening: boolean;
  /** Whether the device keeps the opened dataset; null before it has answered. */
  readonly kept: boolean | null;
  /** Null unless a dataset from a file is on screen. */
  readonly onForget: (() => void) | null;
  /** Of a draft, how many entries are open, and whether its workbench is on this device; null for any other report. */
  readonly draft: { readonly open: number; readonly isHere: boolean } | null;
}

/** What of the link could not be followed, what became of a file, and whose dataset is on screen. */
export function ViewNotes({
  dropped,
  unknown,
  lacking,
  trouble,
  opening,
  kept,
  onForget,
  draft,
}: ViewNotesProps) {
  const t = useWords(words);
  const ignored = dropped
    .map(({ parameter, value }) => t.condition(t.parameters[parameter], value))
    .join(t.separator);
  const notes = [
    ...(ignored === '' ? [] : [t.dropped(ignored)]),
    ...(unknown.length > 0 ? [t.unknown(unknown.join(t.separator))] : []),
    ...(lacking === null ? [] : [t.lacking(lacking)]),
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
      {draft || onForget ? (
        <p className={`mt-3 border-l-4 bg-raised px-3 py-2 ${draft ? 'border-vermilion' : 'border-edge'}`}>
          {draft ? `${t.draft(draft.open)} ` : null}
          {draft?.isHere ? (
            <>
              <ViewLink change={{ draft: 'edit' }} className="underline underline-offset-4">
                {t.edit}
              </ViewLink>{' '}
              <ViewLink change={{ report: null, figure: null }} className="underline underline-offset-4">
                {t.back}
              </ViewLink>
            </>
          ) : (
            <Opened kept={kept} onForget={onForget} />
          )}
        </p>
      ) : null}
    </>
  );
}

/** Whose dataset is on screen, in one line with what a draft says: what stands under it is one screen high. */
function Opened({ kept, onForget }: Pick<ViewNotesProps, 'kept' | 'onForget'>) {
  const t = useWords(words);
  if (!onForget) return null;
  return (
    <>
      {t.opened} {kept === null ? '' : kept ? t.kept : t.notKept}{' '}
      <ViewLink change={{ report: null, figure: null }} className="underline underline-offset-4">
        {t.back}
      </ViewLink>{' '}
      {kept === false ? null : (
        <Button tone="quiet" onClick={onForget}>
          {t.forget}
        </Button>
      )}
    </>
  );
}
